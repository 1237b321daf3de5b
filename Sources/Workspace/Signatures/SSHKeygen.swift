import ClaimLedger
import ClaimModel
import System

/// `ssh-keygen` of OpenSSH, which signs and verifies: run as a program, without a shell.
enum SSHKeygen {
    /// What it said, and whether it is content.
    struct Answer {
        let isSuccess: Bool
        let words: String
    }

    private static let program = "ssh-keygen"
    /// The name that a key goes by in a file of allowed signers that is made for one check.
    private static let principal = "signer"
    /// How long verifying may take, in seconds; signing may wait for somebody to type a passphrase or touch a key.
    private static let (verifyTimeout, signTimeout) = (60, 300)

    static var isInstalled: Bool { ProgramRun.find(program) != nil }

    /// Whether one of these keys made a signature of a text; nil where the program is not installed.
    static func verify(_ signature: String, of text: String, by keys: [SSHKey]) throws(WorkspaceError)
        -> Answer?
    {
        guard isInstalled else { return nil }
        return try inFolder { (folder) throws(WorkspaceError) in
            let allowed = keys.map { "\(principal) namespaces=\"\(RecordSignature.namespace)\" \($0.line)\n" }
            try FileSystem.write(Array(allowed.joined().utf8), to: "\(folder)/allowed")
            try FileSystem.write(Array(signature.utf8), to: "\(folder)/signature")
            try FileSystem.write(Array(text.utf8), to: "\(folder)/text")
            return try run(
                [
                    "-Y", "verify", "-f", "\(folder)/allowed", "-I", principal, "-n",
                    RecordSignature.namespace, "-s", "\(folder)/signature",
                ],
                input: "\(folder)/text",
                timeout: verifyTimeout
            )
        }
    }

    /// Signs a text with the key of a file: a private key, or a public one whose private one an agent holds.
    static func sign(_ text: String, with key: String) throws(WorkspaceError) -> String {
        // It would wait for what a pipe brings, and read a device for ever.
        let kind = try FileSystem.attempt { () throws(SystemError) in
            try FileStatus.of(key, followsLinks: true)?.kind
        }
        guard kind == .file else {
            throw .invalid(
                what: "the key \(key)",
                expected: kind == nil
                    ? "the path of a file; there is none" : "a file with a key; it is no file"
            )
        }
        return try inFolder { (folder) throws(WorkspaceError) in
            let path = "\(folder)/text"
            try FileSystem.write(Array(text.utf8), to: path)
            let answer = try run(
                ["-Y", "sign", "-f", key, "-n", RecordSignature.namespace, path],
                input: "/dev/null",
                timeout: signTimeout
            )
            guard answer.isSuccess, try FileSystem.exists("\(path).sig") else {
                throw .invalid(
                    what: "the key \(key)",
                    expected: "one to sign with; ssh-keygen says: \(answer.words)"
                )
            }
            let bytes = try FileSystem.attempt { () throws(SystemError) in
                try FileDescriptor("\(path).sig", .reading, action: "read").bytes()
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// Lends a folder of its own that is removed afterwards.
    private static func inFolder<Value>(
        _ job: (String) throws(WorkspaceError) -> Value
    ) throws(WorkspaceError) -> Value {
        let name = String(UInt64.random(in: .min ... .max), radix: 36)
        let folder = "\(Environment.temporaryFolder)/assay-signature-\(name)"
        try FileSystem.makeFolder(folder)
        let outcome = Result { () throws(WorkspaceError) in try job(folder) }
        for file in try FileSystem.files(below: folder) { try FileSystem.remove("\(folder)/\(file)") }
        try FileSystem.attempt { () throws(SystemError) in try Folder.removeEmpty(folder) }
        return try outcome.get()
    }

    private static func run(
        _ arguments: [String],
        input: String,
        timeout: Int
    ) throws(WorkspaceError) -> Answer {
        let outcome = try FileSystem.attempt { () throws(SystemError) in
            var run = try ProgramRun(program, arguments)
            // An agent, and the way to ask for a passphrase.
            for name in passedOn {
                if let value = Environment.value(of: name) {
                    run.start.environment.append("\(name)=\(value)")
                }
            }
            run.timeout = timeout
            run.maximumOutput = 64 << 10
            return try run(input: FileDescriptor(input, .reading, action: "read"))
        }
        guard case .exit(let code) = outcome.end, !outcome.isTimeOver else {
            throw .fileSystem(
                action: "run",
                path: program,
                reason: "it did not end by itself (\(outcome.end))"
            )
        }
        let output = String(decoding: outcome.output + outcome.errors, as: UTF8.self)
        let words = output.split(separator: "\n").first.map(String.init) ?? ""
        return Answer(isSuccess: code == 0 && !outcome.isCutOff, words: words)
    }

    private static let passedOn = [
        "SSH_AUTH_SOCK", "SSH_ASKPASS", "SSH_ASKPASS_REQUIRE", "DISPLAY", "WAYLAND_DISPLAY",
        "XDG_RUNTIME_DIR", "HOME", "TERM",
    ]
}
