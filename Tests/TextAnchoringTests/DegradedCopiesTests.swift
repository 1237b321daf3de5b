import ClaimModel
import Foundation
import QuoteDegradation
import TestSupport
import Testing

@testable import TextAnchoring

/// Quotes of news articles are looked for in spoilt copies of the articles. Needs `../shared/data/polnear`.
@Suite(
    "Quotes in spoilt copies",
    .enabled(if: SharedData.exists("data/polnear/dev/text"), "needs ../shared/data/polnear")
)
struct DegradedCopiesTests {
    struct Quote {
        let article: Int
        let range: CodePointRange
    }

    /// The articles and one in so many of their quotes.
    static func load(every stride: Int) throws -> (articles: [[Unicode.Scalar]], quotes: [Quote]) {
        let folder = SharedData.folder.appendingPathComponent("data/polnear/dev")
        let names = try FileManager.default.contentsOfDirectory(
            atPath: folder.appendingPathComponent("text").path
        )
        .filter { $0.hasSuffix(".txt") }.sorted()
        let annotations = try FileManager.default
            .contentsOfDirectory(atPath: folder.appendingPathComponent("attributions").path).sorted()
        var articles: [[Unicode.Scalar]] = []
        var quotes: [Quote] = []
        for name in names {
            let scalars = Array(try SharedData.text("data/polnear/dev/text/\(name)").unicodeScalars)
            guard let file = annotations.first(where: { $0.hasPrefix(name.dropLast(4)) }) else { continue }
            for line in try SharedData.text("data/polnear/dev/attributions/\(file)").split(separator: "\n") {
                let fields = line.split(separator: "\t")
                guard fields.count > 1, fields[1].hasPrefix("Content ") else { continue }
                let ends = fields[1].dropFirst(8).split(whereSeparator: { " ;".contains($0) }).compactMap {
                    Int($0)
                }
                guard let start = ends.first, let end = ends.last, end - start >= 12, end <= scalars.count
                else {
                    continue
                }
                quotes.append(Quote(article: articles.count, range: CodePointRange(start: start, end: end)))
            }
            articles.append(scalars)
        }
        return (articles, quotes.enumerated().filter { $0.offset % stride == 0 }.map(\.element))
    }

    static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// One quote in so many is looked for; ASSAY_QUOTE_STRIDE=1 takes them all. ASSAY_SHOW_MISSES prints misses.
    static let stride = Int(ProcessInfo.processInfo.environment["ASSAY_QUOTE_STRIDE"] ?? "") ?? 6

    @Test(
        "A quote is found in a spoilt copy, to the letter",
        arguments: [
            (Degradation.Kind.typography, 0.995), (.lightNoise, 0.985), (.heavyNoise, 0.95),
            (.brokenLines, 0.99), (.narrowColumns, 0.99),
        ]
    )
    func findsQuotes(kind: Degradation.Kind, share: Double) throws {
        let (articles, quotes) = try Self.load(every: Self.stride)
        let originals = articles.map { AnchoringText(Self.string($0[...])) }
        let copies = articles.indices.map { Degradation(articles[$0], kind, seed: UInt64($0) + 1) }
        let texts = copies.map { AnchoringText($0.text) }
        var right = 0
        var outcomes: [AnchorOutcome: Int] = [:]
        for quote in quotes {
            let selector = try #require(originals[quote.article].selector(for: quote.range))
            let anchor = texts[quote.article].anchor(selector)
            let copy = copies[quote.article]
            let (start, end) = (copy.places[quote.range.start], copy.places[quote.range.end])
            outcomes[anchor.outcome, default: 0] += 1
            if let range = anchor.range, range.start == start, range.end == end, anchor.outcome != .ambiguous
            {
                right += 1
            } else if ProcessInfo.processInfo.environment["ASSAY_SHOW_MISSES"] != nil {
                let there = Self.string(copy.scalars[start..<end]).debugDescription
                let found = anchor.range.map { texts[quote.article].quote($0).debugDescription } ?? "-"
                print(
                    "  \(kind.rawValue) \(anchor.outcome) \(anchor.score)\n    quote \(selector.quote.exact.debugDescription)\n    there \(there)\n    found \(found) \(anchor.runnerUp.map { texts[quote.article].quote($0.range) } ?? "")"
                )
            }
        }
        let figure = Double(right) / Double(quotes.count)
        print(
            "anchoring, \(kind.rawValue): \(right) of \(quotes.count) = \(figure), \(outcomes.map { "\($0.key) \($0.value)" }.sorted())"
        )
        #expect(figure >= share)
    }

    @Test("A quote from another article is not found")
    func findsNoAbsentQuote() throws {
        let (articles, quotes) = try Self.load(every: Self.stride)
        let texts = articles.map { AnchoringText(Self.string($0[...])) }
        var looked = 0
        var accepted = 0
        for quote in quotes {
            let selector = try #require(texts[quote.article].selector(for: quote.range))
            for step in [1, 17] {
                let text = texts[(quote.article + step) % texts.count]
                let key = LetterKey(Array(selector.quote.exact.unicodeScalars), as: text.key)
                if !verbatimPlaces(of: key.folded[...], in: text.key.folded).isEmpty { continue }
                for candidate in [selector, Selector(quote: TextQuoteSelector(exact: selector.quote.exact))] {
                    looked += 1
                    let anchor = text.anchor(candidate)
                    guard anchor.outcome != .orphaned else { continue }
                    accepted += 1
                    let found = anchor.range.map { text.quote($0) } ?? ""
                    print(
                        "  accepted \(anchor.score): \(candidate.quote.exact.debugDescription)\n    as \(found.debugDescription)"
                    )
                }
            }
        }
        print("anchoring, absent: \(accepted) accepted of \(looked)")
        #expect(accepted == 0)
    }
}
