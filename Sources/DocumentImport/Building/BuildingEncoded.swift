import ClaimModel

// How text in another markup becomes passages.
extension DocumentBuilder {
    func beginRaw(_ tag: borrowing Tag) {
        let last = frames.count - 1
        let role = frames[last].role
        var encoding = role.encoding
        if encoding == .typed {
            let type = (value(of: "type", in: tag) ?? value(of: "contenttype", in: tag) ?? "").lowercased()
            let mode = (value(of: "mode", in: tag) ?? "").lowercased()
            if type == "xhtml" || mode == "xml" && type != "text" || mode.isEmpty && type.hasSuffix("xml") {
                frames[last].role = CompiledRole(.embedding)
                return
            }
            encoding = type.contains("html") || mode == "escaped" ? .html : .plain
            raw.isBase64 = mode == "base64"
        } else {
            raw.isBase64 = false
        }
        endLoosePassage()
        raw.isOpen = true
        raw.depth = 0
        raw.bytes.removeAll(keepingCapacity: true)
        raw.encoding = encoding
        raw.kind = role.kind
        raw.locator = locator(upTo: last)
    }

    func addRaw(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard raw.bytes.count < options.passageBytes else { return refuseLongText() }
        raw.bytes.append(contentsOf: bytes)
        // What names a document may stand in its markup too.
        if !metadataTexts.isEmpty { addMetadataText(bytes) }
    }

    func endRaw() {
        raw.isOpen = false
        if raw.isBase64, let decoded = Base64.decoded(raw.bytes) { raw.bytes = decoded }
        raw.bytes = HTMLFragment.unwrapped(raw.bytes)
        if raw.bytes.count > 40, !parts.rawTexts.insert(raw.bytes.hashValue).inserted { return }
        if parts.version != nil {
            parts.version?.text = raw
            raw.bytes = []
        } else {
            decode(raw)
        }
    }

    /// Makes the passages of text in another markup.
    func decode(_ raw: RawText) {
        switch raw.encoding {
        case .wikitext:
            WikitextReader.read(raw.bytes, locator: raw.locator) { put($0) }
        case .html, .typed:
            if raw.bytes.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) {
                for passage in HTMLFragment.passages(of: raw.bytes, locator: raw.locator, kind: raw.kind) {
                    put(passage)
                }
            } else {
                decodePlain(raw)
            }
        case .plain: decodePlain(raw)
        }
    }

    /// Paragraphs of plain text, parted by empty lines.
    private func decodePlain(_ raw: RawText) {
        var count = 0
        var collected = CollectedText()
        func end() {
            guard let text = collected.text else { return }
            count += 1
            let locator = count == 1 ? raw.locator : "\(raw.locator)/p[\(count)]"
            put(Passage(kind: raw.kind, text: text, locator: locator))
            collected.removeAll()
        }
        for line in raw.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.allSatisfy(CollectedText.isSpace) {
                end()
            } else {
                Array(line).withUnsafeBufferPointer { collected.add($0) }
                collected.addSpace()
            }
        }
        end()
    }
}
