import ClaimModel

/// The voice of an article as the article itself names it, with where it says so.
struct PrintedVoice {
    let link: Attribution.Link
    /// For people.
    let reason: String

    /// How many passages from the beginning may hold a byline or a dateline.
    private static let reach = 8

    /// The author whom the description names, else that of a byline, else the agency of a dateline, else the
    /// publisher, else an unknown voice.
    init(_ article: Document, _ passages: [Passage]) {
        let metadata = article.metadata
        if !metadata.creators.isEmpty {
            self.init(Attribution.Link.ownVoice(of: article), "the document names its author")
            return
        }
        for passage in passages.prefix(Self.reach) where passage.speaker == nil {
            if let names = Self.byline(passage.text) {
                let kind: Attribution.Kind = names.count > 1 ? .group : .person
                let link = Attribution.Link(name: Self.joined(names), mode: .ownVoice, kind: kind)
                self.init(link, "byline: “\(passage.text)”")
                return
            }
        }
        for passage in passages.prefix(Self.reach) where passage.speaker == nil {
            if let (agency, line) = Self.dateline(passage.text) {
                let link = Attribution.Link(name: agency, mode: .ownVoice, kind: .organisation)
                self.init(link, "dateline: “\(line)”")
                return
            }
        }
        let link = Attribution.Link.ownVoice(of: article)
        self.init(link, link == .unknownVoice ? "nothing names an author or a publisher" : "its publisher")
    }

    private init(_ link: Attribution.Link, _ reason: String) {
        self.link = link
        self.reason = reason
    }

    static func joined(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }

    // MARK: - Bylines

    private static let openings = [
        "By ", "BY ", "Von ", "VON ", "Par ", "PAR ", "Por ", "Di ", "Door ", "by ",
    ]

    /// The names of "By Anna Sample and Bo Ray, Staff Writers": a short line that is nothing else.
    static func byline(_ text: String) -> [String]? {
        guard text.utf8.count <= 120, text.last != ".",
            let opening = openings.first(where: text.hasPrefix)
        else { return nil }
        var rest = text.dropFirst(opening.count)
        for end in [",", " | ", " for ", " in ", " • ", " · ", " - ", " – ", " ("] {
            if let range = rest.firstRange(of: end), !(end == "," && isNames(rest[range.upperBound...])) {
                rest = rest[..<range.lowerBound]
            }
        }
        var names: [String] = []
        for piece in rest.split(separator: ",") {
            for name in piece.replacing(" & ", with: " and ").replacing(" und ", with: " and ").split(
                separator: " and "
            ) {
                guard let name = personName(name) else { return nil }
                names.append(name)
            }
        }
        return names.isEmpty ? nil : names
    }

    private static func isNames(_ text: Substring) -> Bool {
        text.split(separator: " and ").allSatisfy { personName($0) != nil }
    }

    private static let particles: Set<String> = [
        "de", "van", "von", "der", "den", "da", "di", "al", "la", "bin",
    ]
    /// Words of bylines that are no names.
    private static let offices: Set<String> = [
        "staff", "writer", "writers", "reporter", "editor", "correspondent", "our", "the", "news", "desk",
    ]

    /// Two to five words with capitals.
    private static func personName(_ text: Substring) -> String? {
        let words = text.split(separator: " ")
        guard (2...5).contains(words.count) else { return nil }
        for word in words {
            if particles.contains(String(word)) { continue }
            guard word.first?.isUppercase == true, !offices.contains(word.lowercased()),
                word.allSatisfy({ $0.isLetter || "-.'’".contains($0) })
            else { return nil }
        }
        return words.joined(separator: " ")
    }

    // MARK: - Datelines

    /// The agency of "BERLIN, May 3 (Reuters) – The council…", with the line.
    static func dateline(_ text: String) -> (agency: String, line: String)? {
        let head = text.prefix(80)
        guard let open = head.firstIndex(of: "("), let close = head[open...].firstIndex(of: ")") else {
            return nil
        }
        let place = head[..<open]
        let agency = head[head.index(after: open)..<close]
        let rest = head[head.index(after: close)...].drop { $0 == " " }
        guard let dash = rest.first, "—–-―".contains(dash) else { return nil }
        // The town stands in capitals, or a date follows it.
        let town = place.prefix { $0 != "," }.filter(\.isLetter)
        let isTown = town.count > 2 && (town.allSatisfy(\.isUppercase) || place.contains(where: \.isNumber))
        let isAgency =
            (2...30).contains(agency.count) && agency.first?.isLetter == true
            && !agency.contains(where: \.isNumber)
        guard place.first?.isUppercase == true, isTown, isAgency else { return nil }
        return (String(agency), String(head[...close]))
    }
}
