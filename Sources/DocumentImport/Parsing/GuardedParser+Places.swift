import CLibXML2
import ClaimModel

/// Where the parser is, and what it says about it.
extension GuardedParser {
    func finding(_ code: String, _ meaning: String, _ advice: String?) -> Finding {
        Finding(code: code, place: place, excerpt: excerpt, meaning: meaning, advice: advice)
    }

    func warn(_ code: String, _ meaning: String, _ advice: String?) {
        guard findings.count < 100 else { return }
        var finding = finding(code, meaning, advice)
        finding.severity = .warning
        findings.append(finding)
    }

    private var place: Finding.Place {
        guard let context else { return .init(file: fileName) }
        return .init(
            file: fileName,
            line: max(1, assay_xml_line(context)),
            column: max(1, assay_xml_column(context))
        )
    }

    /// The place after the last byte that was fed, some of which libxml2 may not have parsed yet.
    var endPlace: Finding.Place {
        var end = place
        for byte in waiting {
            if byte == 0x0A {
                end.line = (end.line ?? 1) + 1
                end.column = 1
            } else {
                end.column = (end.column ?? 1) + 1
            }
        }
        return end
    }

    /// Whether what waits is the beginning of a tag that has more words outside of quotes than it may have attributes.
    var hasTooManyAttributes: Bool {
        guard waiting.count > 2, waiting[0] == UInt8(ascii: "<"), waiting[1] >= 0x41 else { return false }
        var words = 0
        var quote: UInt8?
        var isSpace = false
        for byte in waiting {
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
                // A new attribute may begin right after.
                isSpace = true
            } else if byte == UInt8(ascii: ">") {
                // The tag is whole; what waits behind it may be a script.
                break
            } else if byte <= 0x20 || byte == UInt8(ascii: "/") {
                isSpace = true
            } else if isSpace {
                isSpace = false
                words += 1
            }
        }
        return words > 20 * limits.attributesPerTag
    }

    private var excerpt: String? {
        let line = waiting.prefix(60).prefix { $0 != 0x0A && $0 != 0x0D }
        return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
    }

    /// The bytes that were fed and not parsed.
    private var waiting: UnsafeBufferPointer<UInt8> {
        var count = 0
        guard let context, let bytes = assay_xml_place(context, &count), count > 0 else {
            return UnsafeBufferPointer(start: nil, count: 0)
        }
        return UnsafeBufferPointer(start: bytes, count: count)
    }
}
