import ClaimModel

extension HTMLWriter {
    /// A place where the claim appears: the words in their context, the article, and who says them through whom.
    mutating func appearance(_ appearance: AppearanceCard, _ style: CardStyle) {
        block("div", ["class": "appearance"]) { html in
            html.quote(appearance.quote, language: appearance.article?.metadata.language)
            if !style.isBrief { html.articleLine(appearance) }
            html.chain(appearance.attribution)
        }
    }

    /// The article that the words stand in. A page in brief has it above the claims.
    private mutating func articleLine(_ appearance: AppearanceCard) {
        block("p", ["class": "source"]) { html in
            if let article = appearance.article {
                html.foreign(SourceText.short(article))
                if let published = article.metadata.published {
                    html.text(", ")
                    html.date(published)
                }
                html.text(" · edition ")
            } else {
                html.text("An article that no ledger records · edition ")
            }
            html.shortID(appearance.edition)
        }
    }

    /// Who says it, through whom: from the article's voice down to the original speaker.
    private mutating func chain(_ attribution: Attribution) {
        let links = attribution.links
        block("ol", ["class": "chain", "aria-label": "Who says it, through whom"]) { html in
            for (position, link) in links.enumerated() {
                // The line down to the next is drawn as the next one's words come in.
                let next = position + 1 < links.count ? links[position + 1].mode : nil
                html.block("li", ["class": next.map { "to-\(CSSName.of($0))" }]) { html in
                    html.inline("b") { $0.foreign(link.name) }
                    html.text(" ")
                    html.inline("span", ["class": "mode"], text: link.manner)
                    if let role = link.role {
                        html.text(" ")
                        html.inline("span", ["class": "role"]) { $0.foreign(role) }
                    }
                }
            }
        }
    }
}
