import ClaimModel

// A book (EPUB 2 and 3): its chapters in the order of its spine.
extension PackageReader {
    func readBook(_ output: Output) throws(Finding) {
        let path = "META-INF/container.xml"
        guard let bytes = parts[path] else { throw missing("its list of packages") }
        let container = try XMLNode.parse(bytes, name: "\(name)/\(path)", by: recipe)
        guard let package = container.all("rootfile").first?["full-path"], let list = parts[package] else {
            throw missing("its package document")
        }
        let root = try XMLNode.parse(list, name: "\(name)/\(package)", by: recipe)
        output.metadata = Self.metadata(root)
        let folder = package.lastIndex(of: "/").map { String(package[..<$0]) } ?? ""
        var items: [String: (path: String, type: String)] = [:]
        for item in root.child("manifest")?.children ?? [] {
            guard let id = item["id"], let target = item["href"], item["properties"] != "nav" else {
                continue
            }
            items[id] = (Self.resolve(Self.unescaped(target), in: folder), item["media-type"] ?? "")
        }
        var read: Set<String> = []
        var missing: [String] = []
        for (index, reference) in (root.child("spine")?.children ?? []).enumerated() {
            guard let item = reference["idref"].flatMap({ items[$0] }), parts[item.path] != nil else {
                missing.append(reference["idref"] ?? "?")
                continue
            }
            guard read.insert(item.path).inserted else { continue }
            try chapter(item.path, "/chapter[\(index + 1)]", output)
        }
        if let first = missing.first {
            output.findings.append(
                incomplete(
                    "\(missing.count) of its chapters are missing or no text, the first of them '\(first.prefix(80))'"
                )
            )
        }
    }

    private func chapter(_ path: String, _ prefix: String, _ output: Output) throws(Finding) {
        let before = output.passageCount
        do throws(Finding) {
            try read(path, .xhtml, prefix: prefix, output)
        } catch {
            // Many books are no XML, and readers show them all the same.
            guard output.passageCount == before, !error.code.contains("too-"),
                error.code != "xml.amplification"
            else {
                throw error
            }
            try read(path, .xhtml, prefix: prefix, mode: .html, output)
            var finding = error
            finding.severity = .warning
            finding.advice = "It was read as HTML."
            output.findings.append(finding)
        }
    }

    private static func metadata(_ root: XMLNode) -> DocumentMetadata {
        let said = root.child("metadata")
        func texts(_ name: String) -> [String] {
            (said?.all(name) ?? []).map {
                $0.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            }
            .filter { !$0.isEmpty && $0.utf8.count < 2_000 }
        }
        let address = texts("identifier").first { $0.hasPrefix("http") || $0.hasPrefix("urn:") }
        return DocumentMetadata(
            title: texts("title").first,
            creators: texts("creator").map { Creator(name: $0) },
            publisher: texts("publisher").first,
            published: texts("date").lazy.compactMap(DateReading.date).first,
            url: address,
            language: texts("language").first.flatMap(LanguageTag.normalized)
        )
    }

    private func missing(_ what: String) -> Finding {
        Finding(code: "package.incomplete", place: .init(file: name), meaning: "\(what) is missing")
    }

    /// A path without the escapes of addresses.
    private static func unescaped(_ path: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(path.utf8.prefix { $0 != UInt8(ascii: "#") })[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
