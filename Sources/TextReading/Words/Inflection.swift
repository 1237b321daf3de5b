/// Tells whether two folded words are forms of one noun, without a dictionary: for counted things.
package enum Inflection {
    package static func isSame(_ left: String, _ right: String) -> Bool {
        left == right || singular(left) == singular(right)
    }

    /// The word without its plural ending.
    package static func singular(_ word: String) -> String {
        if let known = irregular[word] { return known }
        if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
        for ending in ["sses", "shes", "ches", "xes"] where word.hasSuffix(ending) {
            return String(word.dropLast(2))
        }
        if word.hasSuffix("s"), !word.hasSuffix("ss"), word.utf8.count > 3 { return String(word.dropLast()) }
        return word
    }

    /// Whether a word looks like a plural.
    package static func isPlural(_ word: String) -> Bool {
        irregular[word] != nil || (word.hasSuffix("s") && !word.hasSuffix("ss") && word.utf8.count > 3)
    }

    private static let irregular = [
        "people": "person", "men": "man", "women": "woman", "children": "child", "troops": "troop",
        "feet": "foot", "lives": "life", "species": "species", "aircraft": "aircraft", "staff": "staff",
    ]
}
