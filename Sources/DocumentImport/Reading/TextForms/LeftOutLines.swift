import ClaimModel

/// Lines of a file of captions that belong to no cue.
struct LeftOutLines {
    private var count = 0
    private var first: (line: Int, text: String)?

    mutating func take(_ text: String, line: Int) {
        count += 1
        first = first ?? (line, text)
    }

    /// What is said of them; nil where there are none.
    func finding(_ fileName: String) -> Finding? {
        guard let first else { return nil }
        return Finding(
            code: "captions.left-out",
            severity: .warning,
            place: .init(file: fileName, line: first.line),
            excerpt: String(first.text.prefix(120)),
            meaning: count == 1
                ? "these lines are not read: they belong to no cue with its times"
                : "these lines are not read, nor those at \(count - 1) other places: they belong to no cue with its times",
            advice:
                "An empty line may stand within a cue, or be missing between two; or the times may be damaged."
        )
    }
}
