/// The few words that anchoring must know: those that turn a statement round, and the commonest others.
///
/// A noisy "nxt" may be a "not" that was misread; "now" is another word.
enum WordLists {
    /// Words that deny, in the languages of news: English, French, German, Spanish, Portuguese, Italian, Russian.
    static func isNegation(_ word: ArraySlice<UInt32>) -> Bool {
        if word.count > 3, word.suffix(3).elementsEqual(Self.contraction) { return true }
        return word.count <= 12 && negations.contains(Array(word))
    }

    /// Words so common that one in place of another is a change of wording, not a misread letter.
    static func isCommon(_ word: ArraySlice<UInt32>) -> Bool {
        word.count <= 8 && common.contains(Array(word))
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

    private static let common = Set(
        words(
            """
            a an the this that these those he she it its his her hers him they them their we us our you your i me \
            my is was are were am be been has had have do does did done can could may might must will would shall \
            should all any some most many more less least few fewer each every both either one two three four \
            five six seven eight nine ten and or but if so as at by for from in into of on off onto out over \
            under up upon to toward with within before after above below since until while when where who whom \
            whose which what why how than then there here now new net know note noted hot lot got pot dot rot \
            knot nut ever lever fever go so son ton won nor yes only also even still just yet too very again \
            against for about near far first last next same other another such own up down high low man men \
            woman women day week month year said says say told tell ago well good bad best worst rose fell
            """
        )
    )
}
