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
    /// What was read, by its name: standard input and pipes can be read once only, however often they are asked for.
    private static let known = Mutex<[String: String]>([:])

    /// The text: of `@FILE` what the file holds, of `-` what standard input holds, else the argument itself.
    static func text(_ argument: String) throws(WorkspaceError) -> String {
        let isFile = argument.hasPrefix("@") && argument.count > 1
        guard isFile || argument == "-" else { return argument }
        if let text = known.withLock({ $0[argument] }) { return text }
        let path = isFile ? String(argument.dropFirst()) : "standard input"
        let bytes: [UInt8]
        do throws(SystemError) {
            if isFile {
                bytes = try FileDescriptor.wholeBytes(of: path)
            } else {
                bytes = try FileDescriptor.standardInput.allBytes()
            }
        } catch { throw WorkspaceError(error) }
        guard let text = String(validating: bytes, as: UTF8.self)?.trimmingSpaces else {
            throw .invalid(what: path, expected: "text in UTF-8")
        }
        known.withLock { $0[argument] = text }
        return text
    }
}
