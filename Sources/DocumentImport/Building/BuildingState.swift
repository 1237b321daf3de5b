import ClaimModel

/// What a builder needs to know beside the elements.
struct BuildingOptions {
    /// Dialects that a workspace describes itself; they go before the ones that are built in.
    var described: [Dialect] = []
    /// The public identifier of the file's DOCTYPE.
    var doctype: String?
    /// How long a passage may be, in bytes.
    var passageBytes = 64 << 20

    func dialect(forRoot root: ElementName) -> Dialect {
        described.first { $0.isKnown(by: root, doctype: doctype) }
            ?? DialectRegistry.dialect(forRoot: root, doctype: doctype)
    }
}

/// Where a builder puts what it makes.
struct BuildingOutput {
    /// Takes passages.
    let passage: (Passage) -> Void
    /// Takes a document within the file, once its passages are out.
    var document: (PartDocument) -> Void = { _ in }
}

/// A document that is part of a file.
struct PartDocument {
    let part: String
    let metadata: DocumentMetadata
    let statedEvidence: [StatedEvidence]
    let dialect: String
    let mediaType: String
}

/// An element that began and has not ended: plain bytes, so that nothing is counted when one comes or goes.
struct Frame {
    /// What becomes of the text in an element that names something.
    enum Capture: UInt8 {
        case none
        /// It is taken out of the passages.
        case apart
        /// It is taken beside them.
        case along
    }

    let name: Int32
    var role: CompiledRole
    let dialect: Int32
    /// Which of its siblings of the same name it is.
    var position: Int32 = 1
    /// How much of the path leads up to this element; none while nobody asked.
    var pathEnd: Int32 = -1
    /// Who speaks in it, by the number among the speakers; none when negative.
    var speaker: Int32 = -1
    var capture = Capture.none
    var kind: Passage.Kind?
    var opensPassage = false
    var joinsNext = false
    var speakerIsKnown = false
    /// Whether the speaker was named by this element, and not by one around it.
    var namesSpeaker = false
    /// Whether the last of the marks is this element's.
    var hasMarks = false
    /// Whether text stood in it directly, where that is asked for.
    var hasText = false
    /// Whether elements stood in it, where that is asked for.
    var hasElements = false
    /// How many operands of a formula came in it.
    var operandCount: UInt8 = 0

    init(name: Int32, role: CompiledRole, dialect: Int32) {
        self.name = name
        self.role = role
        self.dialect = dialect
    }
}

/// What few elements have: a name that others refer to it by, and what metadata rules want of it.
struct FrameMarks {
    /// The number of the frame.
    let frame: Int
    let id: String?
    /// Which conditions of metadata rules it meets, by their numbers.
    let met: [Int]
    /// Attributes that elements in it may want.
    var inherited: [String: String] = [:]
}

/// A passage that began and has not ended.
struct OpenPassage {
    var kind: Passage.Kind
    let locator: String
    var speaker: String?
    /// The element that it belongs to, counted from the root.
    let depth: Int
    /// Whether it began with mere text of its element, and so ends where the next passage begins.
    let isLoose: Bool
    var text: CollectedText
    /// Which piece of a long passage this is, counted from 1.
    var piece = 1

    /// Where the piece is: the element, and for a further piece its number.
    var place: String { piece == 1 ? locator : "\(locator)~\(piece)" }
}

/// Text that a metadata rule wants. A reference, for it is looked at with every element and every text.
final class MetadataText {
    let reference: CompiledDialect.RuleReference
    let extraRank: Int
    let depth: Int
    // One builder uses it, on one thread: accesses need no checks for overlaps.

    @exclusivity(unchecked) var text = CollectedText()
    @exclusivity(unchecked) var parts: [CollectedText] = []
    /// The part that is being read, and the depth of its element.
    @exclusivity(unchecked) var openPart: (index: Int, depth: Int)?
    /// The depth of an element whose text is left out; 0 for none.
    @exclusivity(unchecked) var pausedDepth = 0
    /// Whether its element says that it is HTML, and that it is written in base64.
    @exclusivity(unchecked) var isHTML = false
    @exclusivity(unchecked) var isBase64 = false
    /// Where raised or lowered text began; none when negative.
    @exclusivity(unchecked) var scriptStart = -1

    init(reference: CompiledDialect.RuleReference, extraRank: Int, depth: Int) {
        self.reference = reference
        self.extraRank = extraRank
        self.depth = depth
    }

    var rule: MetadataRule { reference.rule }

    /// The text as it is meant, where its element says how it is written.
    func decoded(_ text: String) -> String {
        guard case .typed = rule.reading else { return text }
        let bytes = isBase64 ? Base64.decoded(text.utf8) ?? Array(text.utf8) : Array(text.utf8)
        let plain = String(decoding: HTMLFragment.unwrapped(bytes), as: UTF8.self)
        return isHTML || isBase64 ? HTMLFragment.text(of: plain) ?? plain : plain
    }
}

/// Numbers and labels that wait for the passage that they belong to.
struct Lead {
    var text = ""
    var locator = ""
    /// Whether it is a note's own.
    var isNotes = false
    /// How deep the element stands that the lead is in; 0 for none.
    var depth = 0
}

/// Text in another markup, as it comes.
struct RawText {
    var isOpen = false
    /// Elements that are open within it.
    var depth = 0
    var bytes: [UInt8] = []
    var encoding = ElementRole.Encoding.plain
    var isBase64 = false
    var kind = Passage.Kind.paragraph
    var locator = ""
}

/// How many children of each name the elements that are open have had.
///
/// The counts of an element stand behind those of the elements around it, so that nothing is allocated for it.
struct SiblingPositions {
    private struct Count {
        let parent: Int32
        let name: Int32
        var value: Int32
    }

    private var counts: [Count] = []
    /// Where counts stand, for elements with children of many names.
    private var places: [UInt64: Int] = [:]
    private static let few = 16

    /// Counts a child, and returns its position among those of its name.
    mutating func next(_ name: Int32, in parent: Int32) -> Int32 {
        var index = counts.count - 1
        var looked = 0
        while index >= 0, counts[index].parent == parent {
            if counts[index].name == name {
                counts[index].value += 1
                return counts[index].value
            }
            index -= 1
            looked += 1
            if looked == Self.few {
                if let place = places[Self.key(name, parent)] {
                    counts[place].value += 1
                    return counts[place].value
                }
                break
            }
        }
        counts.append(Count(parent: parent, name: name, value: 1))
        // What is about to lie too far back to be met above gets a place.
        let first = counts.count - Self.few
        if first >= 0, counts[first].parent == parent {
            places[Self.key(counts[first].name, parent)] = first
        }
        return 1
    }

    /// Forgets the counts of an element that ended.
    mutating func end(_ parent: Int32) {
        while let last = counts.last, last.parent == parent {
            if !places.isEmpty { places[Self.key(last.name, parent)] = nil }
            counts.removeLast()
        }
    }

    private static func key(_ name: Int32, _ parent: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: name)) << 32 | UInt64(UInt32(bitPattern: parent))
    }
}
