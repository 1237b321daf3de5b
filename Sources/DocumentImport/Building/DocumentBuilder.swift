import ClaimModel

/// Makes passages and metadata of a document's elements, as its dialect says what they are.
final class DocumentBuilder: MarkupHandler {
    private(set) var dialect: Dialect?
    private(set) var metadata = MetadataBuilder()
    private(set) var passageCount = 0
    private let onPassage: (Passage) -> Void
    private var frames: [Frame] = []
    private var open: [OpenPassage] = []
    private var metadataTexts: [MetadataText] = []
    /// Passages that ended within one that has not: they come after it.
    private var waiting: [Passage] = []
    private var skipDepth = 0
    private var speakerName = CollectedText()

    /// An element that began and has not ended.
    private struct Frame {
        let name: String
        let role: ElementRole
        let locator: String
        let id: String?
        var childCounts: [String: Int] = [:]
        var kind: Passage.Kind?
        var speaker: String?
        var opensPassage = false
    }

    /// A passage that began and has not ended.
    private struct OpenPassage {
        let kind: Passage.Kind
        let locator: String
        let speaker: String?
        /// The element that it belongs to, counted from the root.
        let depth: Int
        /// Whether it began with mere text of its element, and so ends where the next passage begins.
        let isLoose: Bool
        var text = CollectedText()
        /// Which piece of a long passage this is, counted from 1.
        var piece = 1
    }

    /// Text that a metadata rule wants.
    private struct MetadataText {
        let rule: MetadataRule
        let depth: Int
        var text = CollectedText()
    }

    /// - Parameter dialect: The dialect to read in; the root element's when nil.
    init(dialect: Dialect?, onPassage: @escaping (Passage) -> Void) {
        self.dialect = dialect
        self.onPassage = onPassage
    }

    func startElement(_ name: ElementName, _ attributes: [Attribute]) {
        if skipDepth > 0 {
            skipDepth += 1
            return
        }
        let dialect = self.dialect ?? DialectRegistry.dialect(forRoot: name)
        self.dialect = dialect
        let parent = frames.last
        let role = dialect.role(of: name.local, in: parent?.name)
        if role == .skipped {
            skipDepth = 1
            return
        }
        var frame = Frame(
            name: name.local,
            role: parent?.role == .metadataOnly ? .metadataOnly : role,
            locator: locator(of: name.local),
            id: attributes.first { $0.name.local == "id" }?.value,
            kind: parent?.kind,
            speaker: parent?.speaker
        )
        enter(&frame, attributes)
        frames.append(frame)
        switch frame.role {
        case .passage(let kind): openPassage(kind)
        case .container, .textOrContainer, .turning, .speech: endLoosePassage()
        default: break
        }
        collectMetadata(dialect, attributes)
    }

    func endElement() {
        if skipDepth > 0 {
            skipDepth -= 1
            return
        }
        endMetadataTexts()
        if frames.last?.opensPassage == true { closePassage() }
        guard let frame = frames.popLast() else { return }
        switch frame.role {
        case .speakerName: takeSpeakerName()
        case .inline, .metadataOnly, .space, .passage(.footnote): break
        default: if !open.isEmpty { open[open.count - 1].text.addSpace() }
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard skipDepth == 0 else { return }
        for index in metadataTexts.indices { metadataTexts[index].text.add(bytes) }
        guard let frame = frames.last, frame.role != .metadataOnly else { return }
        if frame.role == .speakerName { return speakerName.add(bytes) }
        if wantsOwnPassage(bytes) { openPassageOfNearestFrame() }
        if !open.isEmpty {
            open[open.count - 1].text.add(bytes)
            handOnLongText()
        }
    }

    /// Lets a passage that grows without end go on in another, so that no document takes its own size in memory.
    private func handOnLongText() {
        while let text = open[open.count - 1].text.takePiece() {
            let last = open[open.count - 1]
            open[open.count - 1].piece += 1
            let locator = last.piece == 1 ? last.locator : "\(last.locator)~\(last.piece)"
            let passage = Passage(kind: last.kind, text: text, speaker: last.speaker, locator: locator)
            if open.count > 1 {
                waiting.append(passage)
            } else {
                passageCount += 1
                onPassage(passage)
            }
        }
    }

    var heldBytes: Int {
        open.reduce(0) { $0 + $1.text.count } + metadataTexts.reduce(speakerName.count) { $0 + $1.text.count }
            + waiting.reduce(0) { $0 + $1.text.utf8.count }
    }

    // MARK: - Elements

    private func locator(of name: String) -> String {
        guard let last = frames.indices.last else { return "/\(name)[1]" }
        let position = frames[last].childCounts[name, default: 0] + 1
        frames[last].childCounts[name] = position
        return "\(frames[last].locator)/\(name)[\(position)]"
    }

    private func enter(_ frame: inout Frame, _ attributes: [Attribute]) {
        switch frame.role {
        case .turning(let kind): frame.kind = kind
        case .speech(let attribute):
            let who = attributes.first { $0.name.local == attribute }?.value
            frame.speaker = who.map(speaker(named:)) ?? frame.speaker
            frame.kind = .utterance
        case .cell: if !open.isEmpty { open[open.count - 1].text.addCellBar() }
        case .space:
            // TEI says so where a word runs on over the break.
            let runsOn = attributes.contains { $0.name.local == "break" && $0.value == "no" }
            if !open.isEmpty, !runsOn { open[open.count - 1].text.addSpace() }
        case .passage(.footnote): break
        case .container, .passage, .textOrContainer, .mixed:
            if !open.isEmpty { open[open.count - 1].text.addSpace() }
        case .inline, .speakerName, .metadataOnly, .skipped: break
        }
    }

    /// The name of whom an attribute refers to: the person's where the file has it, or the reference itself.
    private func speaker(named reference: String) -> String {
        let id = reference.split(separator: " ").first.map {
            $0.hasPrefix("#") ? String($0.dropFirst()) : String($0)
        }
        guard let id else { return reference }
        return metadata.personNames[id] ?? id
    }

    // MARK: - Passages

    /// Whether text that comes now begins a passage: it is not blank, and no passage is open that it belongs to.
    private func wantsOwnPassage(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let nearest = nearestFrame, !frames[nearest].opensPassage else { return false }
        if let last = open.last {
            guard case .turning = frames[nearest].role, last.kind == .paragraph, last.depth < nearest else {
                return false
            }
        }
        return bytes.contains { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
    }

    /// The frame whose text this is: the last one that is not inline.
    private var nearestFrame: Int? { frames.lastIndex { $0.role != .inline && $0.role != .space } }

    private func openPassageOfNearestFrame() {
        guard let nearest = nearestFrame else { return }
        switch frames[nearest].role {
        case .textOrContainer(let kind), .turning(let kind): begin(kind, at: nearest, isLoose: true)
        case .mixed(let kind): begin(kind, at: nearest, isLoose: false)
        case .speech: begin(.utterance, at: nearest, isLoose: true)
        case .cell, .container: begin(.paragraph, at: nearest, isLoose: true)
        case .passage, .inline, .space, .speakerName, .metadataOnly, .skipped: break
        }
    }

    private func openPassage(_ kind: Passage.Kind) {
        endLoosePassage()
        if let last = open.last {
            // Notes, captions and rows stand apart from the text around them; other parts of a passage are its text.
            let standsApart =
                kind == .footnote || kind != .paragraph && kind != .heading && last.kind == .paragraph
            guard standsApart else { return }
        }
        begin(kind, at: frames.count - 1, isLoose: false)
    }

    /// Ends a passage that is mere text of an element around, for another part of the document begins.
    private func endLoosePassage() {
        guard let last = open.last, last.isLoose else { return }
        frames[last.depth].opensPassage = false
        closePassage()
    }

    private func begin(_ kind: Passage.Kind, at index: Int, isLoose: Bool) {
        let turned = kind == .paragraph ? frames[index].kind ?? kind : kind
        open.append(
            OpenPassage(
                kind: turned,
                locator: frames[index].locator,
                speaker: turned == .utterance ? frames[index].speaker : nil,
                depth: index,
                isLoose: isLoose
            )
        )
        frames[index].opensPassage = true
    }

    private func closePassage() {
        guard let closed = open.popLast() else { return }
        let text = closed.text.text
        let locator = closed.piece == 1 ? closed.locator : "\(closed.locator)~\(closed.piece)"
        let passage = text.map {
            Passage(kind: closed.kind, text: $0, speaker: closed.speaker, locator: locator)
        }
        guard open.isEmpty else {
            if let passage { waiting.append(passage) }
            return
        }
        for passage in [passage].compactMap(\.self) + waiting {
            passageCount += 1
            onPassage(passage)
        }
        waiting.removeAll(keepingCapacity: true)
    }

    // MARK: - Metadata

    private func collectMetadata(_ dialect: Dialect, _ attributes: [Attribute]) {
        guard let frame = frames.last else { return }
        for rule in dialect.metadata where rule.element == frame.name && isWithin(rule.within) {
            if let condition = rule.condition {
                let value = attributes.first { $0.name.local == condition.attribute }?.value ?? ""
                guard condition.values.contains(value) else { continue }
            }
            if let attribute = rule.attribute {
                guard let value = attributes.first(where: { $0.name.local == attribute })?.value else {
                    continue
                }
                metadata.take(value, for: rule, personID: nil)
            } else {
                metadataTexts.append(MetadataText(rule: rule, depth: frames.count))
            }
        }
    }

    private func endMetadataTexts() {
        while let last = metadataTexts.last, last.depth == frames.count {
            metadataTexts.removeLast()
            if let text = last.text.text {
                metadata.take(text, for: last.rule, personID: frames.last { $0.name == "person" }?.id)
            }
        }
    }

    /// What is said in the element around is said by whom was named.
    private func takeSpeakerName() {
        if let name = speakerName.text, let last = frames.indices.last {
            frames[last].speaker = name
            frames[last].kind = .utterance
        }
        speakerName = CollectedText()
    }

    private func isWithin(_ names: [String]) -> Bool {
        var remaining = names[...]
        for frame in frames.dropLast() where frame.name == remaining.first {
            remaining = remaining.dropFirst()
        }
        return remaining.isEmpty
    }
}
