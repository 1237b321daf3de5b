import ClaimLedger
public import ClaimModel
import DocumentImport
import System

/// A judge that the user brings: a program that reads questions from its standard input, a JSON object a line, and writes
/// answers, a JSON object a line.
///
/// It runs once for all questions, in a sandbox: it reads the system's files and those of its own folder, writes nothing,
/// reaches no network, and has limits of time, memory and output. What it says stands beside what the finder says, under its
/// name, and is never mixed with it.
public struct BroughtJudge: Sendable {
    /// Its name: its file's.
    public let name: String
    /// The SHA-256 of its file.
    public let digest: Digest
    /// The seconds that it may take.
    public var timeout = 600
    /// The most bytes of memory that it may use.
    public var memoryBytes = 8 << 30

    private let path: String
    /// The most bytes of its answers that are read.
    private static let maximumOutput = 16 << 20

    /// A judge by its file, or by its name in the folders of PATH.
    ///
    /// - Throws: That there is no such program, or that it can't be read.
    public init(_ command: String) throws(WorkspaceError) {
        guard let found = ProgramRun.find(command) else {
            throw .fileSystem(
                action: "run",
                path: command,
                reason: "there is no such program, or it may not be run"
            )
        }
        path = try FileSystem.absolutePath(found)
        name = FileSystem.lastPart(of: path)
        let file = path
        do throws(Finding) {
            digest = SHA256Digest.of(try ArchiveFile.bytes(at: file, displayName: file))
        } catch {
            throw .refused(error)
        }
    }

    /// Asks it, and checks what it answers.
    ///
    /// - Parameter folder: Where the questions are put while it runs.
    /// - Throws: That it could not be run, or did not end well in its time.
    func opinions(
        on questions: [JudgeQuestion],
        in folder: String
    ) throws(WorkspaceError) -> (opinions: [JudgeOpinion], findings: [Finding]) {
        guard !questions.isEmpty else { return ([], []) }
        let outcome = try FileSystem.attempt { () throws(SystemError) in
            let file = try AtomicFile(in: folder)
            for question in questions { try file.write(question.line + [UInt8(ascii: "\n")]) }
            var run = try ProgramRun(path)
            run.start.sandbox = ProgramSandbox(readablePaths: [PathName.parent(of: path)])
            run.start.limits = ResourceLimits(memoryBytes: memoryBytes, processorSeconds: timeout)
            run.timeout = timeout
            run.maximumOutput = Self.maximumOutput
            return try run(input: FileDescriptor(file.path, .reading, action: "read"))
        }
        guard outcome.isSuccess else {
            let said = String(decoding: outcome.errors.prefix(200), as: UTF8.self)
            let reason =
                outcome.isTimeOver
                ? "it took more than \(timeout) seconds"
                : outcome.isCutOff ? "it wrote too much" : "it ended with \(outcome.end): \(said)"
            throw .fileSystem(action: "ask the judge", path: path, reason: reason)
        }
        let answers = JudgeAnswers(outcome.output, to: questions, of: name)
        return (answers.opinions, answers.findings)
    }
}
