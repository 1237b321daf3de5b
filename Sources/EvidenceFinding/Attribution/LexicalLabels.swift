/// Paragraphs that begin with who speaks, as interviews and minutes have them: "Adler: Der Wald ist krank."
extension LexicalSpeech {
    /// A label is no longer than this, in words and marks.
    private static let longestLabel = 5

    func labelled() -> [Found] {
        var labels: [(label: Range<Int>, content: Range<Int>)] = []
        for paragraph in text.paragraphs {
            guard
                let colon = paragraph.prefix(Self.longestLabel + 1).first(where: {
                    text.tokens[$0].mark == 0x3A
                }),
                colon > paragraph.lowerBound, text.quotation[colon] < 0
            else { continue }
            let label = paragraph.lowerBound..<colon
            let content = colon + 1..<paragraph.upperBound
            guard wordCount([content]) >= Self.fewest, label.allSatisfy({ isLabelPart($0) }) else { continue }
            labels.append((label, content))
        }
        // A heading stands once; who speaks comes back.
        let counts = Dictionary(grouping: labels) { text.string(text.range($0.label)) }.mapValues(\.count)
        return labels.compactMap { label, content in
            guard counts[text.string(text.range(label)), default: 0] > 1 else { return nil }
            return Found(content: [content], cue: nil, source: label, isQuoted: false)
        }
    }

    private func isLabelPart(_ index: Int) -> Bool {
        if Self.headings.contains(words[index]) { return false }
        return text.tokens[index].isUpper || text.tokens[index].mark == 0x2E
            || NameMentions.particles.contains(words[index])
    }

    /// Words that begin paragraphs, and speak for nobody.
    private static let headings = Set(
        """
        frage antwort foto quelle stand hinweis anmerkung interview autor text question réponse photo source note pregunta \
        respuesta fuente nota domanda risposta fonte pergunta resposta вопрос ответ фото источник pytanie odpowiedź zdjęcie \
        źródło vraag antwoord bron
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )
}
