public import ClaimModel
import TextReading

/// A speaker whose name a document gives apart from its text: `<u who=…>`, `<v Ann Lee>`, "ANN LEE:".
public enum NamedSpeaker {
    /// What such a name stands for: a person's title, a known given name or a role tells; else it is unknown.
    public static func kind(of name: String) -> Attribution.Kind {
        let text = SpeechText(name)
        let words = text.tokens.filter { !$0.isMark }
        guard let first = words.first else { return .unknown }
        let lower = words.map { text.string($0.range).lowercased() }
        if lower.contains(where: NameMentions.bodies.contains) { return .organisation }
        let kinds = words.map { SpeechWords.class(of: Symbol(text.string($0.range).lowercased())) }
        if kinds.allSatisfy({ $0 == .title || $0 == .role || $0 == .article || $0 == .of }) { return .office }
        if kinds.contains(.plural) { return .group }
        let isTitled =
            kinds.first == .title || kinds.first == .role || GivenNames.gender(title: lower[0]) != nil
        let isGiven = words.count > 1 && lower.contains { GivenNames.isGiven($0) }
        // A name in several words, each with a capital, that an utterance is given to.
        let isNamed = (2...4).contains(words.count) && words.allSatisfy(\.isUpper)
        return isTitled || isGiven || isNamed && first.isUpper ? .person : .unknown
    }
}
