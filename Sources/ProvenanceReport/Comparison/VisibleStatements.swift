import ClaimModel
import JSONData

/// What a report states, looked for in the visible words of a page that carries no statements as data.
///
/// It finds out that something was changed or left out. It can't find out that something was put in, nor that words of one
/// claim stand beside another: for that, a page is made again and compared.
struct VisibleStatements {
    /// A text that the page should show, and whose it is.
    struct Wanted: Hashable {
        let claim: String
        let what: String
        let text: String
    }

    /// The texts that the statements of a page made again have: of each claim its statement, quotes, speakers and reviews.
    let wanted: [Wanted]

    init(_ statements: JSONValue) {
        var wanted: [Wanted] = []
        for claim in statements.object?["claims"]?.array ?? [] {
            guard let object = claim.object, let id = object["id"]?.string else { continue }
            func add(_ what: String, _ text: JSONValue?) {
                if let text = text?.string, !text.isEmpty {
                    wanted.append(Wanted(claim: id, what: what, text: text))
                }
            }
            add("its statement", object["statement"])
            // Of a withdrawn claim a page shows the statement only.
            guard object["withdrawn"] == nil else { continue }
            for place in object["appearances"]?.array ?? [] {
                add("its quote", place.object?["quote"])
                for link in place.object?["attribution"]?.array ?? [] {
                    add("a speaker", link.object?["name"])
                }
            }
            for evidence in object["evidence"]?.array ?? [] {
                add("a quote of evidence", evidence.object?["quote"])
            }
            for verdict in object["verdicts"]?.array ?? [] {
                add("a verdict", verdict.object?["verdict"])
                add("a rationale", verdict.object?["rationale"])
                add("a reviewer", verdict.object?["by"])
            }
        }
        self.wanted = wanted
    }

    /// The texts that do not stand in these words. Marks and spaces are left out of the comparison: pages set them as they
    /// please.
    func missing(in words: [String]) -> [Wanted] {
        let page = Self.letters(words.joined())
        var known: [[UInt8]: Bool] = [:]
        return wanted.filter { wanted in
            let text = Self.letters(wanted.text)
            if let isThere = known[text] { return !isThere }
            let isThere = text.isEmpty || page.firstPosition(of: text) != nil
            known[text] = isThere
            return !isThere
        }
    }

    /// The letters and digits of a text, in lower case, as UTF-8.
    private static func letters(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars
        where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
            bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
        return bytes
    }
}
