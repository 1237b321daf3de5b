import ArgumentParser
import ClaimModel
import Workspace

/// What is said of a document, by options.
struct DescriptionOptions: ParsableArguments {
    @Option(help: "The title.")
    var title: String?

    @Option(
        name: .customLong("author"),
        help: "An author; may be given several times, and is all that there are."
    )
    var authors: [String] = []

    @Option(help: "The publisher.")
    var publisher: String?

    @Option(help: "When it was published: 2021, 2021-10 or 2021-10-31.")
    var published: CalendarDate?

    @Option(help: "When it was seen: 2026-11-24.")
    var retrieved: CalendarDate?

    @Option(help: "The address. It is noted, not fetched.")
    var url: String?

    @Option(help: "The language: en, pt-BR.")
    var language: String?

    /// What is given; the rest is nil.
    var metadata: DocumentMetadata {
        DocumentMetadata(
            title: title,
            creators: authors.map { Creator(name: $0) },
            publisher: publisher,
            published: published,
            retrieved: retrieved,
            url: url,
            language: language
        )
    }
}

extension DocumentMetadata {
    /// Which day of these has not come, in a sentence; nil where all have, in UTC or here. Nothing was published or seen on
    /// such a day.
    var dayToCome: String? {
        guard let today = Timestamp.lastToday else { return nil }
        for (name, date) in [("published", published), ("retrieved", retrieved)] {
            if let date, today < date.firstDay {
                return "\(name) \(date) is a day to come (today is \(today))"
            }
        }
        return nil
    }
}

extension Timestamp {
    /// The day that it is now, in UTC or here, whichever is later.
    static var lastToday: CalendarDate? {
        let now = Timestamp.now()
        return [now.day, now.localDay].compactMap(\.self).max()
    }
}
