import ClaimModel

extension HTMLWriter {
    /// A claim in one line: its verdict, what it says, who says it, and how the evidence balances. It opens in place.
    mutating func claimRow(_ card: ClaimCard, _ anchor: String, _ style: CardStyle) {
        inline("summary") { html in
            html.inline("span", ["class": "row"]) { html in
                html.inline("span", ["class": "ruling"]) { html in
                    html.badge(card.standing)
                    if let rating = style.ratings?[card.standing] { html.rating(rating, of: style.ratings) }
                }
                html.inline(
                    "span",
                    [
                        "class": "statement", "id": "\(anchor)-title", "role": "heading", "aria-level": "3",
                        "dir": "auto",
                    ]
                ) {
                    $0.text(card.claim.statement)
                }
                html.inline("span", ["class": "who"]) { html in
                    if let speaker = card.speaker { html.foreign(speaker.name) }
                }
                html.balance(of: card)
            }
        }
    }

    /// How much accepted evidence speaks for the claim and against it: two bars from the middle, and the numbers.
    private mutating func balance(of card: ClaimCard) {
        let (pro, con) = (card.places(ofAccepted: .supports).count, card.places(ofAccepted: .conflicts).count)
        inline("span", ["class": "balance"]) { html in
            guard pro + con > 0 else { return html.text("no evidence") }
            html.inline("svg", ["viewBox": "0 0 104 10", "aria-hidden": "true"]) { html in
                let most = max(pro, con, 6)
                html.part("supports", x: 51 - 50 * pro / most, width: 50 * pro / most)
                html.part("conflicts", x: 53, width: 50 * con / most)
            }
            html.inline("span", text: "\(pro) for, \(con) against")
        }
    }

    private mutating func part(_ name: String, x: Int, width: Int) {
        guard width > 0 else { return }
        inline("rect", ["class": name, "x": String(x), "y": "0", "width": String(width), "height": "10"]) {
            _ in
        }
    }
}
