/// The name of a person, as records give it.
public enum PersonName {
    /// The name without an address behind it (`Ann Lee <ann@example.org>`), in lower case and without white space at its
    /// ends: what tells whether two records are of one person.
    public static func key(_ by: String) -> String {
        var name = by[...]
        if name.last == ">", let bracket = name.lastIndex(of: "<"), bracket != name.startIndex {
            name = name[..<bracket]
        }
        guard let first = name.firstIndex(where: { !$0.isWhitespace }),
            let last = name.lastIndex(where: { !$0.isWhitespace })
        else { return by.lowercased() }
        return name[first...last].lowercased()
    }

    /// The names of several people, each once, as they come first.
    public static func distinct(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert(key($0)).inserted }
    }
}
