import ClaimModel

// How elements and their text become passages.
extension DocumentBuilder {
    /// Whether text that comes now begins a passage: it is not blank, and no passage is open that it belongs to.
    func wantsOwnPassage(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let nearest = nearestFrame, !frames[nearest].opensPassage else { return false }
        if let last = open.indices.last {
            guard frames[nearest].role.code == .turning, open[last].kind == .paragraph,
                open[last].depth < nearest
            else { return false }
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
        case .speechNamed, .cell, .container, .document, .embedding:
            begin(.paragraph, at: nearest, isLoose: true)
        case .passage, .inline, .word, .space, .lead, .speakerName, .speakerInText, .metadataOnly, .skipped,
            .version, .encoded, .figures:
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
                case .paragraph, .heading: false
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
                locator: locator(upTo: index),
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
        let text = closed.text.text
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
        if let passage { put(passage) }
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
        let passage = Passage(kind: .paragraph, text: text, locator: locator(upTo: index))
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

    // MARK: - Numbers and labels

    /// A number or a label ended: it waits for the passage that comes next.
    func takeLead() {
        guard let last = frames.indices.last, frames[last].capture == .none else { return }
        if let text = captured.text {
            lead.text = lead.depth > 0 ? "\(lead.text) \(text)" : text
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
