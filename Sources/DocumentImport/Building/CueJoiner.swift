import ClaimModel

/// Joins the cues of captions into sentences, so that a quote may run over them: a cue is what fits on the screen.
///
/// A passage has the place of its first cue and the time from its first to its last.
struct CueJoiner {
    private var current: Passage?
    private var end = ""

    /// A passage is not longer than this, in bytes, unless a single cue is.
    private static let longest = 1_500
    /// Cues further apart than this, in seconds, are no one sentence.
    private static let longestPause = 5.0

    /// Takes the next cue, whose locator ends in `#t=begin,end`.
    ///
    /// - Returns: The passages that are complete.
    mutating func take(_ cue: Passage) -> [Passage] {
        let (path, begin, end) = Self.split(cue.locator)
        guard cue.kind == .paragraph || cue.kind == .utterance, !begin.isEmpty else {
            return finish() + [cue]
        }
        var done: [Passage] = []
        if let open = current {
            let isNext =
                open.speaker == cue.speaker && open.text.utf8.count + cue.text.utf8.count < Self.longest
                && Self.pause(self.end, begin) <= Self.longestPause
            if isNext {
                // A cue that repeats what was shown, as live captions roll up, adds nothing.
                if !open.text.hasSuffix(cue.text) { current?.text += " " + cue.text }
            } else {
                done = finish()
            }
        }
        if current == nil {
            current = cue
            current?.locator = "\(path)#t=\(begin)"
        }
        self.end = end
        if Self.endsSentence(cue.text) { done += finish() }
        return done
    }

    /// The passage that is not complete.
    mutating func finish() -> [Passage] {
        guard var passage = current else { return [] }
        current = nil
        if !end.isEmpty { passage.locator += ",\(end)" }
        return [passage]
    }

    private static func endsSentence(_ text: String) -> Bool {
        let end = text.drop { _ in false }.reversed().drop { "\"'”’»)]".contains($0) }.first
        return end.map { ".?!…。？！؟।".contains($0) } ?? false
    }

    private static func split(_ locator: String) -> (path: String, begin: String, end: String) {
        guard let mark = locator.ranges(of: "#t=").last else { return (locator, "", "") }
        let times = locator[mark.upperBound...].split(separator: ",", maxSplits: 1).map(String.init)
        return (String(locator[..<mark.lowerBound]), times.first ?? "", times.count > 1 ? times[1] : "")
    }

    private static func pause(_ end: String, _ begin: String) -> Double {
        guard let end = seconds(end), let begin = seconds(begin) else { return 0 }
        return begin - end
    }

    /// The seconds of `01:02:03.500`, `3.5s` or `74`.
    static func seconds(_ time: String) -> Double? {
        let parts = time.split(separator: ":")
        guard (1...4).contains(parts.count) else { return nil }
        var total = 0.0
        for part in parts.prefix(3) {
            guard let number = Double(part.replacing(",", with: ".").filter { $0 != "s" }) else { return nil }
            total = total * 60 + number
        }
        return total
    }
}
