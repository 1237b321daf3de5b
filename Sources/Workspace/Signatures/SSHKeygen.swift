import ClaimLedger
import ClaimModel

/// `ssh-keygen` of OpenSSH, which signs and verifies.
enum SSHKeygen {
    static let tool = SignatureTool(
        program: "ssh-keygen",
        // An agent, and the way to ask for a passphrase.
        passedOn: [
            "SSH_AUTH_SOCK", "SSH_ASKPASS", "SSH_ASKPASS_REQUIRE", "DISPLAY", "WAYLAND_DISPLAY",
            "XDG_RUNTIME_DIR", "HOME", "TERM",
        ]
    )
    /// The name that a key goes by in a file of allowed signers that is made for one check.
    private static let principal = "signer"

    /// Whether a key made a signature of a text; nil where the program is not installed.
    static func verify(_ signature: String, of text: String, by key: SSHKey) throws(WorkspaceError)
        -> SignatureTool.Answer?
    {
        guard tool.isInstalled else { return nil }
        return try SignatureTool.inFolder { (folder) throws(WorkspaceError) in
            let allowed = "\(principal) namespaces=\"\(RecordSignature.namespace)\" \(key.line)\n"
            try FileSystem.write(Array(allowed.utf8), to: "\(folder)/allowed")
            try FileSystem.write(Array(signature.utf8), to: "\(folder)/signature")
            try FileSystem.write(Array(text.utf8), to: "\(folder)/text")
            return try tool.run(
                [
                    "-Y", "verify", "-f", "\(folder)/allowed", "-I", principal, "-n",
                    RecordSignature.namespace, "-s", "\(folder)/signature",
                ],
                input: .file("\(folder)/text"),
                timeout: SignatureTool.verifyTimeout
            )
        }
    }

    /// Signs a text with the key of a file: a private key, or a public one whose private one an agent holds.
    static func sign(_ text: String, with key: String) throws(WorkspaceError) -> String {
        try SignatureTool.inFolder { (folder) throws(WorkspaceError) in
            let path = "\(folder)/text"
            try FileSystem.write(Array(text.utf8), to: path)
            let answer = try tool.run(
                ["-Y", "sign", "-f", key, "-n", RecordSignature.namespace, path],
                input: .nothing,
                timeout: SignatureTool.signTimeout
            )
            return try tool.signature(at: "\(path).sig", answer, key: key)
        }
    }
}
