import ClaimModel

/// Finds speech in a laid out text: labels, puts together, looks within what is said for speech again, and tells who
/// speaks.
struct SpeechFinder {
    let text: SpeechText
    let model: SpeechModel
    private let names: NameMentions
    private let acts: SpeechActReading

    init(text: SpeechText, model: SpeechModel) {
        self.text = text
        self.model = model
        names = NameMentions(text)
        acts = SpeechActReading(text: text)
    }

    /// How many speakers inside one another are told apart.
    private static let depth = 3
    /// To how many speeches in a row without a source a name is carried on.
    private static let longestCarry = 3
    /// How many words a content needs for another to be looked for in it.
    private static let minimumInner = 5

    /// An attribution, and that around it.
    private struct Nested {
        var parts: SpeechParts
        var form: QuotedSpeech.Form
        var outer: Int?
    }

    func speeches() -> [QuotedSpeech] {
        var found: [Nested] = []
        let learnt = model.parts(of: text)
        let completion = SourceCompletion(text: text, names: names, model: model)
        var label: (index: Int, content: Range<Int>)?
        for parts in completion.completed(PlainAttributions(text: text, names: names).completing(learnt)) {
            let form = Self.form(of: parts.content, in: text)
            if let label, parts.all.allSatisfy({ label.content.contains($0.lowerBound) }) {
                // "Ann Lee: The minister says that …": whom a labelled speech quotes is a voice within it.
                add(parts, form, outer: label.index, depth: Self.depth, to: &found)
                continue
            }
            label = parts.labelled.map { (found.count, $0) }
            add(parts, form, outer: nil, depth: label == nil ? 1 : Self.depth, to: &found)
        }
        let reading = SpeakerReading(text: text, names: names)
        var earlier: SpeakerReading.Earlier = []
        var speeches: [QuotedSpeech] = []
        var carried = 0
        var indices: [Int?] = []
        for nested in found {
            let outer = nested.outer.flatMap { indices[$0] }
            var answer = nested.parts.source.map { reading.speaker($0, earlier: earlier) }
            if nested.outer != nil, answer?.isFirstPerson == true {
                // Who speaks of himself within his own speech is no other voice.
                indices.append(outer)
                continue
            }
            if answer == nil, carried < Self.longestCarry, tellsOfSpeech(nested) {
                answer = inherited(nested.parts, earlier)
                carried += 1
            } else if nested.parts.source != nil {
                carried = 0
            }
            let speech = speech(nested, answer, outer: outer)
            if let outer, let inner = speech.speaker, speeches[outer].speaker?.name == inner.name {
                indices.append(outer)
                continue
            }
            indices.append(speeches.count)
            speeches.append(speech)
            let asks = nested.parts.source.map {
                SpeechWords.class(of: text.tokens[$0.lowerBound].word) == .relative
            }
            if let speaker = speech.speaker, !(answer?.isFirstPerson ?? false), asks != true,
                let place = nested.parts.source?.lowerBound ?? nested.parts.content.first?.lowerBound
            {
                earlier.append((place, speaker))
            }
        }
        return speeches
    }

    /// Adds an attribution, and after it those found within its content.
    private func add(
        _ parts: SpeechParts,
        _ form: QuotedSpeech.Form,
        outer: Int?,
        depth: Int,
        to found: inout [Nested]
    ) {
        let index = found.count
        found.append(Nested(parts: parts, form: form, outer: outer))
        guard depth < Self.depth else { return }
        for piece in parts.content where piece.count >= Self.minimumInner {
            let inside = inner(piece)
            guard inside.count >= Self.minimumInner, inside.count < text.tokens.count,
                isClearCue(inside, text)
            else { continue }
            let part = SpeechText(text.string(text.range(inside)))
            guard part.tokens.count == inside.count else { continue }
            for within in model.parts(of: part) where within.source != nil && isClearCue(within.cue, part) {
                let form = Self.form(of: within.content, in: part)
                add(shifted(within, by: inside.lowerBound), form, outer: index, depth: depth + 1, to: &found)
            }
        }
    }

    /// Whether a cue is one that mostly tells of speech; within what is said others are taken for cues too often.
    private func isClearCue(_ cue: Range<Int>?, _ text: SpeechText) -> Bool {
        cue?.contains { model.strength(text.tokens[$0].word) >= 2 } ?? false
    }

    /// A content without the quotation marks around it.
    private func inner(_ piece: Range<Int>) -> Range<Int> {
        var inner = piece
        while let first = inner.first, text.tokens[first].isMark { inner = inner.dropFirst() }
        while let last = inner.last, text.tokens[last].isMark { inner = inner.dropLast() }
        return inner
    }

    private func shifted(_ parts: SpeechParts, by count: Int) -> SpeechParts {
        func shift(_ range: Range<Int>) -> Range<Int> { range.lowerBound + count..<range.upperBound + count }
        return SpeechParts(
            content: parts.content.map(shift),
            source: parts.source.map(shift),
            cue: parts.cue.map(shift)
        )
    }

    /// Whether words are quoted, or a verb tells that they are said: a name is carried on to nothing else.
    private func tellsOfSpeech(_ nested: Nested) -> Bool {
        guard let cue = nested.parts.cue else { return true }
        return nested.form == .direct || isClearCue(cue, text)
            || SpeechActReading.tells(cue.map { text.string(text.tokens[$0].range).lowercased() })
    }

    /// Who goes on speaking where no source stands: who spoke last in the paragraph or at the end of the one before.
    private func inherited(_ parts: SpeechParts, _ earlier: SpeakerReading.Earlier) -> SpeakerReading.Answer?
    {
        guard let first = parts.cue?.lowerBound ?? parts.content.first?.lowerBound, let last = earlier.last,
            text.tokens[first].paragraph - text.tokens[last.token].paragraph <= 1
        else { return nil }
        // "It was announced that" names nobody, and means nobody in particular.
        if let cue = parts.cue?.first, Self.passive.contains(text.tokens[cue].word) { return nil }
        let isSame = text.tokens[first].paragraph == text.tokens[last.token].paragraph
        return SpeakerReading.Answer(
            speaker: last.speaker,
            reason: "no speaker is named there; \(last.speaker.name) spoke just before",
            confidence: isSame ? 0.7 : 0.5
        )
    }

    private static let passive = Set(["is", "are", "was", "were", "been", "be"].map { Symbol($0) })

    // MARK: - Form, confidence, reasons

    private static func form(of content: [Range<Int>], in text: SpeechText) -> QuotedSpeech.Form {
        var (quoted, plain) = (0, 0)
        for piece in content {
            for index in piece where !text.tokens[index].isMark {
                if text.quotation[index] >= 0 { quoted += 1 } else { plain += 1 }
            }
        }
        return plain == 0 && quoted > 0 ? .direct : quoted == 0 ? .indirect : .mixed
    }

    private func speech(_ nested: Nested, _ answer: SpeakerReading.Answer?, outer: Int?) -> QuotedSpeech {
        let (parts, form) = (nested.parts, nested.form)
        // "We believe that", outside quotation marks, is the article's own voice.
        let isOwnVoice = answer?.isFirstPerson == true && form != .direct
        var reasons: [String] = []
        var confidence = 0.55
        switch form {
        case .direct: reasons.append("stands between quotation marks")
        case .indirect: reasons.append("is told without quotation marks")
        case .mixed: reasons.append("stands between quotation marks in part")
        }
        if form != .indirect { confidence += 0.2 }
        if let cue = parts.cue {
            reasons.append("cue: \u{201C}\(text.string(text.range(cue)))\u{201D}")
            let strength = cue.map { model.strength(text.tokens[$0].word) }.max() ?? 0
            confidence += [0, 0.05, 0.1, 0.2][Int(strength)]
        } else if parts.source != nil {
            reasons.append("named by a label or a signature")
        } else {
            reasons.append("no cue: a quotation that stands alone")
            confidence -= 0.2
        }
        if let source = parts.source {
            reasons.append("source: \u{201C}\(text.string(text.range(source)))\u{201D}")
        } else {
            confidence -= 0.15
        }
        if outer != nil {
            reasons.append("within what another says")
            confidence -= 0.2
        }
        if let reason = answer?.reason { reasons.append(reason) }
        let statements = SpeechStatements(text: text)
        var act = Attribution.Act.said
        var unsaid: String?
        switch acts.act(of: parts) {
        case .done(let done): act = done
        case .unsaid(let reason): unsaid = reason
        }
        return QuotedSpeech(
            content: parts.content.map(text.range),
            cue: parts.cue.map(text.range),
            source: parts.source.map(text.range),
            form: form,
            isStatement: !isOwnVoice && (outer != nil || !statements.isToldInQuotation(parts))
                && statements.isStatement(parts, form, answer?.speaker),
            act: act,
            unsaid: unsaid,
            speaker: answer?.speaker,
            outer: outer,
            confidence: Double(Int((min(max(confidence, 0.1), 0.95) * (answer?.confidence ?? 0.6)) * 100))
                / 100,
            reasons: reasons
        )
    }
}
