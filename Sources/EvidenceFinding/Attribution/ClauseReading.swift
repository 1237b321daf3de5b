import TextReading

/// Tells whether words are a whole statement: whether an English clause has a finite verb.
public enum ClauseReading {
    /// Whether a text has a word that can be its finite verb. Generous: a noun that looks like a verb passes.
    public static func hasFiniteVerb(_ text: String) -> Bool {
        let words = TextReading.words(of: text)
        for (place, word) in words.enumerated() {
            let form = word.folded
            if finite.contains(form) || form.hasSuffix("n't")
                || form.hasSuffix("'s") && pronouns.contains(String(form.dropLast(2)))
                || form.hasSuffix("'re") || form.hasSuffix("'ve") || form.hasSuffix("'ll")
                || form.hasSuffix("'m")
            {
                return true
            }
            guard place > 0 else { continue }
            let before = words[place - 1].folded
            // A participle is finite only with a subject before it: not after an article, nor after "be" is it needed.
            if form.hasSuffix("ed"), form.utf8.count > 3, !articles.contains(before),
                !prepositions.contains(before)
            {
                return true
            }
            if form.hasSuffix("s"), !form.hasSuffix("ss"),
                stems.contains(String(form.dropLast())) || stems.contains(String(form.dropLast(2)))
            {
                if !articles.contains(before), !prepositions.contains(before) { return true }
            }
            if stems.contains(form),
                pronouns.contains(before) || before.hasSuffix("s") && !articles.contains(before)
            {
                return true
            }
        }
        return false
    }

    private static func set(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    private static let pronouns = set("i you he she it we they that this there who what here")
    private static let articles = set(
        "a an the this that these those his her their its our my your of no some any"
    )
    private static let prepositions = set("of in on at by for from with to as than into over under")
    private static let finite = set(
        """
        is are was were am has have had does do did will would can could may might must shall should cannot went came \
        said told made got gave took saw knew found left lost won built brought bought spent paid sent kept held led met \
        ran rose fell grew began became broke chose drew drove fought shut sold stood stole taught threw understood wrote \
        ate flew forgot froze hid hung laid lay lent lit meant rang rode sang sank sat shook shone shot shrank slept \
        slid spoke sprang stuck struck swam swore swung tore wore woke wound fed felt fled flung heard hurt dealt dug bore beat \
        bit blew caught crept cut put set hit cost let shed spread split quit
        """
    )
    private static let stems = set(
        """
        say make take get give go come see know find leave lose win build bring buy spend pay send keep hold lead meet run \
        rise fall grow begin become break choose draw drive fight sell stand steal teach throw understand write cost mean \
        need want use work live call try ask turn start show play move believe happen include continue change watch follow \
        stop create speak read allow add open walk offer remember love consider appear wait serve die expect stay reach \
        kill remain suggest raise pass require report decide pull support own contain cover represent depend receive \
        produce face employ earn save owe reduce increase rank account claim say plan seem exist belong cause tell double \
        account provide help like think feel look put talk affect enter export import
        """
    )
}
