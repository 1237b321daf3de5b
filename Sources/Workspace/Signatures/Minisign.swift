import ClaimLedger
import ClaimModel
import System

/// `minisign`, which signs and verifies.
enum Minisign {
    static let tool = SignatureTool(program: "minisign", passedOn: ["HOME", "TERM"])

    private static let comment = "untrusted comment:"

    /// Whether a key made a signature of a text; nil where the program is not installed.
    static func verify(_ signature: String, of text: String, by key: MinisignKey) throws(WorkspaceError)
        -> SignatureTool.Answer?
    {
        guard tool.isInstalled else { return nil }
        return try SignatureTool.inFolder { (folder) throws(WorkspaceError) in
            try FileSystem.write(Array(signature.utf8), to: "\(folder)/signature")
            try FileSystem.write(Array(text.utf8), to: "\(folder)/text")
            return try tool.run(
                ["-V", "-P", key.line, "-x", "\(folder)/signature", "-m", "\(folder)/text"],
                input: .nothing,
                timeout: SignatureTool.verifyTimeout
            )
        }
    }

    /// Signs a text with the secret key of a file. A password is read from standard input.
    static func sign(_ text: String, with key: SecretKeyFile) throws(WorkspaceError) -> String {
        try SignatureTool.inFolder { (folder) throws(WorkspaceError) in
            let (path, signature) = ("\(folder)/text", "\(folder)/signature")
            try FileSystem.write(Array(text.utf8), to: path)
            let answer = try tool.run(
                ["-S", "-s", key.path, "-m", path, "-x", signature, "-t", RecordSignature.namespace],
                input: key.hasPassword ? .standardInput : .nothing,
                timeout: SignatureTool.signTimeout
            )
            if key.hasPassword, !answer.isSuccess {
                throw .invalid(
                    what: "the key \(key.path)",
                    expected:
                        "one whose password is typed, or stands in standard input; minisign says: \(answer.words)"
                )
            }
            return try tool.signature(at: signature, answer, key: key.path)
        }
    }

    /// A file of a secret key.
    struct SecretKeyFile {
        let path: String
        /// Whether a password opens it.
        let hasPassword: Bool

        /// The file, where it holds such a key; nil where it holds something else.
        init?(_ path: String) throws(WorkspaceError) {
            guard try FileSystem.exists(path) else { return nil }
            let lines = try SignatureTool.text(of: path).split(whereSeparator: \.isNewline)
            guard lines.count == 2, lines[0].hasPrefix(Minisign.comment), lines[1].hasPrefix("RW") else {
                return nil
            }
            self.path = path
            // Algorithm and key derivation come first: "Ed", then two zeros where no password is wanted.
            hasPassword = !lines[1].hasPrefix("RWQAA")
        }

        /// The public key, where it lies beside.
        func publicKey() throws(WorkspaceError) -> MinisignKey? {
            var files = ["\(path).pub"]
            if path.hasSuffix(".key") { files.append("\(path.dropLast(4)).pub") }
            for file in files where try FileSystem.exists(file) {
                let line = try SignatureTool.text(of: file).split(whereSeparator: \.isNewline).last
                if let key = line.flatMap({ MinisignKey(line: String($0)) }) { return key }
            }
            return nil
        }
    }
}
