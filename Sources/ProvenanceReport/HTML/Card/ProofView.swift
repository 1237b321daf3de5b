import ClaimModel

extension HTMLWriter {
    /// What proves that the claim stands in the ledger as it is shown: the record that brought it in.
    mutating func proof(of card: ClaimCard) {
        block("details", ["class": "proof"]) { html in
            html.block("summary", text: "Proof")
            html.block("dl", ["class": "file"]) { html in
                html.fact("Record") { $0.inline("code", text: card.record.description) }
            }
        }
    }
}
