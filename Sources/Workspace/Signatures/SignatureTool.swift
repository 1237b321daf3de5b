import ClaimModel
import System

/// A program of others that signs and verifies: run without a shell, in a folder of its own.
struct SignatureTool {
    /// What it said, and whether it is content.
    struct Answer {
        let isSuccess: Bool
        let words: String
    }

    /// What it reads from standard input.
    enum Input {
        case nothing
        case file(String)
        /// What this process reads from: it asks for a password.
        case standardInput
    }

    /// How long verifying may take, in seconds.
    static let verifyTimeout = 60
    /// How long signing may take: somebody may have to type a password or touch a key.
    static let signTimeout = 300

    /// Its name.
    let program: String
    /// The variables of the environment that it is given.
    let passedOn: [String]

    var isInstalled: Bool { ProgramRun.find(program) != nil }

    /// Lends a folder of its own that is removed afterwards.
    static func inFolder<Value>(
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

    /// The text of a file of keys or signatures.
    static func text(of path: String) throws(WorkspaceError) -> String {
        let bytes = try FileSystem.attempt { () throws(SystemError) in
            try FileDescriptor(path, .reading, followsLinks: true, action: "read").bytes()
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The signature that it wrote.
    ///
    /// - Throws: What it says, where it wrote none.
    func signature(at path: String, _ answer: Answer, key: String) throws(WorkspaceError) -> String {
        guard answer.isSuccess, try FileSystem.exists(path) else {
            throw .invalid(
                what: "the key \(key)",
                expected: "one to sign with; \(program) says: \(answer.words)"
            )
        }
        return try Self.text(of: path)
    }

    func run(_ arguments: [String], input: Input, timeout: Int) throws(WorkspaceError) -> Answer {
        let outcome = try FileSystem.attempt { () throws(SystemError) in
            var run = try ProgramRun(program, arguments)
            for name in passedOn {
                if let value = Environment.value(of: name) {
                    run.start.environment.append("\(name)=\(value)")
                }
            }
            run.timeout = timeout
            run.maximumOutput = 64 << 10
            return switch input {
            case .nothing: try run()
            case .file(let path): try run(input: FileDescriptor(path, .reading, action: "read"))
            case .standardInput: try run(input: FileDescriptor.standard(0))
            }
        }
        guard case .exit(let code) = outcome.end, !outcome.isTimeOver else {
            throw .fileSystem(
                action: "run",
                path: program,
                reason: "it did not end by itself (\(outcome.end))"
            )
        }
        // What went wrong is told on standard error, last.
        let words = [outcome.errors, outcome.output]
            .compactMap { String(decoding: $0, as: UTF8.self).split(separator: "\n").last }.first
        return Answer(isSuccess: code == 0 && !outcome.isCutOff, words: words.map(String.init) ?? "nothing")
    }
}
