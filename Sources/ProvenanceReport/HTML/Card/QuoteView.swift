import ClaimModel

extension HTMLWriter {
    /// A quote with what stands around it and what became of it; on demand with more in the line below.
    mutating func quote(
        _ quote: QuoteCard,
        language: String?,
        more: (inout HTMLWriter) -> Void = { _ in }
    ) {
        block("blockquote", ["dir": "auto", "lang": language.flatMap(LanguageTag.valid)]) { html in
            html.block("p") { html in
                if !quote.before.isEmpty {
                    html.inline("span", ["class": "around"], text: quote.before)
                }
                html.inline("mark", text: quote.quote)
                if !quote.after.isEmpty {
                    html.inline("span", ["class": "around"], text: quote.after)
                }
            }
        }
        block("p", ["class": "anchor a-\(quote.outcome?.rawValue ?? "unseen")"]) { html in
            html.text(SourceText.outcome(quote.outcome))
            if let recorded = quote.recordedAs {
                html.text(" Recorded as “")
                html.foreign(recorded, language: language)
                html.text("”.")
            }
            if let requoted = quote.requoted {
                html.text(" ")
                html.foreign(requoted.text)
            }
            more(&html)
        }
    }
}
