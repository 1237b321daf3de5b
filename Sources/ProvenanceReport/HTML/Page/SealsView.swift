extension HTMLWriter {
    /// The seals, with what came back for them.
    mutating func seals(_ seals: [SealCard]) {
        guard !seals.isEmpty else { return }
        block("h3", text: "Seals")
        for seal in seals {
            block("p", text: SealText.sentence(seal))
            for reply in seal.replies {
                block("details") { html in
                    html.block("summary", text: "\(SealText.kind(reply)): \(reply.name)")
                    if let command = SealText.command(reply) {
                        html.block("pre", ["tabindex": "0"]) { $0.inline("code", text: command) }
                    }
                    html.block("p", ["class": "small base64"]) {
                        $0.inline("code", text: Base64.text(reply.bytes))
                    }
                }
            }
        }
    }
}
