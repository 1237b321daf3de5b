import TextReading

/// What two English words mean beside each other.
public enum WordMeaning {
    /// Whether one may be used for the other, by WordNet or by what news uses for one another: "nurses left", "nurses
    /// quit". Both as they are folded.
    public static func areAlike(_ one: String, _ other: String) -> Bool {
        func entry(_ word: String) -> Meanings.Entry {
            Meanings.known.entry(stem(word), word)
        }
        let (mine, others) = (entry(one), entry(other))
        return one == other || !mine.rows.isDisjoint(with: others.rows)
            || !mine.own.isDisjoint(with: others.own)
            || !mine.own.isDisjoint(with: others.linked) || !mine.linked.isDisjoint(with: others.own)
    }

    private static func stem(_ word: String) -> String {
        var stemmer = Stemmer(.english)
        return stemmer.stem(word)
    }
}
