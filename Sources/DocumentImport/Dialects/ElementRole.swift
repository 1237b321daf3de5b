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
    /// It is a word or a mark; what follows joins it where it says `join="right"`, whatever white space stands between.
    case word
    /// It parts the words before it from those behind it.
    case space
    /// Its text runs on in the passage around it; properties that an element in it states hold for all of its text.
    case run
    /// Its text stands raised: exponents and footnote marks do not join the figures before them.
    case superscript
    /// Its text stands lowered.
    case lowered
    /// It refers to a note: its number stands raised where it follows a word or a figure directly.
    case noteMark
    /// The text of the run around it stands raised.
    case raisesRun
    /// The text of the run around it stands lowered.
    case lowersRun
    /// The text of the run around it is struck out or hidden.
    case strikesRun
    /// It is struck out: left out and counted.
    case struck
    /// Of its elements, the second is the exponent of the first.
    case power
    /// Of its elements, the second is the index of the first.
    case index
    /// Of its elements, the second is the index of the first, the third the exponent.
    case indexAndPower
    /// Of its elements, the first is the numerator, the second the denominator.
    case fraction
    /// It is a table: its rows are read with the headers of their columns.
    case table
    /// The cells in it are headers of columns.
    case tableHead
    /// What follows joins what came before it, whatever white space stands between.
    case glue
    /// Text of its own joins what follows, whatever white space stands between.
    case wordPart
    /// It is a line of print: a word that is parted at its end goes on in the next one.
    case line
    /// Its text is taken where the passage has no other so far.
    case ifEmpty
    /// It is a cell of a table row.
    case cell
    /// It is a cell with the header of a column or a row.
    case headerCell
    /// It is a part of a passage, parted from the one before by a comma.
    case part
    /// The passage that is open is of this kind.
    case remakes(Passage.Kind)
    /// It holds passages, and elements in it may say of what kind these are.
    case scope
    /// The passages that come in the scope around it are of this kind.
    case turnsScope(Passage.Kind)
    /// It is a number or a label that goes before the next passage: "Section 1.", "(a)", "Figure 2".
    case lead
    /// It is such a label of a lower rank, which is written in brackets: "(1)".
    case leadInBrackets
    /// What is said in it is said by whom this attribute refers to.
    case speech(attribute: String)
    /// What is said in it is said by whom this attribute names.
    case speechNamed(attribute: String)
    /// Its text names who says what is said in the element around it, and is no text of the passage.
    case speakerName
    /// Its text names who speaks in the next element of speech, and is no text of a passage.
    case speakerOfNext
    /// Its text names who says the passage that it stands in, and is text of that passage.
    case speakerInText
    /// Its text is metadata at most, never a passage.
    case metadataOnly
    /// It is left out with all that is in it.
    case skipped
    /// It is one of several documents in the file.
    case document
    /// The document that it stands in is none, from here on.
    case dropsDocument
    /// Of several such elements in a document, the one with the latest metadata counts.
    case version
    /// Each element in it begins a document part in the dialect that its name tells.
    case embedding
    /// Its text is written in another markup; the passages in it are of this kind where that does not say.
    case encoded(Encoding, Passage.Kind)
    /// It belongs to a table of figures, which are made into sentences.
    case figures
    /// It belongs to a report of facts, each of a context and in a unit, which are made into sentences.
    case facts

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
