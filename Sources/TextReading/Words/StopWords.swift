/// The English words that carry no subject of their own: they say how words hang together. Our own list.
public enum StopWords {
    /// Whether a folded word is one of them.
    public static func contains(_ word: String) -> Bool { english.contains(word) }

    /// Whether a folded word is one of a language's; of a language that is not known none is.
    public static func contains(_ word: String, in language: Language?) -> Bool {
        guard let language else { return false }
        return language == .english ? english.contains(word) : foreign[language]?.contains(word) ?? false
    }

    private static let foreign: [Language: Set<String>] = Dictionary(
        uniqueKeysWithValues: Language.withTables.map { ($0, $0.stopWords) }
    )

    /// The words.
    public static let english: Set<String> = Set(
        """
        a about above across after again against ago all almost along already also although always am among an
        and another any anybody anyone anything are aren't around as at away back be became because become
        becomes been before behind being below beside besides between both but by came can can't cannot come
        could couldn't did didn't do does doesn't doing don't done down during each either else enough even ever
        every everybody everyone everything few for from further get gets getting go goes going gone got had
        hadn't has hasn't have haven't having he he'd he'll he's hence her here here's hers herself him himself
        his how however i i'd i'll i'm i've if in indeed instead into is isn't it it'd it'll it's its itself just
        keep last least less let let's like made make makes making many may maybe me might mine more moreover most
        much must my myself near neither never nevertheless next no nobody none nor not nothing now nowhere of off
        often on once one only onto or other others otherwise our ours ourselves out over own per perhaps quite
        rather really same say saying says see seem seemed seems seen several shall she she'd she'll she's should
        shouldn't since so some somebody someone something sometimes somewhere soon still such take than that
        that'll that's the their theirs them themselves then there there's therefore these they they'd they'll
        they're they've this those though through thus till to together too toward towards under until up upon us
        very was wasn't we we'd we'll we're we've well went were weren't what what's whatever when whenever where
        whereas wherever whether which whichever while who who's whoever whole whom whose why will with within
        without won't would wouldn't yes yet you you'd you'll you're you've your yours yourself yourselves
        """.split { $0 == " " || $0 == "\n" }.map(String.init)
    )
}
