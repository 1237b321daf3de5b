import JSONData

/// A place in which two JSON values differ.
struct JSONDifference: Hashable, Sendable {
    /// Where, with the names of claims for their numbers: `claims bridge-first, verdicts 1, verdict`.
    let path: String
    /// What stands there; nil where nothing does.
    let found: String?
    /// What should; nil where nothing should.
    let wanted: String?
    /// The key of the innermost member.
    let key: String

    /// The places in which a value differs from what it should be, in order, at most so many.
    static func all(_ found: JSONValue, _ wanted: JSONValue, limit: Int) -> [JSONDifference] {
        var search = Search(limit: limit)
        search.compare(found, wanted, [], "")
        return search.differences
    }

    private struct Search {
        let limit: Int
        var differences: [JSONDifference] = []

        mutating func compare(_ found: JSONValue?, _ wanted: JSONValue?, _ path: [String], _ key: String) {
            guard differences.count < limit, found != wanted else { return }
            switch (found, wanted) {
            case (.object(let found)?, .object(let wanted)?):
                var keys = wanted.members.map(\.key)
                keys += found.members.map(\.key).filter { wanted[$0] == nil }
                for key in keys { compare(found[key], wanted[key], path + [key], key) }
            case (.array(let found)?, .array(let wanted)?):
                for place in 0..<max(found.count, wanted.count) {
                    let pair = (
                        place < found.count ? found[place] : nil, place < wanted.count ? wanted[place] : nil
                    )
                    compare(pair.0, pair.1, path + [Self.name(pair.1 ?? pair.0, place)], key)
                }
            default:
                let path = path.joined(separator: " ")
                differences.append(
                    JSONDifference(path: path, found: Self.text(found), wanted: Self.text(wanted), key: key)
                )
            }
        }

        /// An element by the name that it has, or by its number from 1.
        private static func name(_ value: JSONValue?, _ place: Int) -> String {
            (value?.object?["id"]?.string).map { "“\($0)”" } ?? "number \(place + 1)"
        }

        private static func text(_ value: JSONValue?) -> String? {
            guard let value else { return nil }
            let text = value.string ?? String(decoding: CanonicalJSON.bytes(value), as: UTF8.self)
            return text.count > 120 ? text.prefix(120) + "…" : text
        }
    }

    /// The difference as a sentence about whatever holds the found value.
    func sentence(in place: String) -> String {
        switch (found, wanted) {
        case (let found?, let wanted?): "\(place) says “\(found)” as \(path); the ledger gives “\(wanted)”"
        case (nil, let wanted?): "\(place) leaves out \(path); the ledger gives “\(wanted)”"
        case (let found?, nil): "\(place) says “\(found)” as \(path); the ledger gives nothing there"
        case (nil, nil): "\(place) differs as \(path)"
        }
    }
}
