import ClaimModel

// How elements and their text become passages.
extension DocumentBuilder {
    /// Whether text that comes now begins a passage: it is not blank, and no passage is open that it belongs to.
    func wantsOwnPassage(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let nearest = nearestFrame, !frames[nearest].opensPassage else { return false }
        if let last = open.indices.last {
            let isTurned =
                frames[nearest].role.code == .turning
                || frames[nearest].role.code == .mixed && frames[nearest].kind == .quotation
            guard isTurned, open[last].kind == .paragraph, open[last].depth < nearest else { return false }
        }
        return bytes.contains { !CollectedText.isSpace($0) }
    }

    /// The frame whose text this is: the last one that is not inline.
    private var nearestFrame: Int? {
        var index = frames.count - 1
        while index >= 0, frames[index].role.isTransparent { index -= 1 }
        return index >= 0 ? index : nil
    }

    func openPassageOfNearestFrame() {
        guard let nearest = nearestFrame else { return }
        let role = frames[nearest].role
        switch role.code {
        case .textOrContainer, .turning: begin(role.kind, at: nearest, isLoose: true)
        case .mixed: begin(role.kind, at: nearest, isLoose: false)
        case .speech: begin(.utterance, at: nearest, isLoose: true)
        case .speechNamed, .cell, .headerCell, .part, .container, .document, .embedding, .scope, .table,
            .tableHead:
            begin(.paragraph, at: nearest, isLoose: true)
        case .passage, .inline, .word, .space, .lead, .speakerName, .speakerInText, .speakerOfNext,
            .metadataOnly, .skipped, .struck, .version, .encoded, .figures, .facts, .run, .superscript,
            .lowered, .noteMark, .power, .index, .indexAndPower, .fraction, .raisesRun, .lowersRun,
            .strikesRun, .remakes, .turnsScope, .glue, .wordPart, .line, .ifEmpty, .leadInBrackets,
            .dropsDocument:
            break
        }
    }

    func openPassage(_ kind: Passage.Kind) {
        endLoosePassage()
        if let last = open.indices.last {
            // Notes, captions and rows stand apart from the text around them; other parts of a passage are its text.
            let turned = kind == .paragraph ? frames[frames.count - 1].kind ?? kind : kind
            let around = open[last].kind
            let standsApart =
                switch turned {
                case .footnote: around != .footnote
                case .tableRow, .caption: around == .paragraph || around == .utterance
                case .quotation, .utterance: around == .paragraph
                // A quoted law has headings of its own.
                case .heading: around == .paragraph && frames[frames.count - 1].kind == .quotation
                case .paragraph: false
                }
            guard standsApart else { return }
        }
        begin(kind, at: frames.count - 1, isLoose: false)
    }

    /// Ends a passage that is mere text of an element around, for another part of the document begins.
    func endLoosePassage() {
        guard let last = open.indices.last, open[last].isLoose else { return }
        frames[open[last].depth].opensPassage = false
        closePassage()
    }

    private func begin(_ kind: Passage.Kind, at index: Int, isLoose: Bool) {
        let turned = kind == .paragraph ? frames[index].kind ?? kind : kind
        var text = CollectedText()
        swap(&text, &spare)
        open.append(
            OpenPassage(
                kind: turned,
                locator: locator(upTo: index) + milestone,
                speaker: turned == .utterance ? speaker(at: index) : nil,
                depth: index,
                isLoose: isLoose,
                text: text
            )
        )
        frames[index].opensPassage = true
        if lead.depth > 0, turned != .footnote || lead.isNotes {
            open[open.count - 1].text.add(lead.text)
            open[open.count - 1].text.addSpace()
            lead = Lead()
        }
    }

    func closePassage() {
        guard var closed = open.popLast() else { return }
        let isRow = closed.kind == .tableRow && !tables.isEmpty
        let text = (isRow ? rowText(closed) : nil) ?? closed.text.text
        if evidence.isOpen, text != nil { state(closed) }
        swap(&spare, &closed.text)
        spare.removeAll()
        let passage = text.map {
            Passage(kind: closed.kind, text: $0, speaker: closed.speaker, locator: closed.place)
        }
        guard open.isEmpty else {
            if let passage { waiting.append(passage) }
            return
        }
        if let passage, !(isGuessing && guess.hold(passage, closed.depth, self)) { put(passage) }
        if !waiting.isEmpty {
            for passage in waiting { put(passage) }
            waiting.removeAll(keepingCapacity: true)
        }
    }

    /// Lets a passage that grows without end go on in another, so that no document takes its own size in memory.
    func handOnLongText() {
        let index = open.count - 1
        while true {
            let count = open[index].text.count
            guard let text = open[index].text.takePiece() else { return }
            evidence.move(in: index, by: count - open[index].text.count)
            let passage = Passage(
                kind: open[index].kind,
                text: text,
                speaker: open[index].speaker,
                locator: open[index].place
            )
            open[index].piece += 1
            if open.count > 1 { waiting.append(passage) } else { put(passage) }
        }
    }

    /// How many bytes of text are kept until an element ends.
    var heldBytes: Int {
        open.reduce(0) { $0 + $1.text.count } + metadataTexts.reduce(captured.count) { $0 + $1.text.count }
            + waiting.reduce(0) { $0 + $1.text.utf8.count } + raw.bytes.count
            + (parts.version?.best?.text.bytes.count ?? 0)
    }

    /// Hands out a passage that is not made of the text of elements.
    func emit(_ text: String, at index: Int) {
        endLoosePassage()
        let passage = Passage(kind: .paragraph, text: text, locator: locator(upTo: index) + milestone)
        if open.isEmpty { put(passage) } else { waiting.append(passage) }
    }

    /// Says once that a text in another markup is longer than it may be.
    func refuseLongText() {
        guard !parts.isTooLong else { return }
        parts.isTooLong = true
        findings.append(
            Finding(
                code: "text.too-long",
                excerpt: raw.locator,
                meaning:
                    "a text is longer than \(options.passageBytes) bytes (passageBytes); what is beyond is left out",
                advice: "If the document is trusted, raise the limit."
            )
        )
    }

    // MARK: - Attributes

    /// Notes where the passages from an element on stand.
    func passMilestone(_ entry: CompiledDialect.Entry, _ tag: borrowing Tag) {
        guard !entry.milestones.isEmpty else { return }
        var values: [String: String] = [:]
        for (position, name) in tag.attributes.enumerated() {
            values[names.names[Int(name)].local] = tag.value(position)
        }
        for milestone in entry.milestones {
            guard let place = milestone.place({ values[$0] }) else {
                if milestone.isDetail { self.milestone = String(self.milestone.prefix { $0 != "&" }) }
                continue
            }
            if milestone.isDetail {
                let page = self.milestone.prefix { $0 != "&" }
                self.milestone = page.isEmpty ? "#" + place : page + "&" + place
            } else {
                self.milestone = "#" + place
            }
            return
        }
    }

    /// Takes the text that stands in an element's attributes, as if it stood in the element.
    func takeAttributeText(_ entry: CompiledDialect.Entry, _ tag: borrowing Tag) {
        guard !entry.attributeTexts.isEmpty, !raw.isOpen else { return }
        var values: [String: String] = [:]
        for (position, name) in tag.attributes.enumerated() {
            values[names.names[Int(name)].local] = tag.value(position)
        }
        for template in entry.attributeTexts {
            if let condition = template.condition, !condition.isMet(by: values[condition.attribute]) {
                continue
            }
            let found = template.text({ values[$0] }) { name in
                marks.last { $0.inherited[name] != nil }?.inherited[name]
            }
            if let found { take(found, template) }
            if template.condition != nil { return }
        }
    }

    private func take(_ found: String, _ template: AttributeText) {
        if let passage = template.passage {
            endLoosePassage()
            var text = RawText()
            text.bytes = Array(found.utf8)
            text.encoding = passage.encoding
            text.kind = passage.kind
            let name = template.pieces.compactMap(\.attribute).first.map { "/@\($0)" } ?? ""
            text.locator = locator(upTo: frames.count - 1) + name
            return decode(text)
        }
        var found = found
        if let last = open.indices.last { open[last].text.keepFiguresApart() }
        found.withUTF8 { text($0) }
    }

    // MARK: - Numbers and labels

    /// A number or a label ended: it waits for the passage that comes next.
    func takeLead(inBrackets: Bool) {
        guard let last = frames.indices.last, frames[last].capture == .none else { return }
        if var text = captured.text {
            if inBrackets, !text.hasPrefix("(") { text = "(\(text))" }
            let before = inBrackets ? lead.text : lead.text + " "
            lead.text = lead.depth > 0 ? before + text : text
            if lead.depth == 0 { lead.locator = locator(upTo: last) }
            lead.depth = frames.count
            lead.isNotes = frames[last].kind == .footnote
        }
        captured.removeAll()
    }

    /// The element around a lead ended, and no passage came: the lead stands for itself.
    func dropLead() {
        let passage = Passage(kind: .paragraph, text: lead.text, locator: lead.locator)
        lead = Lead()
        if open.isEmpty { put(passage) } else { waiting.append(passage) }
    }

    // MARK: - Places

    /// The path of an element, by names and positions.
    func locator(upTo index: Int) -> String {
        String(decoding: pathBytes(upTo: index), as: UTF8.self)
    }

    private func pathBytes(upTo index: Int) -> ArraySlice<UInt8> {
        var known = index
        while known >= 0, frames[known].pathEnd < 0 { known -= 1 }
        var end = known >= 0 ? Int(frames[known].pathEnd) : 0
        if known < index {
            path.removeSubrange(end...)
            for position in (known + 1)...index {
                path.append(0x2F)
                path.append(contentsOf: names.names[Int(frames[position].name)].local.utf8)
                path.append(0x5B)
                appendNumber(Int(frames[position].position))
                path.append(0x5D)
                frames[position].pathEnd = Int32(path.count)
            }
            end = path.count
        }
        return path[..<end]
    }

    private func appendNumber(_ number: Int) {
        if number >= 10 { appendNumber(number / 10) }
        path.append(UInt8(48 + number % 10))
    }
}
