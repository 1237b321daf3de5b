/// The few words that anchoring must know: those that turn a statement round, and the commonest others.
///
/// A noisy "nxt" may be a "not" that was misread; "now" is another word.
enum WordLists {
    /// Words that deny, in the languages of news: English, French, German, Spanish, Portuguese, Italian, Russian.
    static func isNegation(_ word: ArraySlice<UInt32>) -> Bool {
        if word.count > 3, word.suffix(3).elementsEqual(Self.contraction) { return true }
        return word.count <= 12 && negations.contains(Array(word))
    }

    /// Words so common that one in place of a negation is another word, not a misread letter.
    static func isCommon(_ word: ArraySlice<UInt32>) -> Bool {
        word.count <= 8 && groupOfWord[Array(word)] != nil
    }

    /// Whether two words can stand in for each other: *he* and *she*, but not *the* and *he*.
    static func areExchangeable(_ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>) -> Bool {
        guard one.count <= 8, other.count <= 8, let group = groupOfWord[Array(one)] else { return false }
        return group == groupOfWord[Array(other)]
    }

    /// Whether two words differ by a syllable at the front that turns the meaning round: *legal* and *illegal*,
    /// *increase* and *decrease*.
    static func areOpposed(_ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>) -> Bool {
        for first in turningPrefixes where one.starts(with: first) {
            let rest = one.dropFirst(first.count)
            if rest.count >= 4, rest.elementsEqual(other) { return true }
            for second in turningPrefixes where second != first && other.starts(with: second) {
                if rest.count >= 4, rest.elementsEqual(other.dropFirst(second.count)) { return true }
            }
        }
        for second in turningPrefixes where other.starts(with: second) {
            let rest = other.dropFirst(second.count)
            if rest.count >= 4, rest.elementsEqual(one) { return true }
        }
        return false
    }

    private static func words(_ list: String) -> [[UInt32]] {
        list.split(separator: " ").map { $0.unicodeScalars.map(\.value) }
    }

    private static let contraction: [UInt32] = "n't".unicodeScalars.map(\.value)

    private static let negations = Set(
        words(
            """
            no not never none nor neither nobody nothing nowhere without cannot cant dont wont isnt arent wasnt \
            werent didnt doesnt hasnt havent hadnt couldnt wouldnt shouldnt hardly scarcely barely \
            pas jamais rien aucun aucune sans nicht kein keine keinen keinem keiner nie niemals nichts ohne \
            sin nunca nada ninguno ninguna tampoco não nao nem sem non senza nessuno nessuna \
            не нет ни никогда никто ничего нигде без нельзя
            """
        )
    )

    private static let turningPrefixes = words(
        "un in im il ir dis non mis anti de pro over under up down out pre post"
    )

    /// Words of one line can stand in for each other in a sentence; those of the last line are only common.
    private static let groups = [
        "a an the this that these those",
        "he she it we they you i him them us me his her hers its their our your my who whom whose which what",
        "is was are were am be been being has had have do does did done can could may might must will would shall should",
        "all any some most many more less least few fewer each every both either much",
        "one two three four five six seven eight nine ten",
        "and or but if so as than then because though while when where why how since until before after",
        "at by for from in into of on off onto out over under up upon to toward with within above below near far against",
        "now ever once again still yet only just even also too very here there first last next today",
        "man men woman women son sons day days week weeks month months year years",
        "said says say told tell rose fell won lost win lose good bad best worst high low well ill",
        "new net know note noted hot lot got pot dot rot knot nut lever fever go ton yes same other another such own ago",
    ]

    private static let groupOfWord: [[UInt32]: Int] = {
        var groupOfWord: [[UInt32]: Int] = [:]
        for (number, group) in groups.enumerated() {
            for word in words(group) { groupOfWord[word] = number }
        }
        return groupOfWord
    }()
}
