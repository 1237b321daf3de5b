/// A citable piece of a document: a paragraph, an utterance, a table row, a caption.
///
/// Passages are derived from the archived file and always come out the same.
public struct Passage: Hashable, Sendable {
    /// What kind of piece a passage is.
    public enum Kind: String, Sendable, CaseIterable {
        /// Running text.
        case paragraph
        /// The title of the document or of a part of it.
        case heading
        /// Text set off as somebody else's words.
        case quotation
        /// What one speaker said.
        case utterance
        /// A row of a table, its cells joined by " | ".
        case tableRow = "table row"
        /// The text that goes with a picture or a table.
        case caption
        /// A note below or beside the text.
        case footnote
    }

    /// What kind of piece it is.
    public var kind: Kind
    /// Its text, white space collapsed, not empty.
    public var text: String
    /// Who speaks, where the document says so.
    public var speaker: String?
    /// A path of element names with positions, counted from 1 among siblings of the same name. It names the
    /// same passage whenever the same bytes are read again.
    public var locator: String

    /// A piece of a document.
    public init(kind: Kind, text: String, speaker: String? = nil, locator: String) {
        self.kind = kind
        self.text = text
        self.speaker = speaker
        self.locator = locator
    }
}

/// The whole text of a document: its passages' texts, one a line.
///
/// Positions count the code points of this text, so they can be recomputed by anyone with the archived file.
public struct DocumentText: Hashable, Sendable {
    /// The passages in the document's order.
    public let passages: [Passage]
    /// Where each passage stands in the text.
    public let ranges: [CodePointRange]
    /// The passages' texts, joined by line feeds.
    public let text: String

    /// The text of these passages.
    public init(passages: [Passage]) {
        self.passages = passages
        var ranges: [CodePointRange] = []
        ranges.reserveCapacity(passages.count)
        var text = ""
        var position = 0
        for passage in passages {
            if !ranges.isEmpty {
                text += "\n"
                position += 1
            }
            let length = passage.text.unicodeScalars.count
            ranges.append(CodePointRange(start: position, end: position + length))
            text += passage.text
            position += length
        }
        self.ranges = ranges
        self.text = text
    }

    /// The index of the passage in which this stretch begins; nil when it begins outside them all.
    public func passageIndex(at position: Int) -> Int? {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].end <= position { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].start <= position ? low : nil
    }
}
