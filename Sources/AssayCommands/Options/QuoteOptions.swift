import ArgumentParser
import Workspace

/// Words of a document that name a place in it.
struct QuoteOptions: ParsableArguments {
    @Option(
        help: "The words, as they stand in the document; quotation marks, dashes and line breaks may differ."
    )
    var quote: String

    @Option(
        help: "Which occurrence of the words is meant, where they stand there several times: 1 is the first."
    )
    var occurrence: Int?

    /// The words as a job takes them.
    var request: QuoteRequest { QuoteRequest(quote, occurrence: occurrence) }
}
