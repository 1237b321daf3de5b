import ClaimModel

/// What the claims of an article are about, and when they were reviewed.
struct Timeline: Hashable, Sendable {
    /// A claim on the timeline.
    struct Row: Hashable, Sendable {
        let mention: ClaimMention
        let about: DateSpan?
        /// The days that its current verdicts hold as of, each once, in order.
        let asOf: [CalendarDate]
        /// The days on which its current verdicts were given, each once, in order.
        let reviewed: [CalendarDate]
        /// The days of the evidence that overtook a verdict, each once, in order.
        let overtaken: [CalendarDate]
    }

    /// Beyond so many claims a drawing is no longer read, and only the cards are.
    static let limit = 120
    static let length = 800

    /// The claims with a date of any sort, by the first day of what they are about; those without come last.
    let rows: [Row]
    /// How many claims say nothing of when.
    let undated: Int
    /// The day on which the article was published.
    let published: CalendarDate?
    let axis: TimeAxis

    /// The timeline of some claims; nil when none has a date, or when there are too many to draw.
    init?(_ cards: [ClaimCard], published: CalendarDate?) {
        guard cards.count <= Self.limit else { return nil }
        let all = cards.map { card in
            Row(
                mention: card.mention,
                about: card.claim.about,
                asOf: Self.days(card.verdicts.map(\.review.asOf)),
                reviewed: Self.days(card.verdicts.compactMap(\.at.day)),
                overtaken: Self.overtaken(card)
            )
        }
        let dated = all.filter { $0.about != nil || !$0.asOf.isEmpty }
        let days = dated.flatMap { row in
            [row.about?.start, row.about?.end].compactMap { $0?.firstDay } + row.asOf
                + row.reviewed + row.overtaken
        }
        guard let axis = TimeAxis(days + [published].compactMap { $0 }, length: Self.length), !dated.isEmpty
        else { return nil }
        self.axis = axis
        self.published = published
        undated = all.count { $0.about == nil }
        rows = dated.enumerated().sorted { left, right in
            switch (Self.beginning(left.element), Self.beginning(right.element)) {
            case (let one?, let other?) where one != other: one < other
            case (_?, nil): true
            case (nil, _?): false
            default: left.offset < right.offset
            }
        }.map(\.element)
    }

    private static func beginning(_ row: Row) -> CalendarDate? { row.about?.start ?? row.about?.end }

    private static func overtaken(_ card: ClaimCard) -> [CalendarDate] {
        guard card.standing == .stale else { return [] }
        let records = Set(card.reasons.compactMap(\.evidence))
        let dates = card.evidence.filter { records.contains($0.record) }.compactMap(\.evidence.date)
        return days(dates.filter { date in card.verdicts.contains { date.isLater(than: $0.review.asOf) } })
    }

    private static func days(_ dates: [CalendarDate]) -> [CalendarDate] { Array(Set(dates)).sorted() }
}
