import ClaimLedger
import ClaimModel
import ProvenanceReport
import Testing

/// An invented town whose claims have every standing, evidence in every state, and some hostile neighbours.
enum HarbourTown {
    static let article = DocumentText(passages: [
        Passage(kind: .heading, text: "The harbour after the bridge", locator: "/html[1]/body[1]/h1[1]"),
        Passage(
            kind: .paragraph,
            text:
                "The ferry made twenty crossings a day, the harbour master told the council, and the bridge was "
                + "the first over the strait.",
            locator: "/html[1]/body[1]/p[1]"
        ),
        Passage(
            kind: .quotation,
            text: "Dredging cost forty million, and the quay is nine metres deep.",
            locator: "/html[1]/body[1]/p[2]"
        ),
        Passage(
            kind: .paragraph,
            text: "No ship has called since the spring. The old lighthouse was the finest on the coast.",
            locator: "/html[1]/body[1]/p[3]"
        ),
    ])

    static let hostile = "</title><script>alert(1)</script><img src=x onerror=\"alert(2)\"> \u{202E}gpj.exe"

    /// The place of some words in the article's text.
    static func quote(_ words: String, outcome: AnchorOutcome = .exact) throws -> LedgerFixture.QuoteFixture {
        let range = try #require(article.text.range(of: words))
        let scalars = article.text.unicodeScalars
        let start = scalars.distance(from: scalars.startIndex, to: range.lowerBound)
        return LedgerFixture.QuoteFixture(
            outcome: outcome,
            quote: words,
            range: CodePointRange(start: start, end: start + words.unicodeScalars.count)
        )
    }

    static func ledger() throws -> LedgerFixture {
        var ledger = LedgerFixture()
        let gazette = try ledger.document(
            "harbour-after-bridge",
            title: "The harbour after the bridge",
            publisher: "Harbour Gazette",
            published: "2025-11-02",
            url: "https://gazette.example/harbour",
            isArticle: true
        )
        let radio = try ledger.document(
            "strait-radio",
            title: "Talk of the strait",
            publisher: "Strait Radio",
            published: "2025-11-05",
            isArticle: true
        )
        let log = try ledger.document(
            "harbour-log",
            title: "Harbour log of 2024",
            publisher: "Harbour office",
            published: "2024-12-31",
            url: "https://harbour.example/log?year=2024&page=1"
        )
        let weekly = try ledger.document(
            "coast-weekly",
            title: hostile,
            publisher: "Coast Weekly | *bold* [link](http://evil.example)",
            published: "2025-12-20",
            url: "javascript:alert(3)",
            language: "fr-CA\" onmouseover=\"alert(4)"
        )
        let arabic = try ledger.document(
            "bahr-news",
            title: "الجسر الأول فوق المضيق",
            publisher: "أخبار البحر",
            published: "2025-10",
            url: "https://bahr.example/bridge",
            language: "ar"
        )
        try claims(&ledger, gazette: gazette, radio: radio, log: log, weekly: weekly, arabic: arabic)
        return ledger
    }

    private static func claims(
        _ ledger: inout LedgerFixture,
        gazette: Digest,
        radio: Digest,
        log: Digest,
        weekly: Digest,
        arabic: Digest
    ) throws {
        let ferry = try ledger.claim(
            "ferry-twenty-crossings",
            "The ferry made twenty crossings a day.",
            kind: .quantity,
            about: "2024",
            tags: ["ferry", "traffic"],
            in: gazette,
            quote: try quote("twenty crossings a day"),
            said: [
                Attribution.Link(name: "Noor Haddad", role: "reporter", mode: .ownVoice),
                Attribution.Link(name: "the town council", mode: .indirectSpeech),
                Attribution.Link(name: "Ib Lund", role: "harbour master", mode: .directQuote),
            ]
        )
        let logged = try ledger.evidence(
            .supports,
            for: ferry,
            from: log,
            quote: LedgerFixture.QuoteFixture(
                before: "In June ",
                quote: "20 departures daily",
                after: " left"
            ),
            summary: "The log has twenty departures for each day of June.",
            strength: .strong,
            note: "primary record",
            date: "2024-12-31"
        )
        _ = try ledger.evidence(
            .conflicts,
            for: ferry,
            from: weekly,
            quote: LedgerFixture.QuoteFixture(outcome: .moved, quote: "hardly ten \u{200B}crossings"),
            summary: hostile,
            strength: .weak,
            date: "2024-06"
        )
        try ledger.add(
            .note(about: .claim(ferry), text: "Ask the harbour office for July.\nThey answer by post.")
        )
        try ledger.review(
            ferry,
            .verified,
            "The log bears it out for June.\nNo other month was seen.",
            on: [logged],
            asOf: "2025-12-01"
        )

        let bridge = try ledger.claim(
            "bridge-first",
            "The bridge was the first over the strait.",
            kind: .comparison,
            in: gazette,
            quote: try quote("the bridge was the first over the strait")
        )
        let backing = try ledger.evidence(
            .supports,
            for: bridge,
            from: arabic,
            quote: LedgerFixture.QuoteFixture(before: "كان ", quote: "الجسر الأول", after: " هناك"),
            summary: "Calls it the first bridge.",
            strength: .medium,
            date: "2025-10"
        )
        let against = try ledger.evidence(
            .conflicts,
            for: bridge,
            from: log,
            quote: LedgerFixture.QuoteFixture(quote: "the old rope bridge"),
            summary: "Names an older bridge.",
            strength: .strong,
            date: "2024-12-31"
        )
        let dropped = try ledger.evidence(
            .supports,
            for: bridge,
            from: weekly,
            quote: LedgerFixture.QuoteFixture(outcome: .orphaned, quote: "first of its kind"),
            date: "2025-12-20",
            finder: (reasons: ["shares “first” and “strait”"], score: 0.615)
        )
        try ledger.add(
            .evidenceRejected(evidence: dropped, reason: "It speaks of another strait."),
            by: "Bo Iversen"
        )
        try ledger.review(
            bridge,
            .disputed,
            "An older bridge stood there.",
            on: [against],
            asOf: "2025-12-01"
        )
        try ledger.review(
            bridge,
            .disputed,
            "The log names an older bridge; the other source only repeats the article.",
            on: [against, backing],
            asOf: "2025-12-02",
            by: "Bo Iversen"
        )

        let cost = try ledger.claim(
            "dredging-forty-million",
            "Dredging the harbour cost forty million.",
            kind: .quantity,
            in: gazette,
            quote: try quote("Dredging cost forty million, and the quay is nine metres deep")
        )
        try ledger.review(
            cost,
            .verified,
            "The budget says so.",
            asOf: "2025-12-01",
            without: "The budget was seen on paper only."
        )
        try ledger.review(
            cost,
            .unverifiable,
            "No budget is public.",
            asOf: "2025-12-03",
            by: "Bo Iversen",
            unseen: 1
        )
        let depth = try ledger.claim(
            "quay-nine-metres",
            "The quay is nine metres deep.",
            kind: .quantity,
            in: gazette,
            quote: try quote("the quay is nine metres deep")
        )
        try ledger.review(depth, .unverifiable, "No chart was to be had.", asOf: "2025-12-04")
        let ships = try ledger.claim(
            "no-ship-since-spring",
            "No ship has called since the spring of 2025.",
            about: "2025-04/..",
            in: gazette,
            quote: try quote("No ship has called since the spring")
        )
        let quiet = try ledger.evidence(
            .supports,
            for: ships,
            from: log,
            quote: LedgerFixture.QuoteFixture(quote: "no arrivals"),
            strength: .strong
        )
        try ledger.review(ships, .verified, "The log is empty.", on: [quiet], asOf: "2025-11-03")
        _ = try ledger.evidence(
            .conflicts,
            for: ships,
            from: weekly,
            quote: LedgerFixture.QuoteFixture(quote: "a freighter moored on Saturday"),
            strength: .medium,
            date: "2025-12-20"
        )
        let taste = try ledger.claim(
            "finest-lighthouse",
            "The old lighthouse was the finest on the coast.",
            kind: .opinion,
            in: gazette,
            quote: try quote("The old lighthouse was the finest on the coast")
        )
        try ledger.review(taste, .notCheckable, "A matter of taste.", asOf: "2025-12-04")
        let tide = try ledger.claim(
            "record-tide",
            "The tide of March was the highest ever measured.",
            kind: .comparison,
            in: radio,
            quote: LedgerFixture.QuoteFixture(outcome: .ambiguous, quote: "highest ever"),
            said: [Attribution.Link(name: "people at the pier", mode: .unnamed)]
        )
        _ = try ledger.evidence(
            .supports,
            for: tide,
            from: log,
            quote: LedgerFixture.QuoteFixture(before: "gauge: ", quote: "4.1 m"),
            finder: (reasons: ["same month", "a number near “highest”"], score: 0.5)
        )
        try ledger.add(
            .appearanceAdded(
                claim: ferry,
                appearance: Appearance(
                    article: radio,
                    selector: Selector(quote: TextQuoteSelector(exact: "twenty trips")),
                    attribution: Attribution([Attribution.Link(name: "Strait Radio", mode: .ownVoice)])
                )
            )
        )
        try ledger.add(.claimsLinked(claim: ferry, other: ships, relation: .related))
        let slip = try ledger.claim(
            "recorded-by-mistake",
            "The harbour freezes each winter.",
            in: radio,
            quote: LedgerFixture.QuoteFixture(outcome: .orphaned, quote: "freezes")
        )
        try ledger.add(.claimWithdrawn(record: slip, reason: "Nobody says so in the article."))
    }

    static func material(_ ledger: LedgerFixture, shuffled: Bool = false) throws -> ReportInput {
        let records = shuffled ? Array(ledger.records.reversed()) : ledger.records
        let gazette = try #require(ledger.state.documents.first).newest.edition
        var material = ReportInput(
            state: LedgerState(Ledger(records: records)),
            quotes: ledger.quotes.mapValues {
                QuoteInContext(
                    outcome: $0.outcome,
                    before: $0.before,
                    quote: $0.quote,
                    after: $0.after,
                    range: $0.range
                )
            },
            texts: [gazette: article]
        )
        if let claim = material.state.claims.first(where: { $0.evidence.count > 1 }) {
            material.workings[claim.evidence[0].record] = ["900 / 66.3 = 13.6, the claim says <b>twice</b>"]
            material.origins[claim.record] = IndependentOrigins(
                supporting: 1,
                conflicting: 0,
                reasons: ["E1, E2 have one origin: they credit <b>AFP</b>."]
            )
        }
        return material
    }

    static func report(_ scope: ReportScope = .workspace, shuffled: Bool = false) throws -> ProvenanceReport {
        try #require(ProvenanceReport(try material(try ledger(), shuffled: shuffled), scope: scope))
    }
}
