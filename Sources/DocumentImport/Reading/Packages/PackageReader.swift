import ClaimModel

/// Reads a packed document: its parts in their order, as one document.
struct PackageReader {
    let kind: PackageKind
    let parts: PackageParts
    let name: String
    let recipe: ReadingRecipe
    let places: PlaceBudget
    private let onPassage: (Passage) -> Void

    init(
        _ kind: PackageKind,
        _ parts: PackageParts,
        name: String,
        by recipe: ReadingRecipe,
        onPassage: @escaping (Passage) -> Void
    ) {
        self.kind = kind
        self.parts = parts
        self.name = name
        var recipe = recipe
        // What was said of the file is not said of its parts.
        recipe.encoding = nil
        recipe.recovers = false
        self.recipe = recipe
        places = PlaceBudget(recipe.limits)
        self.onPassage = onPassage
    }

    /// Reads it.
    ///
    /// - Throws: The finding for which it is refused.
    func read() throws(Finding) -> ReadDocument {
        let output = Output(places, onPassage)
        if let part = parts.repeated.first {
            output.findings.append(
                incomplete("the part '\(part)' stands in it more than once, and the first was read")
            )
        }
        switch kind {
        case .docx: try readWord(output)
        case .xlsx: try readWorkbook(output)
        case .pptx: try readSlides(output)
        case .odt, .odp: try readOpenDocument(output)
        case .ods: try readOpenSpreadsheet(output)
        case .epub: try readBook(output)
        }
        guard output.passageCount > 0 else {
            throw Finding(
                code: "document.empty",
                place: .init(file: name),
                meaning: "there is no text in it",
                advice: "Check that it is the file that you meant."
            )
        }
        return ReadDocument(
            mediaType: kind.mediaType,
            dialect: kind.rawValue,
            metadata: output.metadata,
            findings: output.findings
        )
    }

    /// What is said where a part of the document is not there, or not as it should be.
    func incomplete(_ meaning: String) -> Finding {
        Finding(
            code: "package.incomplete",
            severity: .warning,
            place: .init(file: name),
            meaning: meaning,
            advice: "Other programs may show something else of it. Get it again from where it came from."
        )
    }

    /// What is known of the document so far, and where its passages go.
    final class Output {
        var metadata = DocumentMetadata()
        var findings: [Finding] = []
        private(set) var passageCount = 0
        private let places: PlaceBudget
        private let onPassage: (Passage) -> Void

        init(_ places: PlaceBudget, _ onPassage: @escaping (Passage) -> Void) {
            self.places = places
            self.onPassage = onPassage
        }

        /// Hands out a passage, unless the places of all together take too much.
        func put(_ passage: Passage) {
            places.read(passage.text.utf8.count)
            guard places.take(passage) else { return }
            passageCount += 1
            onPassage(passage)
        }
    }

    /// Reads a part in a dialect.
    ///
    /// - Parameters:
    ///   - prefix: What stands before the path of a passage.
    ///   - place: What stands behind it: `#slide=3`.
    /// - Returns: What the part says of the document.
    @discardableResult
    func read(
        _ part: String,
        _ dialect: Dialect,
        prefix: String = "",
        place: String = "",
        mode: GuardedParser.Mode = .xml,
        _ output: Output
    ) throws(Finding) -> DocumentMetadata {
        guard var bytes = parts[part] else { return DocumentMetadata() }
        if mode == .html { bytes = Doctype.withoutDeclarations(bytes[...]) }
        var building = BuildingOptions()
        building.passageBytes = recipe.limits.passageBytes
        let builder = DocumentBuilder(
            dialect: dialect,
            options: building,
            output: BuildingOutput { passage in
                var passage = passage
                passage.locator = prefix + passage.locator + place
                output.put(passage)
            }
        )
        try GuardedParser.parse(bytes, mode, fileName: "\(name)/\(part)", by: recipe, handler: builder)
        builder.endFile()
        if places.isExceeded { throw places.finding(name) }
        for var finding in builder.findings
        where !output.findings.contains(where: { $0.code == finding.code }) {
            finding.place.file = name
            output.findings.append(finding)
        }
        return builder.metadata.metadata
    }

    /// The targets of a part's relationships, by their ids.
    func relations(of part: String) throws(Finding) -> [String: String] {
        let slash = part.lastIndex(of: "/")
        let folder = slash.map { String(part[...$0]) } ?? ""
        let file = slash.map { String(part[part.index(after: $0)...]) } ?? part
        let path = "\(folder)_rels/\(file).rels"
        guard let bytes = parts[path] else { return [:] }
        let root = try XMLNode.parse(bytes, name: "\(name)/\(path)", by: recipe)
        var targets: [String: String] = [:]
        for relation in root.children where relation["TargetMode"] != "External" {
            guard let id = relation["Id"], let target = relation["Target"] else { continue }
            targets[id] = Self.resolve(target, in: folder)
        }
        return targets
    }

    /// The part that a path leads to from a folder.
    static func resolve(_ path: String, in folder: String) -> String {
        var steps = path.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
        for step in path.split(separator: "/") {
            switch step {
            case ".": break
            case "..": if !steps.isEmpty { steps.removeLast() }
            default: steps.append(String(step))
            }
        }
        return steps.joined(separator: "/")
    }

    /// What `docProps/core.xml` says.
    func coreProperties(_ output: Output) throws(Finding) {
        let part = parts.name { $0.lowercased() == "docprops/core.xml" } ?? "docProps/core.xml"
        output.metadata = try read(part, .word(named: "docx", headings: []), output)
    }
}
