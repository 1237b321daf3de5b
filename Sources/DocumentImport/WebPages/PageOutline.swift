/// A web page's elements in document order, with what is needed to tell its main text from what stands around it.
struct PageOutline {
    /// An element.
    struct Element {
        let tag: PageTag
        let signs: PageSigns
        /// The element around it; -1 for the root.
        let parent: Int32
        /// How much text stands in it directly; in code points of collapsed text, those of ideographic scripts twice.
        var ownLength: Int32 = 0
        /// How many marks that end or part clauses stand in it directly.
        var ownMarks: Int32 = 0
        /// Whether it is a link that leads to another place than within the page.
        var isLink = false
        /// Whether it is a part of a page that is skipped, and not a script or a control.
        var isSection = false
    }

    private(set) var elements: [Element] = []
    private var open: [Int32] = []
    private var endsInSpace = true

    /// The element that is open; -1 when there is none.
    private var current: Int32 { open.last ?? -1 }

    /// An element begins.
    mutating func start(_ tag: PageTag, _ signs: PageSigns, isLink: Bool, isSection: Bool = false) {
        var parent = current
        // Navigation or a header that is never ended does not hold the text of the page.
        if tag == .main || tag == .article, let skipped = open.first(where: { elements[Int($0)].isSection }) {
            parent = elements[Int(skipped)].parent
        }
        var element = Element(tag: tag, signs: signs, parent: parent)
        element.isSection = isSection
        element.isLink = isLink
        open.append(Int32(elements.count))
        elements.append(element)
        if tag.isBlock { endsInSpace = true }
    }

    /// The element that began last and did not end yet ends.
    mutating func end() {
        if let last = open.popLast(), elements[Int(last)].tag.isBlock { endsInSpace = true }
    }

    /// Text, in pieces of any size.
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let last = open.last.map(Int.init), elements[last].tag != .skipped else { return }
        var length: Int32 = 0
        var marks: Int32 = 0
        for byte in bytes {
            switch byte {
            case 0x09, 0x0A, 0x0D, 0x20:
                if !endsInSpace { length += 1 }
                endsInSpace = true
                continue
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "."):
                marks += 1
                length += 1
            case 0xE3...0xED:
                // The first byte of an ideograph, a kana or a Hangul syllable: worth about two letters.
                length += 2
            case 0x80...0xBF: break
            default: length += 1
            }
            endsInSpace = false
        }
        elements[last].ownLength &+= length
        elements[last].ownMarks &+= marks
    }
}
