import ClaimModel
import ProvenanceReport
import System

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
    private func trusted(_ name: String) throws(WorkspaceError) -> String? {
        let path = "\(sealsPath)/trust/\(name)"
        return try FileSystem.exists(path) ? path : nil
    }

    /// Checks the time stamps and signatures among these files, with the tools that made them.
    func checkReplies(_ names: [String]) throws(WorkspaceError) -> [SealReply] {
        var replies: [SealReply] = []
        for name in names {
            let file = SealFile(name: name, bytes: [])
            guard let kind = file.kind, kind != .heads else { continue }
            let path = "\(sealsPath)/\(name)"
            let heads = "\(sealsPath)/\(file.headsName)"
            let outcome =
                switch kind {
                case .heads: SealReply.Outcome.unchecked("")
                case .timeStamp: try checkTimeStamp(path, heads)
                case .sshSignature: try checkSSHSignature(path, heads)
                case .minisignature: try checkMinisignature(path, heads)
                }
            replies.append(SealReply(name: name, outcome: outcome))
        }
        return replies
    }

    private func checkTimeStamp(_ reply: String, _ heads: String) throws(WorkspaceError) -> SealReply.Outcome
    {
        guard let authority = try trusted("timestamp-authority.pem") else {
            return .unchecked("there is no trust/timestamp-authority.pem")
        }
        return outcome(
            of: try run(
                "openssl",
                ["ts", "-verify", "-data", heads, "-in", reply, "-CAfile", authority]
            ),
            "openssl"
        )
    }

    private func checkSSHSignature(_ reply: String, _ heads: String) throws(WorkspaceError)
        -> SealReply.Outcome
    {
        guard let signers = try trusted("allowed_signers") else {
            return .unchecked("there is no trust/allowed_signers")
        }
        let found = try run("ssh-keygen", ["-Y", "find-principals", "-f", signers, "-s", reply])
        guard let found else { return .unchecked("ssh-keygen is not installed") }
        guard found.isSuccess, let signer = found.words.split(separator: "\n").first else {
            return .failed("nobody in trust/allowed_signers signed it")
        }
        return outcome(
            of: try run(
                "ssh-keygen",
                ["-Y", "verify", "-f", signers, "-I", String(signer), "-n", "assay", "-s", reply],
                input: heads
            ),
            "ssh-keygen"
        )
    }

    private func checkMinisignature(_ reply: String, _ heads: String) throws(WorkspaceError)
        -> SealReply.Outcome
    {
        guard let key = try trusted("minisign.pub") else {
            return .unchecked("there is no trust/minisign.pub")
        }
        return outcome(of: try run("minisign", ["-Vm", heads, "-x", reply, "-p", key]), "minisign")
    }

    /// What a tool said of a file, and whether it is content with it.
    private struct Answer {
        let isSuccess: Bool
        let words: String
    }

    /// How long a tool may take, in seconds.
    private static let toolTimeout = 60

    /// Runs a tool that checks what Assay has no code for.
    ///
    /// - Parameter input: A file to be its standard input; nothing when nil.
    /// - Returns: Nil when there is no such tool.
    /// - Throws: That it could not be started, or did not end: then nothing is known of the file.
    private func run(
        _ tool: String,
        _ arguments: [String],
        input: String? = nil
    ) throws(WorkspaceError) -> Answer? {
        guard ProgramRun.find(tool) != nil else { return nil }
        let outcome = try FileSystem.attempt { () throws(SystemError) in
            var run = try ProgramRun(tool, arguments)
            run.timeout = Self.toolTimeout
            run.maximumOutput = 16 << 10
            return try run(input: FileDescriptor(input ?? "/dev/null", .reading, action: "read"))
        }
        guard case .exit(let code) = outcome.end, !outcome.isTimeOver else {
            throw .fileSystem(action: "run", path: tool, reason: "it did not end by itself (\(outcome.end))")
        }
        let output = String(decoding: outcome.output + outcome.errors, as: UTF8.self)
        return Answer(isSuccess: code == 0 && !outcome.isCutOff, words: output)
    }

    private func outcome(of answer: Answer?, _ tool: String) -> SealReply.Outcome {
        guard let answer else { return .unchecked("\(tool) is not installed") }
        let lines = answer.words.split(separator: "\n").map(String.init)
        let words = lines.first { !$0.hasPrefix("Using configuration") } ?? ""
        return answer.isSuccess ? .verified(words) : .failed(words)
    }
}
