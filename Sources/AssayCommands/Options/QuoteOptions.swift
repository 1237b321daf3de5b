import ArgumentParser
import Foundation
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
    nonisolated(unsafe) private static var standardInput: String?

    /// The text: of `@FILE` what the file holds, of `-` what standard input holds, else the argument itself.
    static func text(_ argument: String) throws -> String {
        if argument == "-" { return try input() }
        guard argument.hasPrefix("@"), argument.count > 1 else { return argument }
        let path = String(argument.dropFirst())
        guard let data = FileManager.default.contents(atPath: path) else {
            throw WorkspaceError.fileSystem(
                action: "read",
                path: path,
                reason: "there is no such file, or it can't be read"
            )
        }
        return try text(data, path)
    }

    private static func input() throws -> String {
        // Commands run on one thread, and read their arguments before they do anything else.
        if let standardInput { return standardInput }
        let text = try text(FileHandle.standardInput.readDataToEndOfFile(), "standard input")
        standardInput = text
        return text
    }

    private static func text(_ data: Data, _ name: String) throws -> String {
        guard let text = String(data: data, encoding: .utf8) else {
            throw WorkspaceError.invalid(what: name, expected: "text in UTF-8")
        }
        return text.trimmingSpaces
    }
}
