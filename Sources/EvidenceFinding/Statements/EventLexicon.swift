import TextReading

/// Acts and states that have an opposite: "approve" beside "reject", "in force" beside "repealed", by the rows of ``EventRows``.
struct EventLexicon: Sendable {
    /// A word or phrase that was found.
    struct Hit: Sendable {
        /// The row.
        let row: Int
        /// +1 for the first side, −1 for the second.
        let side: Int
        /// How many words it has, up to the first that only stands between.
        let length: Int
        /// Where its last words stand, after what stands between: "off the market" of "took the tablet off the market".
        var tail: Range<Int>?
    }

    /// The rows, stemmed once.
    static let known = EventLexicon()

    private var phrases: [String: [(row: Int, side: Int)]] = [:]
    /// Phrases by a form of their first word, with the stems of those after it and of those after the words between.
    private var told: [String: [(head: [String], tail: [String], row: Int, side: Int)]] = [:]
    /// The names of the rows.
    let names: [String]
    /// How many of the rows, the first, tell of acts that exclude other acts beside a figure.
    let acts: Int
    /// The rows of which what is not the one side need not be the other.
    let open: Set<Int>

    /// Hits that begin at a place: the longest first.
    func hits(_ stems: [String], _ folded: [String], at index: Int, isEnglish: Bool) -> [Hit] {
        var hits: [Hit] = []
        for length in stride(from: min(4, stems.count - index), to: 0, by: -1) {
            let key = stems[index..<(index + length)].joined(separator: " ")
            let plain = "=" + folded[index..<(index + length)].joined(separator: " ")
            // English stems mean nothing in other languages.
            // "went on a walk": no going on.
            if length > 1, folded[index + length - 1] == "on", index + length < folded.count,
                ["a", "an", "strike", "holiday", "tour"].contains(folded[index + length])
            {
                continue
            }
            // "came into force": no entering.
            if length > 1, folded[index + length - 1] == "into", index + length < folded.count,
                Self.notEntered.contains(folded[index + length])
            {
                continue
            }
            for found in (isEnglish ? phrases[key] ?? [] : []) + (phrases[plain] ?? [])
            where !hits.contains(where: { $0.row == found.row }) {
                hits.append(Hit(row: found.row, side: found.side, length: length))
            }
        }
        guard isEnglish else { return hits }
        for found in told[folded[index]] ?? [] {
            let next = index + 1 + found.head.count
            guard next <= stems.count, stems[(index + 1)..<next].elementsEqual(found.head) else { continue }
            var hit = Hit(row: found.row, side: found.side, length: 1 + found.head.count)
            if !found.tail.isEmpty {
                guard let tail = Self.place(of: found.tail, in: stems, folded, from: next) else { continue }
                hit.tail = tail
            }
            if !hits.contains(where: { $0.row == hit.row && $0.length >= hit.length }) {
                hits.removeAll { $0.row == hit.row }
                hits.append(hit)
            }
        }
        return hits
    }

    /// Where the last words of a parted phrase stand: after one to four words.
    private static func place(of tail: [String], in stems: [String], _ folded: [String], from start: Int)
        -> Range<Int>?
    {
        for first in stretch(start + 1, min(start + 5, stems.count - tail.count + 1))
        where stems[first..<(first + tail.count)].elementsEqual(tail) {
            // "brought down truancy in the schools": no bringing in.
            if tail.count == 1, particles.contains(tail[0]) {
                let end = first + 1
                guard !stems[start..<first].contains(where: particles.contains),
                    end == folded.count || !determiners.contains(folded[end])
                else { return nil }
            }
            return first..<(first + tail.count)
        }
        return nil
    }

    private static let particles: Set<String> = [
        "in", "out", "down", "up", "off", "over", "away", "back", "on", "apart", "to", "of", "for", "at",
        "with",
    ]
    private static let determiners: Set<String> = [
        "the", "a", "an", "its", "his", "her", "their", "our", "this", "that", "these", "those", "all",
        "every",
    ]

    private init() {
        var stemmer = Stemmer(.english)
        var names: [String] = []
        var open: Set<Int> = []
        for row in Self.rows(EventRows.acts) {
            let number = names.count
            names.append(row.name)
            for (side, phrase) in row.phrases {
                // Stems of some forms differ: "boycott", "boycotted".
                let heads = phrase.count == 1 ? VerbForms.regular(phrase[0]) : [phrase[0]]
                let keys = Set(
                    heads.map { head in
                        ([head] + phrase.dropFirst()).map { stemmer.stem($0) }.joined(separator: " ")
                    }
                )
                for key in keys.sorted() { phrases[key, default: []].append((number, side)) }
            }
            for (side, word) in row.asTheyStand { phrases["=" + word, default: []].append((number, side)) }
        }
        acts = names.count
        for row in Self.rows(EventRows.turns) {
            let number = names.count
            names.append(row.name)
            if row.isOpen { open.insert(number) }
            for (side, phrase) in row.phrases {
                let rest = phrase.dropFirst().split(
                    separator: "_",
                    maxSplits: 1,
                    omittingEmptySubsequences: false
                )
                .map { $0.map { stemmer.stem($0) } }
                let head = rest.first ?? []
                for form in VerbForms.all(phrase[0]) {
                    if rest.count == 2 { told[form, default: []].append((head, rest[1], number, side)) }
                    told[form, default: []].append((head + rest.dropFirst().joined(), [], number, side))
                }
            }
            for (side, word) in row.asTheyStand { phrases["=" + word, default: []].append((number, side)) }
        }
        // "is in its second week": it has begun.
        if let row = names.firstIndex(of: "beginning") {
            for ordinal in Self.ordinals {
                for period in ["day", "week", "month", "year", "season", "hour", "round"] {
                    for owner in ["its", "their"] {
                        phrases["=in \(owner) \(ordinal) \(period)", default: []].append((row, 1))
                    }
                }
            }
        }
        self.names = names
        self.open = open
    }

    private static let notEntered: Set<String> = [
        "force", "effect", "service", "operation", "being", "use", "power", "contact", "question", "play",
        "existence",
        "view", "line", "conflict", "bloom",
    ]

    /// A row as it is written: its phrases with their sides, and what is taken as it stands (other languages, and forms that stems
    /// confuse).
    private struct Row {
        var name: String
        var isOpen = false
        var phrases: [(side: Int, words: [String])] = []
        var asTheyStand: [(side: Int, words: String)] = []
    }

    private static func rows(_ text: String) -> [Row] {
        text.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
            guard cells.count == 3 else { return nil }
            var row = Row(name: cells[0].split(separator: " ").joined(separator: " "))
            if row.name.hasSuffix("?") {
                row.name.removeLast()
                row.isOpen = true
            }
            for (side, cell) in zip([1, -1], cells[1...]) {
                for phrase in cell.split(separator: ";") {
                    let words = phrase.split(separator: " ").map(String.init)
                    guard let first = words.first else { continue }
                    if first == "=" {
                        row.asTheyStand += words.dropFirst().map { (side, $0.replacingPlus()) }
                    } else {
                        row.phrases.append((side, words))
                    }
                }
            }
            return row
        }
    }

    private static let ordinals = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]
}

extension String {
    /// A phrase of words joined by "+", with spaces.
    fileprivate func replacingPlus() -> String { split(separator: "+").joined(separator: " ") }
}
