import ClaimModel

extension SpeakerReading {
    /// Whom a pronoun means: the last of its kind who was named in the sentence, who spoke, or who was named before.
    func pronoun(_ token: Int, _ earlier: Earlier) -> Answer? {
        let word = text.string(text.tokens[token].range)
        // "I've" is "I".
        let lower = String(word.lowercased().prefix { $0 != "'" && $0 != "’" })
        if lower == "i" || lower == "we" || lower == "my" || lower == "our" {
            return Answer(
                speaker: Speaker(name: word, isUnnamed: true),
                reason: nil,
                confidence: 0.5,
                isFirstPerson: true
            )
        }
        let wanted = GivenNames.pronouns[lower]
        let isPlural = lower == "they" || lower == "their"
        guard wanted != nil || isPlural else { return nil }
        let sentence = text.tokens[token].sentence
        let isNear = { (place: Int) in text.tokens[token].paragraph - text.tokens[place].paragraph <= 3 }
        let spoke = earlier.suffix(12).last {
            isNear($0.token) && (isPlural || isPersonal($0.speaker) && fits($0.speaker, wanted))
        }
        if isPlural {
            guard let spoke else { return unknown(word) }
            return Answer(speaker: spoke.speaker, reason: "\(word): who spoke before", confidence: 0.6)
        }
        var candidates: [NameMention] = []
        var number = names.firstIndex(from: token) - 1
        let last = max(0, number - 64)
        while number >= last, candidates.count < 12, isNear(names.mentions[number].tokens.lowerBound) {
            let mention = names.mentions[number]
            if isPerson(mention), mention.kind != .organisation,
                fits(Speaker(name: mention.name, role: mention.role), wanted)
            {
                candidates.append(mention)
            }
            number -= 1
        }
        let here = candidates.first {
            text.tokens[$0.tokens.lowerBound].sentence == sentence && text.quotation[$0.tokens.lowerBound] < 0
        }
        if let here { return resolved(here, word, token, 0.8) }
        if let spoke {
            return Answer(
                speaker: spoke.speaker,
                reason: "\(word): \(spoke.speaker.name) spoke before",
                confidence: 0.75
            )
        }
        // The subject of the last sentence that names somebody: its first name.
        if let last = candidates.first {
            let place = text.tokens[last.tokens.lowerBound].sentence
            let subject = candidates.last { text.tokens[$0.tokens.lowerBound].sentence == place } ?? last
            return resolved(subject, word, token, 0.65)
        }
        return unknown(word)
    }

    private func unknown(_ word: String) -> Answer {
        Answer(
            speaker: Speaker(name: word, isUnnamed: true),
            reason: "\(word): nobody fitting is named before",
            confidence: 0.3
        )
    }

    private func resolved(_ mention: NameMention, _ word: String, _ token: Int, _ confidence: Double)
        -> Answer
    {
        var full = mention
        if mention.wordCount == 1, let longer = names.fullName(for: mention.surname, before: token) {
            full = longer
        }
        return Answer(
            speaker: Speaker(name: full.name, role: names.role(of: full, before: token), kind: .person),
            reason: "\(word): \(full.name) was named last",
            confidence: confidence
        )
    }

    /// Whether a name is a person's: it has a role, two to four words, or is the surname of a full name.
    private func isPerson(_ mention: NameMention) -> Bool {
        if mention.isBody { return false }
        if mention.role != nil { return true }
        return mention.wordCount > 1 || names.bySurname[mention.surname] != nil
    }

    /// Whether a speaker is called as persons are: every word with a capital, or somebody without a name.
    private func isPersonal(_ speaker: Speaker) -> Bool {
        if speaker.isUnnamed { return true }
        let words = speaker.name.split(separator: " ")
        let isAcronym = words.count == 1 && speaker.name.allSatisfy(\.isUppercase)
        return !isAcronym && (words.first?.first?.isUppercase ?? false)
            && (words.last?.first?.isUppercase ?? false)
    }

    private func fits(_ speaker: Speaker, _ wanted: GivenNames.Gender?) -> Bool {
        guard let gender = GivenNames.gender(of: speaker) else { return !speaker.isUnnamed }
        return gender == wanted
    }
}

/// Which pronoun goes with a name or a role, where that is plain. Compiled for this purpose.
enum GivenNames {
    enum Gender { case he, she }

    static let pronouns: [String: Gender] = ["he": .he, "his": .he, "him": .he, "she": .she, "her": .she]

    /// By the role first, then the given name; nil when neither tells.
    static func gender(of speaker: Speaker) -> Gender? {
        for word in (speaker.isUnnamed ? speaker.name : speaker.role ?? "").lowercased().split(
            whereSeparator: { !$0.isLetter })
        {
            if let gender = roles[String(word)] { return gender }
        }
        guard !speaker.isUnnamed, let first = speaker.name.lowercased().split(separator: " ").first else {
            return nil
        }
        return names[String(first)]
    }

    /// Whether a word in small letters is a given name that this list has.
    static func isGiven(_ word: String) -> Bool { names[word] != nil }

    private static let titles: [String: Gender] = [
        "mr": .he, "mr.": .he, "sir": .he, "lord": .he, "mrs": .she, "mrs.": .she, "ms": .she, "ms.": .she,
        "miss": .she,
        "lady": .she, "dame": .she,
    ]

    /// What the title right before a name tells.
    static func gender(title: String) -> Gender? { titles[title.lowercased()] }

    private static let roles: [String: Gender] = list(
        he: "spokesman chairman congressman businessman king prince father son husband brother sir lord man",
        she:
            "spokeswoman chairwoman congresswoman businesswoman queen princess mother daughter wife sister lady woman"
    )

    private static let names: [String: Gender] = list(
        he: """
            james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony \
            mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey jeff \
            ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel frank gregory \
            raymond alexander patrick jack dennis jerry tyler aaron jose adam nathan henry peter zachary douglas harold \
            carl arthur gerald roger keith jeremy terry lawrence sean christian albert joe ethan austin jesse willie \
            billy bryan bruce jordan ralph roy noah dylan eugene wayne alan juan louis russell gabriel randy philip \
            harry vincent bobby johnny logan tim mike steve tom jim bob bill ted tony chris matt greg dan ben barack \
            bernie marco rand lindsey mitt newt rudy vladimir sergey sergei dmitry dmitri ivan igor boris mikhail \
            nikolai oleg pavel yuri viktor andrei alexei anatoly jens emmanuel olaf recep mohammed muhammad mohamed \
            ahmed ali hassan omar ibrahim mustafa mehmet bashar benyamin xi narendra hans karl klaus jean pierre \
            francois carlos luis miguel pedro antonio marc martin simon graham neil ian colin nigel
            """,
        she: """
            mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra \
            ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura \
            cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine \
            debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly \
            lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara \
            madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn \
            danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary \
            melania ivanka chelsea jill kellyanne nikki condoleezza angela ursula theresa marine maria olga svetlana \
            natalia tatiana irina elena ekaterina fatima aisha ines ingrid ada eva katya claire fiona susanna
            """
    )

    private static func list(he: String, she: String) -> [String: Gender] {
        var list: [String: Gender] = [:]
        for word in he.split(separator: " ") { list[String(word)] = .he }
        for word in she.split(separator: " ") where list[String(word)] == nil { list[String(word)] = .she }
        return list
    }
}
