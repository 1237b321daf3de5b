import ClaimModel

extension Finding {
    /// What keeps a container from being unpacked.
    static func damaged(container: String, _ reason: String) -> Finding {
        Finding(
            code: "archive.damaged",
            place: .init(file: container),
            meaning: "it can't be unpacked: \(reason)",
            advice: "Get it again from where it came from."
        )
    }

    /// A container that ends before it should.
    static func cutOff(container: String, _ reason: String = "it ends too early") -> Finding {
        Finding(
            code: cutOffCode,
            place: .init(file: container),
            meaning: "it is cut off: \(reason)",
            advice: "Get it again from where it came from."
        )
    }

    /// Whether what came before may be trusted: bytes are missing, none are wrong.
    var isCutOff: Bool { code == Self.cutOffCode }

    private static let cutOffCode = "archive.cut-off"
}
