import ClaimModel
import EvidenceFinding
import TextAnchoring
import TextReading

/// The places of a text that may make a claim: what is said in a sentence, or the sentence itself.
struct ClaimPlaces {
    let document: DocumentText
    let speech: SpeechReading?
    /// Whether a clause can be told from words without a verb.
    let isEnglish: Bool
    /// Whether a clause taken from its sentence has its verb elsewhere than a sentence has: German, Dutch.
    var movesVerbs = false
    /// The names of who wrote it; a line about one of them is no claim.
    var authors: [String] = []

    private var text: String { document.text }
    /// The fewest words of a claim.
    private static let fewest = 4

    /// The places in the order of the text, none overlapping another, and the sentences of running text in which no
    /// statement was found.
    func places() -> (places: [CodePointRange], without: [CodePointRange]) {
        let scalars = Array(text.unicodeScalars)
        let said = said()
        var next = 0
        var places: [CodePointRange] = []
        var without: [CodePointRange] = []
        for sentence in sentences(of: text) {
            var within: [CodePointRange] = []
            while next < said.count, said[next].end <= sentence.start { next += 1 }
            var index = next
            while index < said.count, said[index].start < sentence.end {
                within.append(
                    CodePointRange(
                        start: max(said[index].start, sentence.start),
                        end: min(said[index].end, sentence.end)
                    )
                )
                index += 1
            }
            guard isStated(sentence, scalars) else { continue }
            if within.isEmpty, !endsLikeSentence(sentence, scalars) { continue }
            let pieces = within.filter { !hangsOnAnother($0) }.map { trimmed($0, scalars) }
                .filter {
                    isWhole($0, scalars) && standsAlone($0, scalars) && !isCutOff($0, in: sentence)
                }
            if !pieces.isEmpty {
                places += pieces
            } else if endsLikeSentence(sentence, scalars), !opensWithWords(sentence, within, scalars) {
                // Words set apart in a sentence say nothing alone: the sentence does.
                let whole = trimmed(afterDateline(sentence, scalars), scalars, isSentence: true)
                if isWhole(whole, scalars) { places.append(whole) } else { without.append(whole) }
            } else {
                without.append(trimmed(sentence, scalars, isSentence: true))
            }
        }
        return (places, without.filter { wordCount($0, scalars) >= Self.fewest })
    }

    /// "which Bo Ray said had passed 100 members": the words said lack what they are about.
    private func hangsOnAnother(_ piece: CodePointRange) -> Bool {
        guard let speech, let index = speech.speeches(at: piece).last,
            let source = speech.speeches[index].source, source.start > 1
        else { return false }
        let before = speech.string(CodePointRange(start: max(0, source.start - 6), end: source.start))
        let word = before.split(whereSeparator: \.isWhitespace).last.map { $0.lowercased() } ?? ""
        return ["which", "who", "whom", "what"].contains(word)
    }

    /// Whether a piece begins or ends in the midst of a clause: what stands beside it must be the words that tell of the
    /// speech, a mark, the sentence's edge or, behind it, a word that leads on.
    private func isCutOff(_ piece: CodePointRange, in sentence: CodePointRange) -> Bool {
        guard isEnglish, let speech, let index = speech.speeches(at: piece).last else { return false }
        let said = speech.speeches[index]
        // "called the plan a plot": a name for something is no statement.
        let cue = said.cue.map { speech.string($0).lowercased() } ?? ""
        if said.form != .direct, Self.naming.contains(where: { cue.contains($0) }) { return true }
        let told = [said.cue, said.source].compactMap(\.self)
        let before = speech.string(
            CodePointRange(start: sentence.start, end: max(sentence.start, piece.start))
        )
        if let last = before.last(where: { !$0.isWhitespace }), last.isLetter || last.isNumber {
            let word = before.split(whereSeparator: { $0.isWhitespace }).last?.lowercased() ?? ""
            let isTold = told.contains { $0.start < piece.start && $0.end + 2 >= piece.start }
            guard isTold || word == "that" || word == "and" || word == "but" else { return true }
        }
        let after = speech.string(CodePointRange(start: min(piece.end, sentence.end), end: sentence.end))
        let words = after.split(whereSeparator: {
            !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" && $0 != "-"
        })
        guard let next = words.first?.lowercased(), words.first?.first?.isLowercase == true else {
            return false
        }
        let isTold = told.contains { $0.start >= piece.end && $0.start <= piece.end + 4 }
        let isMarked = after.first(where: { !$0.isWhitespace }).map { "\"”’'—–;:(".contains($0) } ?? false
        return !isTold && !isMarked && !Self.leading.contains(next) && !next.hasSuffix("ing")
    }

    private static let naming = ["call", "describ", "dubb", "label", "brand"]
    /// Words that may follow a whole clause in its sentence.
    private static let leading: Set<String> = [
        "and", "but", "or", "while", "although", "though", "because", "as", "when", "if", "since", "after",
        "before",
        "until", "unless", "which", "who", "where", "with", "in", "on", "at", "by", "for", "from", "to",
        "during", "under",
        "over", "amid", "according", "he", "she", "they", "it", "the", "a", "an", "his", "her", "their",
        "said", "says",
        "so", "yet", "that", "including", "despite", "without", "then", "instead", "even", "just", "not",
        "of", "than",
    ]

    /// Whether a sentence begins with a few words that it quotes, “She knew,” said an official: without the rest they
    /// say nothing, and with it the sentence is about who spoke.
    private func opensWithWords(
        _ sentence: CodePointRange,
        _ said: [CodePointRange],
        _ scalars: [Unicode.Scalar]
    ) -> Bool {
        guard let first = said.first, sentence.start < scalars.count else { return false }
        return "\"\u{201C}\u{201E}\u{AB}".unicodeScalars.contains(scalars[sentence.start])
            && first.start - sentence.start <= 1
    }

    /// Whether a clause reads as a sentence without the words before it: "kamen rund 300 Menschen" behind "nach Angaben
    /// der Polizei" and "dass das Bad geschlossen sei" do not.
    private func standsAlone(_ piece: CodePointRange, _ scalars: [Unicode.Scalar]) -> Bool {
        guard movesVerbs, piece.start < piece.end else { return true }
        let word = String(String.UnicodeScalarView(scalars[piece.start..<piece.end].prefix { isWord($0) }))
        if Self.clauseOpenings.contains(word.lowercased()) { return false }
        let before = scalars[..<piece.start].last { !$0.properties.isWhitespace }
        return !scalars[piece.start].properties.isLowercase || before.map { !isWord($0) } ?? true
    }

    private static let clauseOpenings: Set<String> = [
        "dass", "daß", "ob", "wie", "warum", "weshalb", "dat", "of",
    ]

    /// A sentence without the line of place and date before it: "LONDON —".
    private func afterDateline(_ sentence: CodePointRange, _ scalars: [Unicode.Scalar]) -> CodePointRange {
        let head = scalars[sentence.start..<min(sentence.end, sentence.start + 60)]
        guard let dash = head.firstIndex(where: { "—–―-".unicodeScalars.contains($0) }),
            dash > sentence.start + 3,
            scalars[dash - 1].properties.isWhitespace
        else { return sentence }
        let town = head[..<dash].prefix { $0 != "," && $0 != "(" }.filter(\.properties.isAlphabetic)
        guard town.count > 2, town.allSatisfy(\.properties.isUppercase) else { return sentence }
        return CodePointRange(start: dash + 1, end: sentence.end)
    }

    /// Whether a line has capitals as headlines have them.
    private func isHeadline(_ line: String) -> Bool {
        let words = line.split(whereSeparator: \.isWhitespace).filter { $0.first?.isLetter == true }
        let upper = words.count { $0.first?.isUppercase == true }
        return words.count > 3 && upper * 10 > words.count * 7
    }

    /// Whether a piece is a statement: long enough, no question, and with a finite verb.
    private func isWhole(_ range: CodePointRange, _ scalars: [Unicode.Scalar]) -> Bool {
        guard wordCount(range, scalars) >= Self.fewest else { return false }
        // A question mark right behind it belongs to it.
        var next = range.end
        while next < scalars.count, !isWord(scalars[next]), scalars[next] != "\n", next - range.end < 3 {
            if scalars[next] == "?" || scalars[next] == "？" { return false }
            next += 1
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range.start..<range.end])
        return !isEnglish || ClauseReading.hasFiniteVerb(String(view))
    }

    /// Whether a sentence stands in running text: headings, captions, notes, rows, bylines, embeds and links to more do
    /// not state what the article claims.
    private func isStated(_ sentence: CodePointRange, _ scalars: [Unicode.Scalar]) -> Bool {
        var low = 0
        var high = document.ranges.count
        while low < high {
            let middle = (low + high) / 2
            if document.ranges[middle].start <= sentence.start { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return true }
        let passage = document.passages[low - 1]
        switch passage.kind {
        case .heading, .caption, .footnote, .tableRow: return false
        case .quotation where passage.locator.hasSuffix("/claimReviewed"): return false
        case .paragraph, .quotation, .utterance: break
        }
        let line = passage.text
        if isEnglish, isHeadline(line) { return false }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[sentence.start..<sentence.end])
        let own = String(view)
        if Self.captions.contains(where: { own.contains($0) }) { return false }
        if authors.contains(where: {
            own.hasPrefix($0 + " is a") || own.lowercased().hasPrefix($0.lowercased() + " is a")
        }) {
            return false
        }
        if PrintedVoice.byline(line) != nil { return false }
        if line.contains("pic.twitter.com") || line.contains("https://t.co/") || line.hasPrefix("©") {
            return false
        }
        let opening = line.prefix(40).lowercased()
        return !Self.furniture.contains { opening.hasPrefix($0) }
    }

    /// What captions of pictures say of where they come from.
    private static let captions = [
        "photo via AP", "AP Photo", "Getty Images", "press service photo", "Press Service photo",
        "In this photo",
        "In this file photo", "File photo", "FILE PHOTO", "Photograph:", "Photo:", "Image credit",
    ]

    /// How lines begin that lead away from the article or speak of it.
    private static let furniture = [
        "read more", "read also", "also read", "read:", "see also", "related:", "watch:", "listen:", "share ",
        "follow us",
        "subscribe", "sign up", "click here", "photo:", "photo by", "image:", "image credit", "credit:",
        "getty images",
        "advertisement", "editor's note", "editor’s note", "correction:", "this article", "this story",
        "copyright",
        "all rights reserved", "contact ", "reporting by", "additional reporting", "posted by", "comments",
        "loading",
    ]

    /// What is stated in speech, the outermost speeches alone, in order and without overlaps.
    private func said() -> [CodePointRange] {
        guard let speech else { return [] }
        let all = speech.speeches.filter { $0.outer == nil && speech.isVoice($0) }.flatMap(\.content)
            .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
        var said: [CodePointRange] = []
        for range in all where said.last.map({ $0.end <= range.start }) ?? true { said.append(range) }
        return said
    }

    /// Whether a line ends as sentences do; headings and captions seldom do.
    private func endsLikeSentence(_ range: CodePointRange, _ scalars: [Unicode.Scalar]) -> Bool {
        let marks: Set<Unicode.Scalar> = [".", "!", "\u{201D}", "\"", "\u{2019}", ")", "…", "。", "！"]
        return scalars[range.start..<range.end].last.map(marks.contains) ?? false
    }

    /// A place without the marks around it and the "that" before it.
    private func trimmed(
        _ range: CodePointRange,
        _ scalars: [Unicode.Scalar],
        isSentence: Bool = false
    ) -> CodePointRange {
        var (start, end) = (range.start, range.end)
        while start < end, !isWord(scalars[start]), !"([$€£¥".unicodeScalars.contains(scalars[start]) {
            start += 1
        }
        // "That month he …" begins a sentence; "that he …" is said.
        let openings = isSentence ? Self.openings.filter { $0.first != "t" } : Self.openings
        for opening in openings where end - start > opening.count {
            let beginning = String(String.UnicodeScalarView(scalars[start..<start + opening.count]))
                .lowercased()
            if Array(beginning.unicodeScalars) == opening {
                start += opening.count
                break
            }
        }
        while start < end, !isWord(scalars[start]), !"([$€£¥".unicodeScalars.contains(scalars[start]) {
            start += 1
        }
        let last = end
        while end > start, !isWord(scalars[end - 1]), !")]%".unicodeScalars.contains(scalars[end - 1]) {
            end -= 1
        }
        // A quotation that opens within the place closes within it.
        if let opening = scalars[start..<end].lastIndex(of: "\u{2018}"),
            !scalars[opening..<end].contains("\u{2019}"),
            let closing = scalars[end..<last].firstIndex(of: "\u{2019}")
        {
            end = closing + 1
        }
        let straight = scalars[start..<end].count { $0 == "\"" }
        if straight % 2 == 1, let closing = scalars[end..<last].firstIndex(of: "\"") { end = closing + 1 }
        if let opening = scalars[start..<end].lastIndex(of: "\u{201C}"),
            !scalars[opening..<end].contains("\u{201D}"),
            let closing = scalars[end..<last].firstIndex(of: "\u{201D}")
        {
            end = closing + 1
        }
        return CodePointRange(start: start, end: end)
    }

    /// Words that tie a statement to what stands before it.
    private static let openings = [
        "that ", "and that ", "but that ", "and ", "but ", "so ", "however, ", "moreover, ", "meanwhile, ",
        "still, ", "yet ",
    ].map { Array($0.unicodeScalars) }

    /// How many words a place has; each Han character or kana counts as one.
    private func wordCount(_ range: CodePointRange, _ scalars: [Unicode.Scalar]) -> Int {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range.start..<range.end])
        return words(of: String(view)).count
    }

    private func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
