public import ClaimModel
import System

/// A program of others that makes text of files which Assay does not parse itself: PDF, RTF.
///
/// It runs in a sandbox of its own: it reads the one file, reaches no network, and has limits of memory and time. What
/// it wrote is stored beside the file, and read from there in the sandbox of every other file.
public struct TextProgram: Sendable {
    /// The command.
    public let name: String
    /// The media type of the files that it reads (RFC 6838).
    public let mediaType: String
    /// The dialect that its output is read in.
    public let dialect: String
    /// How the name of its stored output ends.
    public let fileEnding: String
    /// The first bytes of the files that it reads.
    private let signature: [UInt8]
    /// How such a file is called in messages.
    private let fileKind: String
    private let package: String
    private let arguments: @Sendable (_ path: String) -> [String]
    private let versionArguments: [String]

    /// What it made of a file.
    public struct Output: Sendable {
        /// The program's version.
        public let version: String
        /// What it wrote.
        public let bytes: [UInt8]
        /// What is to be said of text in it that nobody sees in the document.
        public let findings: [Finding]
    }

    /// Makes XHTML of the pages of a PDF file, with the place of each word (poppler).
    static let pdfToText = TextProgram(
        name: "pdftotext",
        mediaType: PrintedPages.mediaType,
        dialect: DialectName.pdf,
        fileEnding: ".pdftotext.xhtml",
        signature: Array("%PDF".utf8),
        fileKind: "a PDF file",
        package: "poppler-utils (Debian, Ubuntu) or poppler (Homebrew, Fedora)",
        arguments: { ["-bbox-layout", "-enc", "UTF-8", $0, "-"] },
        versionArguments: ["-v"]
    )

    /// Makes HTML of RTF.
    static let unrtf = TextProgram(
        name: "unrtf",
        mediaType: "application/rtf",
        dialect: Dialect.xhtml.name,
        fileEnding: ".unrtf.html",
        signature: Array("{\\rtf".utf8),
        fileKind: "RTF text",
        package: "unrtf",
        arguments: { ["--html", "--nopict", $0] },
        versionArguments: ["--version"]
    )

    private static let all = [pdfToText, unrtf]
    /// The most bytes that it may write.
    private static let maximumOutput = 256 << 20
    private static let memoryBytes = 2 << 30
    /// The most bytes of pages in which words are looked for that nobody sees.
    private static let mostCompared = 32 << 20

    /// The program that a file needs, by its first bytes; nil for one that is read as it is.
    ///
    /// - Throws: The finding for which the file can't be opened.
    public static func needed(forFileAt path: String, displayName: String) throws(Finding) -> TextProgram? {
        var file = try ArchiveFile(path: path, displayName: displayName)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1024, alignment: 16)
        defer { buffer.deallocate() }
        let count = try file.read(into: buffer)
        return needed(for: buffer[..<count])
    }

    /// The program that a file needs which begins so; nil for one that is read as it is.
    public static func needed(for head: some Sequence<UInt8>) -> TextProgram? {
        let head = Array(head.prefix(64))
        return all.first { $0.reads(head) }
    }

    /// Whether a file that begins so is one for it.
    func reads(_ head: [UInt8]) -> Bool {
        if head.starts(with: signature) { return true }
        // Some bytes may stand before the mark of a PDF file, though not another markup.
        guard signature.first == UInt8(ascii: "%"), head.first != UInt8(ascii: "<") else { return false }
        return head.prefix(64).split(separator: 0x0A).dropFirst().contains { $0.starts(with: signature) }
    }

    /// Runs it on a file.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - displayName: How findings name it.
    ///   - isolation: Where files are parsed; what that requires is required of the program's sandbox too.
    /// - Throws: The finding for which the file is refused: the program is missing, or can't read it.
    public func run(
        onFileAt path: String,
        displayName: String,
        in isolation: ReadingIsolation
    ) throws(Finding) -> Output {
        if case .childProcess(let reader) = isolation {
            let missing = reader.program.required.subtracting(ProgramSandbox.available).subtracting([
                .programs
            ])
            guard missing.isEmpty else {
                throw finding(
                    "program.unprotected",
                    displayName,
                    "this system can't keep \(name) from: \(missing.map(\.rawValue).sorted().joined(separator: ", "))",
                    "Use a Linux kernel with Landlock and seccomp, or read without requiring a sandbox."
                )
            }
        }
        let byteCount = try ArchiveFile(path: path, displayName: displayName).byteCount
        let version = try version(displayName)
        let outcome: ProgramRun.Outcome
        do throws(SystemError) { outcome = try Self.outcome(of: name, arguments, path, byteCount) } catch {
            throw notRun(displayName, error)
        }
        guard outcome.isSuccess, !outcome.output.isEmpty else { throw failure(outcome, displayName) }
        let findings = try findingsOnHiddenText(path, displayName, byteCount)
        return Output(version: version, bytes: outcome.output, findings: findings)
    }

    /// What a program makes of a file, in a sandbox of its own.
    private static func outcome(
        of program: String,
        _ arguments: (_ path: String) -> [String],
        _ path: String,
        _ byteCount: Int,
        upTo maximum: Int = maximumOutput
    ) throws(SystemError) -> ProgramRun.Outcome {
        let absolute = try Folder.absolutePath(path)
        var run = try ProgramRun(program, arguments(absolute))
        run.start.sandbox = ProgramSandbox(readablePaths: [absolute])
        run.start.limits = ResourceLimits(
            memoryBytes: memoryBytes,
            processorSeconds: 20 + byteCount / 2_000_000,
            fileBytes: 0
        )
        run.timeout = 60 + byteCount / 500_000
        run.maximumOutput = maximum
        return try run()
    }

    // MARK: - Hidden text

    private func findingsOnHiddenText(
        _ path: String,
        _ displayName: String,
        _ byteCount: Int
    ) throws(Finding) -> [Finding] {
        guard mediaType == PrintedPages.mediaType else {
            let bytes = try ArchiveFile.bytes(at: path, displayName: displayName)
            guard let hidden = HiddenText.inRTF(bytes) else { return [] }
            return [
                hiddenText(
                    "rtf.hidden-text",
                    displayName,
                    "\(hidden.letters) letters of it are hidden in the document, and are read with the rest",
                    excerpt: hidden.beginning
                )
            ]
        }
        var outputs: [[UInt8]] = []
        for hidden in [["-hidden"], []] {
            let arguments = { ["-xml", "-i", "-stdout", "-enc", "UTF-8"] + hidden + [$0] }
            do throws(SystemError) {
                let outcome = try Self.outcome(
                    of: "pdftohtml",
                    arguments,
                    path,
                    byteCount,
                    upTo: Self.mostCompared
                )
                guard outcome.isSuccess else {
                    let why = outcome.isCutOff ? "its pages are too long for that" : "pdftohtml can't read it"
                    return [notLookedFor(displayName, why)]
                }
                outputs.append(outcome.output)
            } catch {
                return [
                    notLookedFor(
                        displayName,
                        error.isMissing ? "pdftohtml is not installed" : error.description
                    )
                ]
            }
        }
        let places = [
            (
                HiddenText.undrawn(all: outputs[0], drawn: outputs[1]),
                "not drawn, as under the picture of a page that was scanned"
            ),
            (HiddenText.white(in: outputs[1]), "drawn in white, and seen on a dark ground only"),
        ]
        return places.compactMap { pages, how in
            guard let first = pages.first else { return nil }
            let count = pages.reduce(0) { $0 + $1.words.count }
            return hiddenText(
                "pdf.hidden-text",
                displayName,
                "\(count) words are \(how), and are read with the rest: on page \(first.number)"
                    + (pages.count > 1 ? " and \(pages.count - 1) more" : ""),
                excerpt: String(first.words.joined(separator: " ").prefix(120))
            )
        }
    }

    private func hiddenText(_ code: String, _ file: String, _ meaning: String, excerpt: String) -> Finding {
        Finding(
            code: code,
            severity: .warning,
            place: .init(file: file),
            excerpt: excerpt,
            meaning: meaning,
            advice: "Look at the document itself before you rest anything on these words."
        )
    }

    private func notLookedFor(_ file: String, _ why: String) -> Finding {
        Finding(
            code: "pdf.hidden-text",
            severity: .warning,
            place: .init(file: file),
            meaning: "whether it has text that is not drawn on its pages was not looked for: \(why)",
            advice: "Look at the document itself before you rest anything on its words."
        )
    }

    /// The version that the program says it is.
    private func version(_ displayName: String) throws(Finding) -> String {
        do throws(SystemError) {
            var run = try ProgramRun(name, versionArguments)
            run.start.sandbox = ProgramSandbox()
            run.timeout = 20
            let outcome = try run()
            let text = String(decoding: outcome.errors + outcome.output, as: UTF8.self)
            let words = text.split { $0.isWhitespace || $0 == "," }
            return words.first { $0.first?.isNumber == true && $0.contains(".") }.map(String.init)
                ?? "unknown"
        } catch { throw notRun(displayName, error) }
    }

    // MARK: - Findings

    private func notRun(_ displayName: String, _ error: SystemError) -> Finding {
        error.isMissing
            ? finding(
                "program.missing",
                displayName,
                "it is \(fileKind), which the program \(name) reads, and that is not installed",
                "Install \(package), and import it again."
            )
            : finding(
                "program.failed",
                displayName,
                "can't run \(name): \(error.action) \(error.path): \(error.reason)",
                "Nothing was stored. Try again; if it happens again, check the system."
            )
    }

    private func failure(_ outcome: ProgramRun.Outcome, _ displayName: String) -> Finding {
        let said = String(decoding: outcome.errors.prefix(300), as: UTF8.self).split(
            whereSeparator: \.isNewline
        ).last
        let why =
            if outcome.isTimeOver || outcome.end == .signal(ChildProcess.outOfTimeSignal) {
                "it took too long"
            } else if outcome.isCutOff {
                "it wrote more than \(Self.maximumOutput >> 20) MiB"
            } else if let said { String(said).trimmed } else { "it ended without a word" }
        return finding(
            "program.unreadable",
            displayName,
            "\(name) can't read it: \(why)",
            "It may be damaged, encrypted or made to harm. Open it and save it anew, without a password."
        )
    }

    /// What is said of such a file within a container, which is not read.
    func leavesOut(_ displayName: String) -> Finding {
        var finding = finding(
            "archive.needs-program",
            displayName,
            "it is \(fileKind), which is not read within another file",
            "Take it out, and import it by itself."
        )
        finding.severity = .warning
        return finding
    }

    private func finding(_ code: String, _ file: String, _ meaning: String, _ advice: String) -> Finding {
        Finding(code: code, place: .init(file: file), meaning: meaning, advice: advice)
    }
}
