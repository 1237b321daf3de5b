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
        if lower == "it" { return body(word, token, earlier) }
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
            if isPerson(mention), mention.kind == .person || mention.kind == .unknown && !isPlace(mention),
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
        if let subject = precedingSubject(of: token, candidates),
            spoke.map({ $0.token < subject.tokens.lowerBound }) ?? true
        {
            return resolved(subject, word, token, 0.7)
        }
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

    /// The name that the sentence before in the same paragraph begins with.
    private func precedingSubject(of token: Int, _ candidates: [NameMention]) -> NameMention? {
        let number = text.tokens[token].sentence - 1
        guard number >= 0, text.quotation[token] < 0 else { return nil }
        let sentence = text.sentences[number]
        guard text.tokens[sentence.lowerBound].paragraph == text.tokens[token].paragraph else { return nil }
        return candidates.first { mention in
            sentence.contains(mention.tokens.lowerBound) && mention.start == sentence.lowerBound
                && text.quotation[mention.tokens.lowerBound] < 0
        }
    }

    /// "it added": the body that spoke just before.
    private func body(_ word: String, _ token: Int, _ earlier: Earlier) -> Answer? {
        guard let last = earlier.last, last.speaker.kind == .organisation, !last.speaker.isUnnamed,
            text.tokens[token].paragraph - text.tokens[last.token].paragraph <= 1
        else { return nil }
        return Answer(
            speaker: last.speaker,
            reason: "\(word): \(last.speaker.name) spoke before",
            confidence: 0.7
        )
    }

    private func unknown(_ word: String) -> Answer {
        Answer(
            speaker: Speaker(name: word, isUnnamed: true),
            reason: "\(word): nobody fitting is named before",
            confidence: 0.5
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
        if mention.wordCount > 4 { return false }
        // "MIDWAY ATOLL —": a line of capitals is where it was written.
        if mention.tokens.allSatisfy({ text.tokens[$0].shape == .capitals }) { return false }
        return mention.wordCount > 1 || names.bySurname[mention.surname] != nil
    }

    /// Whether a name stands behind "in", "near" and the like, as places do.
    private func isPlace(_ mention: NameMention) -> Bool {
        var before = mention.start - 1
        if before >= 0, SpeechWords.class(of: text.tokens[before].word) == .article { before -= 1 }
        return before >= 0
            && [
                "in", "on", "at", "near", "outside", "across", "throughout", "toward", "towards", "from",
                "to",
            ]
            .contains(text.string(text.tokens[before].range).lowercased())
    }

    /// Whether a speaker is called as persons are: every word with a capital, or somebody without a name.
    private func isPersonal(_ speaker: Speaker) -> Bool {
        if speaker.kind == .organisation || speaker.kind == .group { return false }
        if speaker.isUnnamed { return true }
        let words = speaker.name.split(separator: " ")
        // One word, or many, of which nothing tells that they are a person's name.
        if speaker.kind != .person, !(2...4).contains(words.count) { return false }
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
        return either.contains(String(first)) ? nil : names[String(first)]
    }

    /// Whether a word in small letters is a given name that this list has.
    static func isGiven(_ word: String) -> Bool { names[word] != nil || either.contains(word) }

    /// Given names of both men and women, which tell no pronoun.
    private static let either = Set(
        """
        terry jordan jean kelly robin chris leslie ashley alex taylor jamie casey marion andrea jesse kim dana tracy \
        lindsey lee jan sasha shannon simone willie morgan sam pat jackie alexis logan dylan taylor cameron rene noel \
        courtney stacy sydney avery riley quinn marlo beverly vivian evelyn carol lauren francis
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )

    private static let titles: [String: Gender] = [
        "mr": .he, "mr.": .he, "sir": .he, "lord": .he, "mrs": .she, "mrs.": .she, "ms": .she, "ms.": .she,
        "miss": .she,
        "lady": .she, "dame": .she,
    ]

    /// Whether a word is a title that says no more than how somebody is addressed.
    static func isCourtesy(_ word: String) -> Bool {
        ["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss"].contains(word.lowercased())
    }

    /// What the title right before a name tells.
    static func gender(title: String) -> Gender? { titles[title.lowercased()] }

    private static let roles: [String: Gender] = list(
        he: """
            spokesman chairman congressman businessman king prince father son husband brother sir lord man widower uncle \
            nephew grandfather grandson actor councilman alderman dad boyfriend salesman cameraman fireman
            """,
        she: """
            spokeswoman chairwoman congresswoman businesswoman queen princess mother daughter wife sister lady woman widow \
            aunt niece grandmother granddaughter actress councilwoman mom mum girlfriend baroness duchess heiress
            """
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
            jon don ron rob nick max leo hugo ed fred phil ken dave danny andy josh nate zach doug craig dean glenn todd chad \
            brad kurt erik oscar felix otto emil ivo rui caio edu pablo diego javier jorge marcel henri louis antoine giovanni \
            giuseppe luca paolo francois carlos luis miguel pedro antonio marc martin simon graham neil ian colin nigel
            """,
        she: """
            mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra \
            ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura \
            cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine \
            debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly \
            lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara \
            madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn \
            danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary \
            kate beth jen jenny liz sue meg tina gina rosa nina sofia paula tara wendy jane joanna dora bea zita ivana ellen \
            lucy molly holly sally peggy rita norma eileen irene edith ethel louise josephine charlene yvonne loretta camille \
            chiara giulia lucia carmen pilar ingeborg heike sabine petra birgit monika melania ivanka chelsea jill kellyanne nikki condoleezza angela ursula theresa marine maria olga svetlana \
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
