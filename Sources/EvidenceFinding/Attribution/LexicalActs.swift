import ClaimModel

/// What was done with what is said, in the languages of `SpeechLexicon`.
extension LexicalSpeech {
    func act(_ found: Found) -> (Attribution.Act, String?) {
        guard let cue = found.cue else { return (.said, nil) }
        let sentence = text.sentences[text.tokens[cue.lowerBound].sentence]
        let around =
            max(sentence.lowerBound, cue.lowerBound - 4)..<min(sentence.upperBound, cue.upperBound + 3)
        let near = around.filter { index in
            !found.content.contains { $0.contains(index) } && !(found.source?.contains(index) ?? false)
        }
        let told = "“\(text.string(text.range(cue)))”"
        if near.contains(where: { lexicon.negations.contains(words[$0]) }) {
            return (.said, "\(told) with a negation: this was not said")
        }
        if near.contains(where: { lexicon.futures.contains(words[$0]) }) {
            return (.said, "\(told): this has not been said yet, or may never be")
        }
        let act = cue.lazy.compactMap { lexicon.verbs[words[$0]] }.first ?? .said
        let last = found.content.last?.last { text.tokens[$0].isMark && !isQuotationMark($0) }
        let asks = last.map {
            [0x3F, 0x61F].contains(text.tokens[$0].mark) && $0 + 2 >= (found.content.last?.upperBound ?? 0)
        }
        return (act == .said && asks == true ? .asked : act, nil)
    }

    func isQuotationMark(_ index: Int) -> Bool {
        switch text.tokens[index].mark {
        case 0x22, 0x201C...0x201F, 0xAB, 0xBB, 0x2018...0x201B, 0x2039, 0x203A: true
        default: false
        }
    }
}
