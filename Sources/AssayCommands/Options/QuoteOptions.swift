import ArgumentParser
import Synchronization
import System
import Workspace

/// Words of a document that name a place in it.
struct QuoteOptions: ParsableArguments {
    @Option(
        name: [.short, .long],
        help: """
            The words, as they stand in the document; quotation marks, dashes and line breaks may differ. @FILE takes \
            them from a file, - from standard input.
            """
    )
    var quote: String

    @Option(
        help: "Which occurrence of the words is meant, where they stand there several times: 1 is the first."
    )
    var occurrence: Int?

    /// The words as a job takes them.
    func request() throws -> QuoteRequest {
        QuoteRequest(try TextArgument.text(quote), occurrence: occurrence)
    }
}

/// A text that is given on the command line, in a file or on standard input.
enum TextArgument {
    /// Standard input is read once, however often it is asked for.
    private static let standardInput = Mutex<String?>(nil)

    /// The text: of `@FILE` what the file holds, of `-` what standard input holds, else the argument itself.
    static func text(_ argument: String) throws(WorkspaceError) -> String {
        if argument == "-" { return try input() }
        guard argument.hasPrefix("@"), argument.count > 1 else { return argument }
        let path = String(argument.dropFirst())
        return try text(of: path)
    }

    private static func input() throws(WorkspaceError) -> String {
        if let read = standardInput.withLock(\.self) { return read }
        let bytes: [UInt8]
        do throws(SystemError) { bytes = try FileDescriptor.standardInput.allBytes() } catch {
            throw WorkspaceError(error)
        }
        let text = try text(bytes, "standard input")
        standardInput.withLock { $0 = text }
        return text
    }

    private static func text(of path: String) throws(WorkspaceError) -> String {
        let bytes: [UInt8]
        do throws(SystemError) {
            // Waits for what a pipe brings, such as one that a shell puts in a file's place.
            let file = try FileDescriptor(path, .waiting, followsLinks: true, action: "read")
            bytes = try file.allBytes()
        } catch { throw WorkspaceError(error) }
        return try text(bytes, path)
    }

    private static func text(_ bytes: [UInt8], _ name: String) throws(WorkspaceError) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .invalid(what: name, expected: "text in UTF-8")
        }
        return text.trimmingSpaces
    }
}
