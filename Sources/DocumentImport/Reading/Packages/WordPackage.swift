import ClaimModel

// A word processor's document: its text, then its notes.
extension PackageReader {
    func readWord(_ output: Output) throws(Finding) {
        try coreProperties(output)
        let dialect = Dialect.word(named: kind.rawValue, headings: try headingStyles())
        let body =
            try mainPart() ?? parts.name { $0.hasPrefix("word/document") && $0.hasSuffix(".xml") } ?? ""
        try read(body, dialect, output)
        let file = body.split(separator: "/").last.map(String.init) ?? body
        let relations = parts["word/_rels/\(file).rels"].map { String(decoding: $0, as: UTF8.self) }
        if relations?.contains("/aFChunk\"") == true {
            output.findings.append(
                incomplete("it holds other documents within it (altChunk), which are not read")
            )
        }
        for part in ["word/footnotes.xml", "word/endnotes.xml"] { try read(part, dialect, output) }
        if parts["word/comments.xml"] != nil {
            output.findings.append(
                Finding(
                    code: "package.comments",
                    severity: .warning,
                    place: .init(file: name),
                    meaning: "it has comments, which are not read",
                    advice: "Open the original to see them."
                )
            )
        }
    }

    /// The part that the package says its text is; nil where it does not say it, or has none of that name.
    private func mainPart() throws(Finding) -> String? {
        guard let bytes = parts["_rels/.rels"] else { return nil }
        let root = try XMLNode.parse(bytes, name: "\(name)/_rels/.rels", by: recipe)
        let target = root.children.first { $0["Type"]?.hasSuffix("/officeDocument") == true }?["Target"]
        return target.map { Self.resolve($0, in: "") }.flatMap { parts[$0] == nil ? nil : $0 }
    }

    /// The identifiers of the styles that are headings: those called so, and those based on them.
    private func headingStyles() throws(Finding) -> [String] {
        guard let bytes = parts["word/styles.xml"] else { return Dialect.defaultHeadings }
        let root = try XMLNode.parse(bytes, name: "\(name)/word/styles.xml", by: recipe)
        var headings: Set<String> = []
        let styles = root.children.filter { $0.name.local == "style" && $0["styleId"] != nil }
        for style in styles {
            let called = style.child("name")?["val"]?.lowercased() ?? ""
            let level = style.child("pPr")?.child("outlineLvl")?["val"].flatMap { Int($0) }
            if called == "title" || called == "subtitle" || called.hasPrefix("heading ")
                || level.map({ $0 < 9 }) == true
            {
                headings.insert(style["styleId"] ?? "")
            }
        }
        // A style may be based on one that is based on a heading.
        for _ in 0..<5 {
            let before = headings.count
            for style in styles {
                if let base = style.child("basedOn")?["val"], headings.contains(base),
                    style["type"] == "paragraph"
                {
                    headings.insert(style["styleId"] ?? "")
                }
            }
            if headings.count == before { break }
        }
        let usable = headings.filter { !$0.contains("|") && !$0.contains("]") }
        return usable.isEmpty ? Dialect.defaultHeadings : usable.sorted()
    }
}
