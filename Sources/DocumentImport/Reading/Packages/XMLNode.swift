import ClaimModel

/// A small piece of XML as a tree: relationships, styles, lists of parts. Documents are never read so.
final class XMLNode {
    let name: ElementName
    let attributes: [(name: String, value: String)]
    fileprivate(set) var children: [XMLNode] = []
    fileprivate(set) var text = ""

    fileprivate init(_ name: ElementName, _ attributes: [(name: String, value: String)]) {
        self.name = name
        self.attributes = attributes
    }

    /// Parses it.
    ///
    /// - Throws: A finding when it is not well-formed, or has more elements than a list has.
    static func parse(_ bytes: [UInt8], name: String, by recipe: ReadingRecipe) throws(Finding) -> XMLNode {
        let builder = Builder(recipe.limits.passageBytes)
        try GuardedParser.parse(bytes, .xml, fileName: name, by: recipe, handler: builder)
        guard let root = builder.root else {
            throw Finding(code: "xml.not-xml", place: .init(file: name), meaning: "it is empty")
        }
        return root
    }

    subscript(_ attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

    /// The first child of a name.
    func child(_ name: String) -> XMLNode? { children.first { $0.name.local == name } }

    /// All elements of a name in it, however deep.
    func all(_ name: String) -> [XMLNode] {
        var found: [XMLNode] = []
        var stack: [XMLNode] = [self]
        while let node = stack.popLast() {
            if node.name.local == name { found.append(node) }
            stack += node.children.reversed()
        }
        return found
    }

    private final class Builder: TagHandler {
        let names = NameTable()
        var root: XMLNode?
        private var open: [XMLNode] = []
        private(set) var heldBytes = 0
        private let longest: Int

        init(_ longest: Int) { self.longest = longest }

        func startElement(_ tag: borrowing Tag) {
            var attributes: [(name: String, value: String)] = []
            for (position, name) in tag.attributes.enumerated() {
                attributes.append((names.names[Int(name)].local, tag.value(position)))
            }
            let node = XMLNode(names.names[tag.name], attributes)
            heldBytes += 200 + attributes.reduce(0) { $0 + $1.value.utf8.count }
            open.last?.children.append(node)
            if root == nil { root = node }
            open.append(node)
        }

        func endElement() { open.removeLast() }

        func text(_ bytes: UnsafeBufferPointer<UInt8>) {
            heldBytes += bytes.count
            open.last?.text += String(decoding: bytes, as: UTF8.self)
        }
    }
}

extension GuardedParser {
    /// Parses bytes that are in memory.
    static func parse(
        _ bytes: [UInt8],
        _ mode: Mode,
        fileName: String,
        by recipe: ReadingRecipe,
        handler: any MarkupHandler
    ) throws(Finding) {
        let parser = try GuardedParser(mode, fileName: fileName, limits: recipe.limits, handler: handler)
        let sniffing = Sniffing(Array(bytes.prefix(Sniffing.length)))
        let choice = EncodingChoice(sniffing, mode == .xml ? .xml : .html, recipe)
        var decoder = try choice.decoder { code, meaning, advice in
            Finding(code: code, place: .init(file: fileName), meaning: meaning, advice: advice)
        }
        let result: Result<Void, Finding> = bytes[sniffing.markLength...].withUnsafeBytes { buffer in
            do throws(Finding) {
                var flaw = try decoder.decode(buffer) { (piece) throws(Finding) in try parser.feed(piece) }
                if flaw == nil {
                    flaw = try decoder.finish { (piece) throws(Finding) in try parser.feed(piece) }
                }
                if let flaw {
                    throw Finding(
                        code: "xml.encoding",
                        place: .init(file: fileName),
                        excerpt: flaw.excerpt,
                        meaning: flaw.meaning
                    )
                }
                return .success(())
            } catch { return .failure(error) }
        }
        try result.get()
        try parser.finish()
    }
}
