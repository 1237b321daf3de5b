import ClaimModel

/// Reads captions (WebVTT, SubRip): cues joined into sentences, their times in the locators, speakers where the cues
/// name them.
final class CaptionReader: TextFormReader {
    let dialect = DialectName.captions
    private(set) var mediaType = "application/x-subrip"
    private(set) var metadata = DocumentMetadata()

    private let fileName: String
    private let onPassage: (Passage) -> Void
    private var line: [UInt8] = []
    private var lineNumber = 1
    private var isAfterReturn = false
    private var cueCount = 0
    private var block: [String] = []
    private var blockBytes = 0
    private var blockLine = 1
    private var isHeader = false
    private var leftOut = LeftOutLines()
    private var joiner = CueJoiner()
    private var count = 0

    /// A cue is not longer than this, in bytes.
    private static let longestCue = 1 << 20

    init(fileName: String, onPassage: @escaping (Passage) -> Void) {
        self.fileName = fileName
        self.onPassage = onPassage
    }

    var findings: [Finding] { leftOut.finding(fileName).map { [$0] } ?? [] }

    var endPlace: Finding.Place { .init(file: fileName, line: lineNumber, column: line.count + 1) }

    func feed(_ bytes: UnsafeRawBufferPointer) throws(Finding) {
        for byte in bytes {
            // A line ends in CR LF, LF or CR.
            let isSecond = byte == 0x0A && isAfterReturn
            isAfterReturn = byte == 0x0D
            if isSecond { continue }
            if byte == 0x0A || byte == 0x0D { try endLine() } else { line.append(byte) }
            guard line.count + blockBytes <= Self.longestCue else {
                throw Finding(
                    code: "captions.cue-too-long",
                    place: endPlace,
                    meaning: "a cue has more than \(Self.longestCue) bytes",
                    advice: "An empty line may be missing between two cues."
                )
            }
        }
    }

    func finish() throws(Finding) {
        try endLine()
        endBlock()
        for passage in joiner.finish() { put(passage) }
        guard count > 0 else {
            throw Finding(
                code: "text.empty",
                place: endPlace,
                meaning: "there is no cue with text in it",
                advice: "Check that it is the file that you meant."
            )
        }
    }

    private func endLine() throws(Finding) {
        defer {
            line.removeAll(keepingCapacity: true)
            lineNumber += 1
        }
        let text = String(decoding: line, as: UTF8.self).trimmed
        if lineNumber == 1, text.hasPrefix("WEBVTT") {
            mediaType = "text/vtt"
            isHeader = true
            let title = text.dropFirst(6).drop { $0 == " " || $0 == "\t" || $0 == "-" }
            if !title.isEmpty { metadata.title = String(title) }
            return
        }
        if text.isEmpty { return endBlock() }
        if isHeader {
            if text.hasPrefix("Language:") {
                metadata.language = LanguageTag.normalized(String(text.dropFirst(9)).trimmed)
            }
            if text.contains("-->") { isHeader = false } else { return }
        }
        if block.isEmpty { blockLine = lineNumber }
        block.append(text)
        blockBytes += line.count
    }

    private func endBlock() {
        isHeader = false
        defer {
            block.removeAll(keepingCapacity: true)
            blockBytes = 0
        }
        // An identifier or a number may stand before the times.
        guard let times = block.prefix(2).firstIndex(where: { $0.contains("-->") }),
            let (begin, end) = Self.times(block[times])
        else { return leaveOut() }
        // Times within a cue begin another, where the empty line before it is missing.
        if let next = block[(times + 1)...].firstIndex(where: { Self.times($0) != nil }) {
            leftOut.take(block[next...].joined(separator: " "), line: blockLine + next)
            block.removeSubrange(next...)
        }
        cueCount += 1
        let text = block[(times + 1)...].joined(separator: " ")
        for (speaker, words) in Self.voices(text) {
            let cue = Passage(
                kind: speaker == nil ? .paragraph : .utterance,
                text: words,
                speaker: speaker,
                locator: "/cue[\(cueCount)]#t=\(begin),\(end)"
            )
            for passage in joiner.take(cue) { put(passage) }
        }
    }

    /// Notes a block that is no cue, unless it is one of those that a file of captions may have beside cues.
    private func leaveOut() {
        guard let first = block.first else { return }
        let isVTT = mediaType == "text/vtt"
        let isNote = ["NOTE", "STYLE", "REGION"].contains { first == $0 || first.hasPrefix("\($0) ") }
        // A number alone is that of a cue without words.
        if isVTT && isNote || block.count == 1 && first.allSatisfy(\.isNumber) { return }
        leftOut.take(block.joined(separator: " "), line: blockLine)
    }

    /// When a cue begins and ends, where a line tells it.
    private static func times(_ line: String) -> (begin: String, end: String)? {
        let parts = line.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
        guard let arrow = parts.firstIndex(of: "-->"), arrow > 0, arrow + 1 < parts.count else { return nil }
        let begin = time(parts[arrow - 1])
        let end = time(parts[arrow + 1])
        return CueJoiner.seconds(begin) == nil || CueJoiner.seconds(end) == nil ? nil : (begin, end)
    }

    private func put(_ passage: Passage) {
        count += 1
        onPassage(passage)
    }

    private static func time(_ text: String) -> String { text.replacing(",", with: ".") }

    /// The words of a cue without its tags, by who speaks them: `<v Name>` names the voice from there on.
    static func voices(_ text: String) -> [(speaker: String?, words: String)] {
        var voices: [(speaker: String?, words: String)] = [(nil, "")]
        var rest = text[...]
        // Where nothing closes a brace any more, none is a style.
        var hasStyles = text.contains("}")
        while let open = rest.firstIndex(where: { $0 == "<" || $0 == "{" && hasStyles }) {
            voices[voices.count - 1].words += rest[..<open]
            let isStyle = rest[open] == "{" && rest[rest.index(after: open)...].hasPrefix("\\")
            guard rest[open] == "<" || isStyle,
                let close = rest[open...].firstIndex(of: isStyle ? "}" : ">")
            else {
                if isStyle { hasStyles = false }
                if rest[open] == "<" {
                    voices[voices.count - 1].words += rest[open...]
                    rest = ""
                    break
                }
                voices[voices.count - 1].words.append(rest[open])
                rest = rest[rest.index(after: open)...]
                continue
            }
            let tag = rest[rest.index(after: open)..<close]
            rest = rest[rest.index(after: close)...]
            if tag == "v" || tag.hasPrefix("v ") || tag.hasPrefix("v.") {
                let name = tag.drop { $0 != " " }.drop { $0 == " " }
                voices.append((name.isEmpty ? nil : unescaped(String(name)), ""))
            } else if tag == "/v" {
                voices.append((nil, ""))
            }
        }
        voices[voices.count - 1].words += rest
        return voices.compactMap { voice in
            let words = unescaped(voice.words).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return words.isEmpty ? nil : (voice.speaker, words)
        }
    }

    private static func unescaped(_ text: String) -> String {
        guard text.contains("&") else { return text }
        var text = text
        for (reference, character) in [
            ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u{A0}"), ("&lrm;", "\u{200E}"), ("&rlm;", "\u{200F}"),
            ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
        ] { text = text.replacing(reference, with: character) }
        return text
    }
}
