import ClaimModel

/// Reads plain text: paragraphs parted by blank lines, a short first one taken for the title.
struct PlainTextReader {
    private let fileName: String
    private let onPassage: (Passage) -> Void
    private var paragraph: [UInt8] = []
    private var lineCountInParagraph = 0
    private var line: [UInt8] = []
    private var lineNumber = 1
    private var count = 0
    private(set) var title: String?

    /// A first paragraph longer than this, in code points, is no title.
    private static let longestTitle = 200

    init(fileName: String, onPassage: @escaping (Passage) -> Void) {
        self.fileName = fileName
        self.onPassage = onPassage
    }

    mutating func feed(_ bytes: UnsafeRawBufferPointer) throws(Finding) {
        var rest = bytes[...]
        while let end = rest.firstIndex(of: 0x0A) {
            line.append(contentsOf: rest[..<end])
            try endLine()
            rest = rest[(end + 1)...]
        }
        line.append(contentsOf: rest)
        try cutLongLine()
    }

    mutating func finish() throws(Finding) {
        try endLine()
        endParagraph()
        guard count > 0 else {
            throw finding("text.empty", "there is no text in it", "Check that it is the file that you meant.")
        }
    }

    /// Lets a line that grows without end go on in another paragraph, parted at a space.
    private mutating func cutLongLine() throws(Finding) {
        while let end = CollectedText.pieceEnd(of: line) {
            let rest = Array(line[end...].drop { $0 == 0x20 })
            line.removeSubrange(end...)
            try takeLine()
            endParagraph()
            line = rest
        }
    }

    private mutating func endLine() throws(Finding) {
        try cutLongLine()
        try takeLine()
        line.removeAll(keepingCapacity: true)
        lineNumber += 1
    }

    private mutating func takeLine() throws(Finding) {
        // A form feed parts pages, and so paragraphs.
        let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0C }
        if isBlank { return endParagraph() }
        if let control = line.firstIndex(where: { $0 < 0x20 && $0 != 0x09 && $0 != 0x0D && $0 != 0x0C }) {
            throw finding(
                "text.control",
                "it has a control character in it, as text does not",
                nil,
                column: control + 1
            )
        }
        if paragraph.count + line.count >= CollectedText.longestPiece { endParagraph() }
        if !paragraph.isEmpty { paragraph.append(0x0A) }
        lineCountInParagraph += 1
        paragraph.append(contentsOf: line)
    }

    private mutating func endParagraph() {
        guard !paragraph.isEmpty else { return }
        defer {
            paragraph.removeAll(keepingCapacity: true)
            lineCountInParagraph = 0
        }
        var collected = CollectedText()
        paragraph.withUnsafeBufferPointer { collected.add($0) }
        guard let text = collected.text else { return }
        count += 1
        let isTitle =
            count == 1 && lineCountInParagraph == 1 && text.unicodeScalars.count < Self.longestTitle
            && text.last != "."
        if isTitle { title = text }
        onPassage(Passage(kind: isTitle ? .heading : .paragraph, text: text, locator: "/p[\(count)]"))
    }

    /// The place after the last byte that came.
    var endPlace: Finding.Place { .init(file: fileName, line: lineNumber, column: line.count + 1) }

    private func finding(_ code: String, _ meaning: String, _ advice: String?, column: Int? = nil) -> Finding
    {
        Finding(
            code: code,
            place: .init(file: fileName, line: lineNumber, column: column ?? 1),
            excerpt: String(decoding: line.prefix(60), as: UTF8.self),
            meaning: meaning,
            advice: advice
        )
    }
}
