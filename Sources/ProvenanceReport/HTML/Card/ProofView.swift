import ClaimLedger
import ClaimModel

extension HTMLWriter {
    /// What proves that the card says what the ledger holds: for each record that it rests on, the way from it to the
    /// root that the report names.
    mutating func proof(of card: ClaimCard) {
        block("div", ["class": "proof"]) { html in
            html.block("h4", text: "Proof")
            for proof in card.inclusion {
                html.block("p", ["class": "small"]) { html in
                    html.text("Record ")
                    html.inline("code", text: proof.record.description)
                    html.text(" (")
                    html.foreign(proof.what)
                    html.text(
                        ") is number \(proof.index + 1) of the ledger. With these digests it leads to the report’s root:"
                    )
                }
                html.block("ol", ["class": "path"]) { html in
                    for digest in proof.path {
                        html.block("li") { $0.inline("code", text: digest.hex) }
                    }
                }
            }
        }
    }
}
