import ClaimModel

/// Makes passages and metadata of a document's elements, as its dialect says what they are.
///
/// Nothing is looked up by text while elements pass: names are numbers, roles a few bytes. Text stays bytes until a
/// passage ends.
final class DocumentBuilder: TagHandler {
    // Callbacks come from one thread, one after the other, and none is called within another: checking each access for
    // overlaps would cost a quarter of the time.

    let names = NameTable()
    /// The dialect of the root element.
    @exclusivity(unchecked) private(set) var dialect: Dialect?
    @exclusivity(unchecked) var dialects: [CompiledDialect] = []
    let options: BuildingOptions
    let output: BuildingOutput

    @exclusivity(unchecked) var metadata = MetadataBuilder()
    @exclusivity(unchecked) var frames: [Frame] = []
    /// The speakers that elements which have not ended named, in their order.
    @exclusivity(unchecked) var speakers: [String] = []
    @exclusivity(unchecked) var marks: [FrameMarks] = []
    @exclusivity(unchecked) var open: [OpenPassage] = []
    /// The memory of a passage that ended, for the next one.
    @exclusivity(unchecked) var spare = CollectedText()
    /// Passages that ended within one that has not: they come after it.
    @exclusivity(unchecked) var waiting: [Passage] = []
    @exclusivity(unchecked) var metadataTexts: [MetadataText] = []
    @exclusivity(unchecked) var positions = SiblingPositions()
    @exclusivity(unchecked) var path: [UInt8] = []
    @exclusivity(unchecked) private var skipDepth = 0
    /// A speaker's name or a number, while its element is open.
    @exclusivity(unchecked) var captured = CollectedText()
    @exclusivity(unchecked) var lead = Lead()
    @exclusivity(unchecked) var raw = RawText()
    @exclusivity(unchecked) var parts = PartState()
    @exclusivity(unchecked) var figures = FigureSentences()
    @exclusivity(unchecked) var evidence = EvidenceState()
    @exclusivity(unchecked) var findings: [Finding] = []
    /// Raised, lowered and struck texts that have not ended.
    @exclusivity(unchecked) var scripts: [Script] = []
    /// How many struck-out texts were left out.
    @exclusivity(unchecked) var struckCount = 0
    /// The tables around, and the row that is being read.
    @exclusivity(unchecked) var tables: [TableHeaders] = []
    @exclusivity(unchecked) var row = Row()
    /// Where passages from here on stand besides their paths: `#page=17`.
    @exclusivity(unchecked) var milestone = ""
    /// Who speaks in the next element of speech.
    @exclusivity(unchecked) var speakerOfNext: String?
    @exclusivity(unchecked) var facts = FactSentences()
    let guess = GuessedContent()
    /// Whether nothing is known of the vocabulary.
    @exclusivity(unchecked) var isGuessing = false
    @exclusivity(unchecked) var cues: CueJoiner?

    /// - Parameter dialect: The dialect to read in; the root element's when nil.
    init(dialect: Dialect?, options: BuildingOptions = BuildingOptions(), output: BuildingOutput) {
        self.dialect = dialect
        self.options = options
        self.output = output
        frames.reserveCapacity(64)
    }

    func startElement(_ tag: borrowing Tag) {
        if skipDepth > 0 {
            skipDepth += 1
            return
        }
        if frames.isEmpty { begin(root: tag.name) }
        let parent = frames.count - 1
        let number = dialectNumber(of: tag.name, in: parent)
        let compiled = dialects[number]
        let meaning = compiled.meaning(of: tag.name)
        var role = meaning.role
        if meaning.dependsOnParent, parent >= 0 {
            role = compiled.role(of: tag.name, in: Int(frames[parent].name))
        }
        if meaning.dependsOnAttributes { role = roleByAttributes(compiled, tag) ?? role }
        if evidence.isEvidence(tag.name, names) { role = CompiledRole(.inline) }
        var isScriptInMetadata = false
        if parent >= 0 {
            switch frames[parent].role.code {
            case .metadataOnly:
                isScriptInMetadata = role.code == .superscript || role.code == .lowered
                if role.code != .struck { role = CompiledRole(.metadataOnly) }
            case .power, .index, .indexAndPower, .fraction: role = operand(in: parent, role)
            default: break
            }
        }
        if role.code == .ifEmpty, let last = open.last, !last.text.isEmpty { role = CompiledRole(.skipped) }
        if role.code == .skipped || role.code == .struck {
            if role.code == .struck { struckCount += 1 }
            skipDepth = 1
            return
        }
        if raw.isOpen {
            // Its own text is taken, its tag is not.
            raw.depth += 1
            return
        }
        var frame = Frame(name: Int32(tag.name), role: role, dialect: Int32(number))
        frame.position = positions.next(names.facts[tag.name].local, in: Int32(parent))
        if parent >= 0 {
            frame.kind = frames[parent].kind
            frame.speaker = frames[parent].speaker
            frame.capture = frames[parent].capture
        }
        if meaning.isMarked { mark(&frame, compiled.entry(tag.name), compiled, tag) }
        if meaning.hasAttributeText { passMilestone(compiled.entry(tag.name), tag) }
        if isScriptInMetadata { beginScript(.raised, of: frames.count) }
        enter(&frame, tag, compiled)
        if isGuessing { guess.begin(&frame, parent, tag, self) }
        frames.append(frame)
        if !metadataTexts.isEmpty { partMetadataTexts(frame.role) }
        if !tag.attributes.isEmpty { takeStatements(tag) }
        switch frame.role.code {
        case .passage: openPassage(frame.role.kind)
        case .container, .textOrContainer, .turning, .speech, .speechNamed, .document, .embedding, .version,
            .scope, .table, .tableHead:
            endLoosePassage()
        case .encoded: beginRaw(tag)
        case .facts: facts.begin(names.names[tag.name], frames.count) { value(of: $0, in: tag) }
        default: break
        }
        if meaning.hasAttributeText { takeAttributeText(compiled.entry(tag.name), tag) }
        if meaning.isPart { beginMetadataPart(compiled.entry(tag.name)) }
        if meaning.hasRules { collectMetadata(compiled, compiled.entry(tag.name), tag) }
    }

    func endElement() {
        if skipDepth > 0 {
            skipDepth -= 1
            return
        }
        guard let last = frames.indices.last else { return }
        if raw.isOpen {
            if raw.depth > 0 {
                raw.depth -= 1
                return
            }
            endRaw()
        }
        if !metadataTexts.isEmpty {
            endMetadataTexts()
            partMetadataTexts(frames[last].role)
        }
        if evidence.isOpen { endStatements() }
        if frames[last].opensPassage { closePassage() }
        if evidence.isOpen { dropStatements() }
        let role = frames[last].role
        switch role.code {
        case .figures:
            if let sentence = figures.end(names.names[Int(frames[last].name)].local) {
                emit(sentence, at: last)
            }
        case .version: endVersion()
        case .document: endPart()
        case .table: endTable()
        case .facts: if let sentence = facts.end(frames.count) { emit(sentence, at: last) }
        default: break
        }
        if !scripts.isEmpty { endScripts(of: last) }
        if isGuessing { guess.end(last, self) }
        let joins = frames[last].joinsNext
        positions.end(Int32(last))
        if frames[last].namesSpeaker { speakers.removeLast() }
        if frames[last].hasMarks { marks.removeLast() }
        frames.removeLast()
        switch role.code {
        case .speakerName: takeSpeakerName()
        case .speakerInText: takeSpeakerInText()
        case .lead: takeLead(inBrackets: false)
        case .leadInBrackets: takeLead(inBrackets: true)
        case .wordPart: if let last = open.indices.last { open[last].text.glue() }
        case .line: if let last = open.indices.last { open[last].text.addLineBreak() }
        case .word:
            guard !open.isEmpty else { break }
            if joins { open[open.count - 1].text.glue() }
        case .speakerOfNext: takeSpeakerOfNext()
        case .inline, .metadataOnly, .space, .run, .superscript, .lowered, .noteMark, .power, .index,
            .indexAndPower, .fraction, .raisesRun, .lowersRun, .strikesRun, .remakes, .turnsScope,
            .glue, .ifEmpty, .dropsDocument:
            break
        case .mixed where isGuessing && !frames.isEmpty: guess.part(in: frames.count - 1, self)
        case .passage where role.kind == .footnote: break
        case .turning where role.kind == .footnote: break
        default: if !open.isEmpty { open[open.count - 1].text.addSpace() }
        }
        if lead.depth > frames.count { dropLead() }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard skipDepth == 0, let last = frames.indices.last else { return }
        if raw.isOpen { return addRaw(bytes) }
        if !metadataTexts.isEmpty { addMetadataText(bytes) }
        switch frames[last].capture {
        case .none: break
        case .apart: return captured.add(bytes)
        case .along: captured.add(bytes)
        }
        if frames[last].role.code == .metadataOnly { return }
        if frames[last].role.code == .facts { return facts.add(bytes) }
        if isGuessing { guess.take(bytes, in: last, self) }
        if wantsOwnPassage(bytes) { openPassageOfNearestFrame() }
        guard let index = open.indices.last else { return }
        open[index].text.add(bytes)
        if open[index].text.count > CollectedText.longestPiece { handOnLongText() }
    }

    // MARK: - Elements

    private func begin(root: Int) {
        let name = names.names[root]
        let chosen = dialect ?? options.dialect(forRoot: name)
        dialect = chosen
        dialects = [CompiledDialect(chosen, names: names)]
        parts.hasVersions = chosen.roles.values.contains(.version)
        parts.arePossible = chosen.hasParts(inRoot: name.local)
        isGuessing = chosen.isGuessed
        if chosen.joinsCues { cues = CueJoiner() }
    }

    /// The number of the dialect that an element is of: its parent's, or where that embeds others, the one that its
    /// name tells.
    private func dialectNumber(of name: Int, in parent: Int) -> Int {
        guard parent >= 0 else { return 0 }
        let number = Int(frames[parent].dialect)
        guard frames[parent].role.code == .embedding else { return number }
        let root = names.names[name]
        let isHTML = root.namespace == "http://www.w3.org/1999/xhtml"
        let embedded = isHTML ? Dialect.xhtml : options.dialect(forRoot: root)
        if let known = dialects.firstIndex(where: { $0.dialect.name == embedded.name }) { return known }
        dialects.append(CompiledDialect(embedded, names: names))
        return dialects.count - 1
    }

    private func enter(_ frame: inout Frame, _ tag: borrowing Tag, _ compiled: CompiledDialect) {
        switch frame.role.code {
        case .turning: frame.kind = frame.role.kind
        case .speech:
            let attribute = compiled.speakerAttribute(frame.role)
            if let who = value(of: attribute, in: tag) {
                learnSpeaker(who)
                let (name, isKnown) = speaker(named: who)
                if let name { setSpeaker(name, of: &frame) } else { frame.speaker = -1 }
                frame.speakerIsKnown = isKnown
            } else if let name = speakerOfNext {
                setSpeaker(name, of: &frame)
            }
            speakerOfNext = nil
            frame.kind = .utterance
        case .speechNamed:
            if let who = value(of: compiled.speakerAttribute(frame.role), in: tag), !who.isEmpty {
                setSpeaker(who, of: &frame)
                frame.speakerIsKnown = true
                frame.kind = .utterance
            }
        case .cell: beginCell(tag, isHeader: false)
        case .headerCell: beginCell(tag, isHeader: true)
        case .table: beginTable()
        case .part:
            if let last = open.indices.last {
                open[last].text.addComma()
                beginScript(.grouped, of: frames.count)
            }
        case .superscript: beginScript(.raised, of: frames.count)
        case .lowered: beginScript(.lowered, of: frames.count)
        case .noteMark: beginScript(.noteMark, of: frames.count)
        case .raisesRun: writeRun(.raised)
        case .lowersRun: writeRun(.lowered)
        case .strikesRun: writeRun(.hidden)
        case .remakes: if let last = open.indices.last { open[last].kind = frame.role.kind }
        case .turnsScope: turnScope(frame.role.kind)
        case .speakerOfNext: beginCapture(&frame, .apart)
        case .glue: if let last = open.indices.last { open[last].text.glue() }
        case .line: if let last = open.indices.last { open[last].text.addLineBreak() }
        case .dropsDocument: parts.isDropped = parts.locator != nil
        case .space:
            // TEI says so where a word runs on over the break.
            let runsOn = !tag.attributes.isEmpty && value(of: "break", in: tag) == "no"
            if !open.isEmpty, !runsOn { open[open.count - 1].text.addSpace() }
        case .word: frame.joinsNext = !tag.attributes.isEmpty && value(of: "join", in: tag) == "right"
        case .speakerName: beginCapture(&frame, .apart)
        case .speakerInText: beginCapture(&frame, .along)
        case .lead, .leadInBrackets:
            // In a passage, only what stands apart from it has a lead of its own.
            let isQuoted = frames.last?.kind == .quotation && open.last?.kind == .paragraph
            if open.last.map(\.isLoose) ?? true || frames.last?.role.code == .container || isQuoted {
                endLoosePassage()
                beginCapture(&frame, .apart)
            } else {
                frame.role = CompiledRole(.container)
                open[open.count - 1].text.addSpace()
            }
        case .document where frames.isEmpty: frame.role = CompiledRole(.container)
        case .document: beginPart(frame)
        case .version: beginVersion()
        case .figures: beginFigures(tag)
        case .passage where frame.role.kind == .footnote: break
        case .mixed where isGuessing && !frames.isEmpty: guess.part(in: frames.count - 1, self)
        case .container, .passage, .textOrContainer, .mixed, .embedding, .scope, .tableHead:
            if !open.isEmpty { open[open.count - 1].text.addSpace() }
        case .inline, .metadataOnly, .skipped, .struck, .encoded, .facts, .run, .power, .index,
            .indexAndPower, .fraction, .wordPart, .ifEmpty:
            break
        }
    }

    /// The passages from here on, in the scope around, are of a kind.
    private func turnScope(_ kind: Passage.Kind) {
        guard let scope = frames.lastIndex(where: { $0.role.code == .scope }) else { return }
        for index in scope..<frames.count { frames[index].kind = kind }
    }

    private func roleByAttributes(_ compiled: CompiledDialect, _ tag: borrowing Tag) -> CompiledRole? {
        guard !tag.attributes.isEmpty || compiled.dialect.isGuessed else { return nil }
        for candidate in compiled.conditionalRoles(of: tag.name) {
            if let parent = candidate.parent {
                guard let last = frames.last, compiled.key(of: Int(last.name)) == parent else { continue }
            }
            let value = value(of: candidate.condition.attribute, in: tag)
            if candidate.condition.isMet(by: value) { return candidate.role }
        }
        return nil
    }

    private func beginFigures(_ tag: borrowing Tag) {
        figures.begin(names.names[tag.name].local)
        for (position, name) in tag.attributes.enumerated() {
            figures.add(names.names[Int(name)].local, tag.value(position))
        }
    }

    private func beginCapture(_ frame: inout Frame, _ capture: Frame.Capture) {
        guard frame.capture == .none else { return }
        frame.capture = capture
        captured.removeAll()
    }

    /// The value of an attribute by its local name.
    func value(of attribute: String, in tag: borrowing Tag) -> String? {
        for (position, name) in tag.attributes.enumerated() where names.names[Int(name)].local == attribute {
            return tag.value(position)
        }
        return nil
    }

    /// Notes what others may want of an element that begins.
    private func mark(
        _ frame: inout Frame,
        _ entry: CompiledDialect.Entry,
        _ compiled: CompiledDialect,
        _ tag: borrowing Tag
    ) {
        let id = entry.isReferenced ? value(of: "id", in: tag) ?? value(of: "eId", in: tag) : nil
        let met = conditions(entry.conditions, compiled, tag)
        var inherited: [String: String] = [:]
        for name in compiled.inherited { inherited[name] = value(of: name, in: tag) }
        guard id != nil || !met.isEmpty || !inherited.isEmpty else { return }
        marks.append(FrameMarks(frame: frames.count, id: id, met: met, inherited: inherited))
        frame.hasMarks = true
    }

    // MARK: - Speakers

    /// Who speaks in an element.
    func speaker(at index: Int) -> String? {
        let number = Int(frames[index].speaker)
        return number >= 0 ? speakers[number] : nil
    }

    /// Names who speaks in the innermost element, or in one that begins in it.
    private func setSpeaker(_ name: String, of frame: inout Frame) {
        if frame.namesSpeaker {
            speakers[Int(frame.speaker)] = name
        } else {
            frame.speaker = Int32(speakers.count)
            frame.namesSpeaker = true
            speakers.append(name)
        }
    }

    /// The names of whom an attribute refers to: the persons' where the file has them, or the references themselves.
    private func speaker(named reference: String) -> (name: String?, isKnown: Bool) {
        let ids = reference.split(separator: " ").map {
            $0.hasPrefix("#") ? String($0.dropFirst()) : String($0)
        }
        guard !ids.isEmpty else { return (nil, false) }
        let known = ids.compactMap(metadata.personName)
        return (ids.map { metadata.personName($0) ?? $0 }.joined(separator: ", "), known.count == ids.count)
    }

    /// What is said in the element around is said by whom was named.
    private func takeSpeakerName() {
        guard let last = frames.indices.last, frames[last].capture == .none else { return }
        if let name = captured.text, !frames[last].speakerIsKnown {
            setSpeaker(Self.withoutColon(name), of: &frames[last])
            frames[last].kind = .utterance
        }
        captured.removeAll()
    }

    /// A name without the colon that leads to what is said, and without the space that French sets before it.
    private static func withoutColon(_ name: String) -> String {
        guard name.hasSuffix(":") else { return name }
        var name = name.dropLast()
        while name.last?.isWhitespace == true { name = name.dropLast() }
        return String(name)
    }

    /// The next element of speech is said by whom was named.
    private func takeSpeakerOfNext() {
        guard let last = frames.indices.last, frames[last].capture == .none else { return }
        speakerOfNext = captured.text.map(Self.withoutColon)
        captured.removeAll()
    }

    /// Remembers by which name a speaker was announced. A record may announce one who speaks under another's identifier.
    private func learnSpeaker(_ reference: String) {
        guard let name = speakerOfNext else { return }
        let id = reference.hasPrefix("#") ? String(reference.dropFirst()) : reference
        if !id.contains(" ") { metadata.learn(name, of: id) }
    }

    /// The passage that is open is said by whom was named in it first.
    private func takeSpeakerInText() {
        guard let last = frames.indices.last, frames[last].capture == .none else { return }
        if let name = captured.text, let index = open.indices.last, open[index].speaker == nil {
            open[index].speaker = name.hasSuffix(":") ? String(name.dropLast()) : name
            if open[index].kind == .paragraph { open[index].kind = .utterance }
        }
        captured.removeAll()
    }
}
