import ClaimModel

/// Pieces of HTML that stand as text within XML, as in feeds.
enum HTMLFragment {
    /// The passages of a piece of HTML; text that is in no block of its own is of this kind.
    ///
    /// - Parameter locator: The element that holds it. Paths within it lead on from there.
    static func passages(of bytes: [UInt8], locator: String, kind: Passage.Kind) -> [Passage] {
        var passages: [Passage] = []
        let output = BuildingOutput { passage in
            var passage = passage
            passage.locator = locator + within(passage.locator)
            if passage.kind == .paragraph { passage.kind = kind }
            passages.append(passage)
        }
        let builder = DocumentBuilder(dialect: .xhtml, output: output)
        do throws(Finding) {
            let parser = try GuardedParser(
                .html,
                fileName: "",
                limits: ReadingLimits(),
                handler: builder
            )
            try feed(parser, bytes)
            try parser.finish()
        } catch {
            // What can't be taken for HTML is text.
            var text = CollectedText()
            bytes.withUnsafeBufferPointer { text.add($0) }
            return text.text.map { [Passage(kind: kind, text: $0, locator: locator)] } ?? []
        }
        return passages
    }

    /// A text without the marks of a CDATA section around it, which some feeds write as text.
    static func unwrapped(_ bytes: [UInt8]) -> [UInt8] {
        let start = bytes.drop(while: CollectedText.isSpace)
        guard start.starts(with: "<![CDATA[".utf8) else { return bytes }
        var inside = start.dropFirst(9)
        while let last = inside.last, CollectedText.isSpace(last) { inside.removeLast() }
        return Array(inside.suffix(3).elementsEqual("]]>".utf8) ? inside.dropLast(3) : inside)
    }

    /// The text of a piece of HTML in one line.
    static func text(of text: String) -> String? {
        let text =
            text.contains("<![CDATA[") ? String(decoding: unwrapped(Array(text.utf8)), as: UTF8.self) : text
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
            return text
        }
        let texts = passages(of: Array(text.utf8), locator: "", kind: .paragraph).map(\.text)
        return texts.isEmpty ? nil : texts.joined(separator: " ")
    }

    /// The text of a value that should hold no HTML and often does: markup is left out and references are resolved,
    /// those too that were escaped twice.
    static func unescaped(_ value: String) -> String? {
        guard let once = text(of: value) else { return nil }
        return once != value && once.contains("&") && once.contains(";") ? text(of: once) : once
    }

    private static func feed(_ parser: GuardedParser, _ bytes: [UInt8]) throws(Finding) {
        let result: Result<Void, Finding> = bytes.withUnsafeBytes { buffer in
            do throws(Finding) { return .success(try parser.feed(buffer)) } catch { return .failure(error) }
        }
        try result.get()
    }

    /// A path within the body that libxml2 puts around a piece.
    private static func within(_ locator: String) -> String {
        for beginning in ["/html[1]/body[1]", "/html[1]"] where locator.hasPrefix(beginning) {
            return String(locator.dropFirst(beginning.count))
        }
        return locator
    }
}
