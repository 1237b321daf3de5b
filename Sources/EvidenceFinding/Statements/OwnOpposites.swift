import TextReading

/// Acts that cannot both have been done to one thing, where WordNet has no pair of antonyms. Our own rows.
///
/// Unlike the rows of ``EventLexicon``, two words of one side are not the same act: who kept a ward neither sold nor closed
/// it, and selling is no closing.
enum OwnOpposites {
    /// Whether two stems stand on the two sides of a row.
    static func areOpposed(_ one: String, _ other: String) -> Bool { known[one]?.contains(other) == true }

    private static let known: [String: Set<String>] = {
        var stemmer = Stemmer(.english)
        var known: [String: Set<String>] = [:]
        for row in rows.split(separator: "\n") {
            let sides = row.split(separator: "|").map { side in
                side.split(separator: " ").map { stemmer.stem(String($0)) }
            }
            guard sides.count == 2 else { continue }
            for one in sides[0] {
                for other in sides[1] {
                    known[one, default: []].insert(other)
                    known[other, default: []].insert(one)
                }
            }
        }
        return known
    }()

    private static let rows = """
        keep kept keeps retain retained preserve preserved | close closed sell sold abolish abolished scrap scrapped drop dropped abandon abandoned discard discarded lose lost remove removed
        approve approved grant granted accept accepted permit permitted | prohibit prohibited forbid forbade forbidden reject rejected
        withdraw withdrawn withdrew revoke revoked cancel cancelled annul annulled | extend extended renew renewed prolong prolonged reinstate reinstated restore restored
        spare spared save saved preserve preserved | demolish demolished fell felled destroy destroyed kill killed
        hide hid hidden conceal concealed | disclose disclosed reveal revealed publish published
        unite united merge merged | split separate separated
        """
}
