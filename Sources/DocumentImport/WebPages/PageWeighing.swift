/// A page's elements with what they hold and what that is worth.
struct PageWeighing {
    /// What an element holds, all that is in it together.
    struct Sum {
        var length: Int32 = 0
        var linkLength: Int32 = 0
        var marks: Int32 = 0
        var paragraphs: Int32 = 0
        var items: Int32 = 0
        var inputs: Int32 = 0
        /// Whether it holds something that begins a line of its own.
        var hasBlocks = false
        /// Whether it holds preformatted text or a table with headers, which are kept as they are.
        var hasData = false
        /// Whether it holds a table.
        var hasTable = false
        /// What it is worth.
        var worth: Float = 0

        /// How much of its text is links, 0 to 1.
        var linkDensity: Float { length > 0 ? Float(linkLength) / Float(length) : 0 }
    }

    private let elements: [PageOutline.Element]
    private let isDropped: [Bool]
    private var sums: [Sum]
    /// For each element the first that stands in it and is not dropped, and the next one beside it; -1 for none.
    private var firstChild: [Int32]
    private var nextSibling: [Int32]

    /// The search goes into an element that holds this much of what its surroundings are worth.
    private static let share: Float = 0.75
    /// The same where they say that they are the article.
    private static let shareOfArticle: Float = 0.9

    init(_ outline: PageOutline, mindsNames: Bool) {
        elements = outline.elements
        isDropped = elements.map { Self.isBeside($0, mindsNames: mindsNames) }
        sums = [Sum](repeating: Sum(), count: elements.count)
        firstChild = [Int32](repeating: -1, count: elements.count)
        nextSibling = firstChild
        for index in elements.indices.reversed() where !isDropped[index] && elements[index].parent >= 0 {
            let parent = Int(elements[index].parent)
            nextSibling[index] = firstChild[parent]
            firstChild[parent] = Int32(index)
        }
        sum()
        weigh()
    }

    private static func isBeside(_ element: PageOutline.Element, mindsNames: Bool) -> Bool {
        if element.tag == .skipped || element.tag == .head || element.signs.contains(.hidden) { return true }
        // Words in a line are read by all who see; a whole block of such is a menu or a dialogue that waits.
        if element.signs.contains(.unspoken), element.tag.isBlock, element.tag != .paragraph { return true }
        guard mindsNames, element.signs.contains(.beside), !element.signs.contains(.text) else {
            return false
        }
        return switch element.tag {
        case .block, .list, .item, .header, .figure, .other: true
        default: false
        }
    }

    /// Adds up what elements hold, from the last to the first: each comes before what is in it.
    private mutating func sum() {
        for index in elements.indices.reversed() {
            let element = elements[index]
            sums[index].length += element.ownLength
            sums[index].marks += element.ownMarks
            guard !isDropped[index], element.parent >= 0 else { continue }
            let own = sums[index]
            var sum = sums[Int(element.parent)]
            sum.length += own.length
            sum.marks += own.marks
            sum.linkLength += element.isLink ? own.length : own.linkLength
            sum.paragraphs += own.paragraphs + (element.tag == .paragraph ? 1 : 0)
            sum.items += own.items + (element.tag == .item ? 1 : 0)
            sum.inputs += own.inputs + (element.tag == .input ? 1 : 0)
            sum.hasBlocks = sum.hasBlocks || element.tag.isBlock || own.hasBlocks
            sum.hasTable = sum.hasTable || own.hasTable || element.tag == .table
            sum.hasData =
                sum.hasData || own.hasData || element.tag == .preformatted || element.tag == .headerCell
            sums[Int(element.parent)] = sum
        }
    }

    // MARK: - Worth

    private mutating func weigh() {
        var factors = [Float](repeating: 1, count: elements.count)
        for index in elements.indices {
            let element = elements[index]
            var factor = element.parent >= 0 ? factors[Int(element.parent)] : 1
            if !element.signs.contains(.text) {
                if element.signs.contains(.beside) {
                    factor = min(factor, 0.3)
                } else if element.signs.contains(.doubtful) {
                    factor = min(factor, 0.6)
                }
            }
            factors[index] = factor
        }
        for index in elements.indices.reversed() where !isDropped[index] {
            let element = elements[index]
            if element.tag.isBlock {
                if !sums[index].hasBlocks {
                    let worth = worth(ofBlock: index)
                    sums[index].worth += worth > 0 ? worth * factors[index] : worth
                } else if element.ownLength >= 40 {
                    sums[index].worth += 1 + min(Float(element.ownLength) / 100, 5)
                }
            }
            if element.parent >= 0 { sums[Int(element.parent)].worth += sums[index].worth }
        }
    }

    private func worth(ofBlock index: Int) -> Float {
        let sum = sums[index]
        guard sum.length > 0 else { return 0 }
        // A few words say little: as a line of text they are neither here nor there, as a link they speak against it.
        if sum.length < 25 { return sum.linkLength == 0 ? 0 : -0.3 }
        if sum.linkDensity > 0.5 { return -(0.5 + Float(sum.linkLength) / 200) }
        switch elements[index].tag {
        case .headline, .heading, .caption: return 0.3
        default: break
        }
        let words = min(Float(sum.length - sum.linkLength) / 100, 5)
        let worth = (1 + min(Float(sum.marks), 10) * 0.4 + words) * (1 - sum.linkDensity)
        switch elements[index].tag {
        case .item, .cell, .headerCell: return worth * 0.5
        default: return worth
        }
    }

    // MARK: - The main text

    /// The element that holds the main text; nil when there is nothing.
    func mainElement() -> Int? {
        guard let body, sums[body].length > 0 else { return nil }
        var current = body
        while true {
            let blocks = children(of: current).filter { elements[$0].tag.isBlock || sums[$0].hasBlocks }
            let all = blocks.reduce(Float(0)) { $0 + max(0, sums[$1].worth) }
            guard all > 0, let best = blocks.max(by: { favour($0) < favour($1) }) else { return current }
            let element = elements[current]
            let saysArticle = element.tag == .article || element.signs.contains(.articleBody)
            let isArticle = saysArticle && sums[current].worth >= 0.5 * sums[body].worth
            guard favour(best) >= (isArticle ? Self.shareOfArticle : Self.share) * all else { return current }
            // Into a table only where it makes up the page, as those that are there for the layout.
            let isLayout = !sums[best].hasData && favour(best) >= 0.92 * all
            let isTable = elements[best].tag == .table || elements[best].tag == .row
            let isInline = !elements[best].tag.isBlock
            guard elements[best].tag.isContainer || isInline || isTable && isLayout else { return current }
            current = best
        }
    }

    private var body: Int? { elements.firstIndex { $0.tag == .body } ?? (elements.isEmpty ? nil : 0) }

    /// All that is shown of the page.
    func whole() -> [Bool] {
        body.map { kept(below: $0, prunes: false) } ?? [Bool](repeating: false, count: elements.count)
    }

    private func children(of index: Int) -> [Int] {
        var children: [Int] = []
        var next = firstChild[index]
        while next >= 0 {
            children.append(Int(next))
            next = nextSibling[Int(next)]
        }
        return children
    }

    private func favour(_ index: Int) -> Float {
        var favour = sums[index].worth
        let element = elements[index]
        if element.tag == .article || element.tag == .main { favour *= 1.25 }
        if element.signs.contains(.text) { favour *= 1.1 }
        if element.signs.contains(.doubtful) { favour *= 0.8 }
        return favour
    }

    /// Which elements' own text belongs to the main text that this element holds.
    func kept(below root: Int, prunes: Bool) -> [Bool] {
        var kept = [Bool](repeating: false, count: elements.count)
        kept[root] = true
        for index in elements.indices.dropFirst(root + 1) {
            let parent = Int(elements[index].parent)
            guard parent >= root else { break }
            guard kept[parent], !isDropped[index] else { continue }
            kept[index] = !(prunes && elements[index].tag.isPruned && isBesideText(index))
        }
        keepSiblings(of: root, prunes: prunes, in: &kept)
        // The headline often stands above what holds the text, and claims are made in it.
        if let headline = elements.firstIndex(where: { $0.tag == .headline }), headline < root {
            keep(headline, in: &kept)
        }
        return kept
    }

    /// Keeps what stands beside the main text in the same article and is text too: a lead, an update, a table, a quote.
    private func keepSiblings(of root: Int, prunes: Bool, in kept: inout [Bool]) {
        guard let article = articleAround(root) else { return }
        var around = root
        while around != article {
            let parent = Int(elements[around].parent)
            guard parent >= 0 else { return }
            for sibling in children(of: parent) where sibling != around && isText(sibling) {
                keepTree(sibling, prunes: prunes, in: &kept)
            }
            around = parent
        }
    }

    /// The article that an element is part of: the nearest element that says so; else the element around it.
    private func articleAround(_ root: Int) -> Int? {
        var around = Int(elements[root].parent)
        while around >= 0 {
            let element = elements[around]
            if element.tag == .article || element.tag == .main || element.signs.contains(.articleBody) {
                return around
            }
            if element.tag == .body { break }
            around = Int(elements[around].parent)
        }
        let parent = Int(elements[root].parent)
        return parent >= 0 && elements[parent].tag != .body ? parent : nil
    }

    private func isText(_ index: Int) -> Bool {
        let (element, sum) = (elements[index], sums[index])
        guard !isDropped[index], element.signs.isDisjoint(with: [.beside, .doubtful, .hidden]) else {
            return false
        }
        let isTable = element.tag == .table || sum.hasTable
        guard sum.length >= (isTable ? 6 : 15), sum.linkDensity < 0.3 else { return false }
        switch element.tag {
        case .paragraph, .quotation, .preformatted, .table, .caption: return true
        case .block, .list, .figure:
            return sum.inputs == 0 && (sum.marks > 0 || sum.hasData || isTable || sum.paragraphs > 0)
        case .heading: return false
        default: return false
        }
    }

    private func keepTree(_ root: Int, prunes: Bool, in kept: inout [Bool]) {
        kept[root] = true
        for index in elements.indices.dropFirst(root + 1) {
            let parent = Int(elements[index].parent)
            guard parent >= root else { break }
            guard kept[parent], !isDropped[index] else { continue }
            kept[index] = !(prunes && elements[index].tag.isPruned && isBesideText(index))
        }
    }

    /// Keeps an element with all that is in it, unless something around it is not shown.
    private func keep(_ index: Int, in kept: inout [Bool]) {
        var around = index
        while around >= 0 {
            if isDropped[around] { return }
            around = Int(elements[around].parent)
        }
        kept[index] = true
        for inner in elements.indices.dropFirst(index + 1) {
            let parent = Int(elements[inner].parent)
            guard parent >= index else { return }
            kept[inner] = kept[parent] && !isDropped[inner]
        }
    }

    /// Whether a part of the main text only stands beside it.
    private func isBesideText(_ index: Int) -> Bool {
        let (element, sum) = (elements[index], sums[index])
        let isNamedText = element.signs.contains(.text)
        let isNamedBeside = !element.signs.isDisjoint(with: [.beside, .doubtful])
        if isNamedBeside, !isNamedText { return true }
        switch element.tag {
        case .table: return sum.linkDensity > 0.5
        case .list: return sum.linkDensity > 0.6 && sum.length < 4_000
        default: break
        }
        if sum.hasData { return false }
        if sum.marks < 10 {
            if Float(sum.inputs) > max(1, Float(sum.paragraphs) / 3) { return true }
            if sum.items > sum.paragraphs + 2, sum.linkDensity > 0.3 { return true }
            if !isNamedText, sum.linkDensity > 0.3, sum.length < 1_500 { return true }
        }
        return sum.linkDensity > (isNamedText ? 0.6 : 0.55)
    }
}
