import ClaimModel
import Foundation
import QuoteDegradation
import TextAnchoring

/// Quotes of PolNeAR's articles looked for in spoilt copies of these articles, and in other articles.
///
/// A quote is right when both its ends are, to the code point, and nothing else could be meant. Nothing is learnt; how
/// alike a place must read was tuned on copies of the development part's articles.
enum QuoteAnchoring: EvaluationTask {
    static let name = "quote-anchoring"

    private struct Quote {
        let article: Int
        let range: CodePointRange
    }

    static func run(data: URL) throws -> [EvaluationRow] {
        let folder = data.appending(path: "polnear/dev")
        guard PolNeARCorpus.isThere(folder) else { return [] }
        var articles: [[Unicode.Scalar]] = []
        var quotes: [Quote] = []
        var names: Set<String> = []
        for article in try PolNeARCorpus.articles(in: folder) {
            // One annotator an article, so that no quote counts twice.
            guard names.insert(String(article.text.prefix(200))).inserted else { continue }
            let scalars = Array(article.text.unicodeScalars)
            for content in article.speeches.map(\.content) {
                guard let start = content.map(\.start).min(), let end = content.map(\.end).max(),
                    end - start >= 12, end <= scalars.count
                else { continue }
                quotes.append(Quote(article: articles.count, range: CodePointRange(start: start, end: end)))
            }
            articles.append(scalars)
        }
        let originals = articles.map { AnchoringText(string($0)) }
        let selectors = quotes.compactMap { originals[$0.article].selector(for: $0.range) }
        guard selectors.count == quotes.count else { return [] }
        var rows = Degradation.Kind.allCases.map { kind in
            spoilt(kind, articles, quotes, selectors)
        }
        rows.append(absent(originals, quotes, selectors))
        rows.append(speed(articles))
        return rows
    }

    private static func spoilt(
        _ kind: Degradation.Kind,
        _ articles: [[Unicode.Scalar]],
        _ quotes: [Quote],
        _ selectors: [Selector]
    ) -> EvaluationRow {
        let copies = articles.indices.map { Degradation(articles[$0], kind, seed: UInt64($0) + 1) }
        let texts = copies.map { AnchoringText($0.text) }
        var right = 0
        for (quote, selector) in zip(quotes, selectors) {
            let anchor = texts[quote.article].anchor(selector)
            let places = copies[quote.article].places
            let range = CodePointRange(start: places[quote.range.start], end: places[quote.range.end])
            if anchor.range == range, anchor.outcome != .ambiguous { right += 1 }
        }
        let (what, goal, peer) =
            switch kind {
            case .typography: ("other typography", 0.995, ".989 Hypothesis' client")
            case .lightNoise: ("2 % noise", 0.985, ".984 Hypothesis' client")
            case .heavyNoise: ("8 % noise", 0.95, ".944 Hypothesis' client")
            case .brokenLines: ("broken lines", 0.99, ".975 Hypothesis' client")
            case .narrowColumns: ("narrow columns", 0.99, "none measured")
            }
        return EvaluationRow(
            task: "quote anchoring: \(what), share exactly right",
            data: "PolNeAR dev, \(quotes.count) quotes",
            ours: Double(right) / Double(max(quotes.count, 1)),
            peer: peer,
            goal: goal
        )
    }

    /// Quotes looked for in two other articles each, with and without what stood around them; those that stand there by
    /// chance are left out.
    private static func absent(_ texts: [AnchoringText], _ quotes: [Quote], _ selectors: [Selector])
        -> EvaluationRow
    {
        var looked = 0
        var refused = 0
        for (quote, selector) in zip(quotes, selectors) {
            for step in [1, 17] {
                let text = texts[(quote.article + step) % texts.count]
                guard text.occurrences(of: selector.quote.exact).isEmpty else { continue }
                for candidate in [selector, Selector(quote: TextQuoteSelector(exact: selector.quote.exact))] {
                    looked += 1
                    if text.anchor(candidate).outcome == .orphaned { refused += 1 }
                }
            }
        }
        return EvaluationRow(
            task: "quote anchoring: absent quotes, share not anchored",
            data: "PolNeAR dev, \(looked) searches",
            ours: Double(refused) / Double(max(looked, 1)),
            peer: "",
            goal: 1
        )
    }

    /// Quotes of a text of 10,000 words looked for in a copy with 8 % noise.
    private static func speed(_ articles: [[Unicode.Scalar]]) -> EvaluationRow {
        var words = 0
        var scalars: [Unicode.Scalar] = []
        for article in articles where words < 10_000 {
            scalars += article + ["\n", "\n"]
            words = string(scalars).split(whereSeparator: \.isWhitespace).count
        }
        let original = AnchoringText(string(scalars))
        let copy = AnchoringText(Degradation(scalars, .heavyNoise, seed: 7).text)
        var times: [Double] = []
        for start in stride(from: 0, to: scalars.count - 200, by: max(1, scalars.count / 500)) {
            let range = CodePointRange(start: start, end: start + 120)
            guard let selector = original.selector(for: range) else { continue }
            // Time of the processor, not of the clock on the wall, which other programs share.
            let begin = clock()
            _ = copy.anchor(selector)
            times.append(Double(clock() - begin) * 1_000 / Double(CLOCKS_PER_SEC))
        }
        times.sort()
        let place = min(times.count - 1, times.count * 95 / 100)
        return EvaluationRow(
            task: "quote anchoring: ms a quote, 95th percentile, at most",
            data: "\(words) words, 8 % noise, \(times.count) quotes",
            ours: times.isEmpty ? 0 : times[place],
            peer: "",
            goal: 5
        )
    }

    private static func string(_ scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
