import ClaimModel
import ProvenanceReport

/// What came of checking a time stamp or a signature of sealed heads.
public struct SealReply: Hashable, Sendable {
    /// What came of it.
    public enum Outcome: Hashable, Sendable {
        /// It holds; in the words of the tool that checked it.
        case verified(String)
        /// It does not hold; in the words of the tool that checked it.
        case failed(String)
        /// It could not be checked, and why.
        case unchecked(String)
    }

    /// The file, of `Claims/Seals`.
    public let name: String
    /// What came of it.
    public let outcome: Outcome

    /// The problem that it is, if it is one.
    var finding: Finding? {
        guard case .failed(let words) = outcome else { return nil }
        return Finding(
            code: "seal.invalid",
            place: Finding.Place(file: "\(Workspace.sealsName)/\(name)"),
            excerpt: words,
            meaning: "this is no valid time stamp or signature of the sealed heads",
            advice: "Have the heads stamped or signed again, or restore the file from version control."
        )
    }
}

extension Workspace {
    /// Whom the workspace trusts: `Claims/Seals/trust/` holds `timestamp-authority.pem` (certificates, PEM),
    /// `allowed_signers` (ssh-keygen(1)) and `minisign.pub`, as far as they are wanted.
    private func trusted(_ name: String) -> String? {
        let path = "\(sealsPath)/trust/\(name)"
        return FileSystem.exists(path) ? path : nil
    }

    /// Checks the time stamps and signatures among these files, with the tools that made them.
    func checkReplies(_ names: [String]) throws(WorkspaceError) -> [SealReply] {
        names.compactMap { name in
            let file = SealFile(name: name, bytes: [])
            guard let kind = file.kind, kind != .heads else { return nil }
            let path = "\(sealsPath)/\(name)"
            let heads = "\(sealsPath)/\(file.headsName)"
            let outcome =
                switch kind {
                case .heads: SealReply.Outcome.unchecked("")
                case .timeStamp: checkTimeStamp(path, heads)
                case .sshSignature: checkSSHSignature(path, heads)
                case .minisignature: checkMinisignature(path, heads)
                }
            return SealReply(name: name, outcome: outcome)
        }
    }

    private func checkTimeStamp(_ reply: String, _ heads: String) -> SealReply.Outcome {
        guard let authority = trusted("timestamp-authority.pem") else {
            return .unchecked("there is no trust/timestamp-authority.pem")
        }
        return outcome(
            of: ExternalTool.run(
                "openssl",
                ["ts", "-verify", "-data", heads, "-in", reply, "-CAfile", authority]
            ),
            "openssl"
        )
    }

    private func checkSSHSignature(_ reply: String, _ heads: String) -> SealReply.Outcome {
        guard let signers = trusted("allowed_signers") else {
            return .unchecked("there is no trust/allowed_signers")
        }
        let found = ExternalTool.run("ssh-keygen", ["-Y", "find-principals", "-f", signers, "-s", reply])
        guard let found else { return .unchecked("ssh-keygen is not installed") }
        guard found.isSuccess, let signer = found.output.split(separator: "\n").first else {
            return .failed("nobody in trust/allowed_signers signed it")
        }
        return outcome(
            of: ExternalTool.run(
                "ssh-keygen",
                ["-Y", "verify", "-f", signers, "-I", String(signer), "-n", "assay", "-s", reply],
                input: heads
            ),
            "ssh-keygen"
        )
    }

    private func checkMinisignature(_ reply: String, _ heads: String) -> SealReply.Outcome {
        guard let key = trusted("minisign.pub") else { return .unchecked("there is no trust/minisign.pub") }
        return outcome(of: ExternalTool.run("minisign", ["-Vm", heads, "-x", reply, "-p", key]), "minisign")
    }

    private func outcome(of run: ExternalTool.Outcome?, _ tool: String) -> SealReply.Outcome {
        guard let run else { return .unchecked("\(tool) is not installed") }
        let lines = run.output.split(separator: "\n").map(String.init)
        let words = lines.first { !$0.hasPrefix("Using configuration") } ?? ""
        return run.isSuccess ? .verified(words) : .failed(words)
    }
}
