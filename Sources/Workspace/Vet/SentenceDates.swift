import ClaimModel
import TextReading

/// The dates of a sentence, read once.
struct SentenceDates {
    /// Those that stand for one time and no other.
    let dates: [DateMention]
    /// The days that are given without a year: "18 August".
    let yearless: [(value: VetFigure.Value, bytes: Range<Int>)]
    /// The years that are named without a month, "since 1998" and "until the end of 2026" among them.
    let years: [VetSentence.Year]

    init(_ text: String, _ language: Language?, _ words: [Word]) {
        // Any year will do: of what is told from it only day and month are taken.
        let mentions = TextReading.dates(
            in: text,
            relativeTo: CalendarDate(year: 2000, month: 1, day: 1),
            language: language ?? .english
        )
        let utf8 = Array(text.utf8)
        let dated = mentions.filter { $0.kind == .absolute && $0.candidates.count == 1 }
        let dates = dated.filter { $0.bound == .at && (!$0.isApproximate || $0.span.start?.month != nil) }
        self.dates = dates
        yearless = mentions.compactMap { mention in
            guard mention.kind == .relative, mention.span.isOneDay, let start = mention.span.start,
                let month = start.month, let day = start.day,
                !dates.contains(where: { $0.bytes.overlaps(mention.bytes) })
            else { return nil }
            // "three days ago" names no day.
            let words = TextReading.words(of: String(decoding: utf8[mention.bytes], as: UTF8.self))
            guard words.contains(where: { $0.folded.prefix { $0.isNumber } == String(day) }),
                words.contains(where: { $0.shape.contains(.capitalised) })
            else { return nil }
            return (.day(month: month, day: day), mention.bytes)
        }
        let alone = dated.filter { $0.span.start?.month == nil && $0.span.end?.month == nil }
        years = words.filter { word in
            word.folded.utf8.count == 4 && word.folded.utf8.allSatisfy { (0x30...0x39).contains($0) }
                && alone.contains { $0.bytes.overlaps(word.bytes) }
        }.map { VetSentence.Year(year: String(decoding: utf8[$0.bytes], as: UTF8.self), bytes: $0.bytes) }
    }
}
