import ClaimLedger

extension HTMLWriter {
    /// That what the card says is in the ledger whose root the report names.
    mutating func inclusion(of card: ClaimCard) {
        guard !card.inclusion.isEmpty else { return }
        block("details", ["class": "proof"]) { html in
            html.block("summary", text: "Proof that this is in the ledger")
            for proof in card.inclusion {
                html.block("p", ["class": "small"]) { html in
                    html.text("Record ")
                    html.inline("code", text: proof.record.description)
                    html.text(" (")
                    html.foreign(proof.what)
                    html.text(
                        ") is number \(proof.index + 1). With these digests it leads to the root (RFC 6962):"
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

    /// The seals, with what came back for them.
    mutating func seals(_ seals: [SealCard]) {
        guard !seals.isEmpty else { return }
        block("h3", text: "Seals")
        for seal in seals {
            block("p", text: SealWords.sentence(seal))
            for reply in seal.replies {
                block("details") { html in
                    html.block("summary", text: "\(SealWords.kind(reply)): \(reply.name)")
                    if let command = SealWords.command(reply) {
                        html.block("pre") { $0.inline("code", text: command) }
                    }
                    html.block("p", ["class": "small base64"]) {
                        $0.inline("code", text: Base64.text(reply.bytes))
                    }
                }
            }
        }
    }
}
