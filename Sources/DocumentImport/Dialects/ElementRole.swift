import ClaimModel

/// What an element means for the passages.
enum ElementRole: Sendable, Equatable {
    /// It holds passages, and no text of its own.
    case container
    /// It is a passage of this kind.
    case passage(Passage.Kind)
    /// Text of its own is a passage of this kind, up to the next passage in it.
    case textOrContainer(Passage.Kind)
    /// It is a passage of this kind once it has text of its own, with all that is in it; until then it holds passages.
    case mixed(Passage.Kind)
    /// The passages in it are of this kind instead of paragraphs.
    case turning(Passage.Kind)
    /// Its text runs on in the passage around it.
    case inline
    /// It is a word or a mark whose neighbours are parted from it by white space, unless it says `join="right"`.
    case word
    /// It parts the words before it from those behind it.
    case space
    /// It is a cell of a table row.
    case cell
    /// It is a number or a label that goes before the next passage: "Section 1.", "(a)", "Figure 2".
    case lead
    /// What is said in it is said by whom this attribute refers to.
    case speech(attribute: String)
    /// What is said in it is said by whom this attribute names.
    case speechNamed(attribute: String)
    /// Its text names who says what is said in the element around it, and is no text of the passage.
    case speakerName
    /// Its text names who says the passage that it stands in, and is text of that passage.
    case speakerInText
    /// Its text is metadata at most, never a passage.
    case metadataOnly
    /// It is left out with all that is in it.
    case skipped
    /// It is one of several documents in the file.
    case document
    /// Of several such elements in a document, the one with the latest metadata counts.
    case version
    /// Each element in it begins a document part in the dialect that its name tells.
    case embedding
    /// Its text is written in another markup; the passages in it are of this kind where that does not say.
    case encoded(Encoding, Passage.Kind)
    /// It belongs to a table of figures, which are made into sentences.
    case figures

    /// A markup that stands as text within XML.
    enum Encoding: UInt8, Sendable {
        /// HTML, or plain text that looks like none.
        case html
        /// What an attribute `type` or `contenttype` says; plain text otherwise.
        case typed
        /// The markup of MediaWiki.
        case wikitext
        /// Plain text, paragraphs parted by empty lines.
        case plain
    }
}
