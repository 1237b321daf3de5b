import ClaimModel
import JSONData

/// Writes HTML into bytes. Element and attribute names are literals of ours; every text is escaped.
struct HTMLWriter {
    /// What is written and not passed on yet.
    private(set) var bytes: [UInt8] = []
    private let output: ReportOutput?

    /// Writes to an output, or keeps all that is written where there is none.
    init(to output: ReportOutput? = nil) { self.output = output }

    /// Passes on the rest.
    mutating func finish() { output?.passOn(&bytes) }

    /// Writes markup of ours as it stands.
    mutating func markup(_ literal: StaticString) {
        bytes.append(
            contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
        )
    }

    /// Writes bytes that are markup of ours already: a resource of the package, or what a writer wrote.
    mutating func trusted(_ markup: ArraySlice<UInt8>) { bytes.append(contentsOf: markup) }

    /// Writes the content of a data element: JSON, whose "<" is escaped so that no tag can end it.
    mutating func data(_ json: [UInt8]) {
        for byte in json {
            if byte == UInt8(ascii: "<") { markup("\\u003c") } else { bytes.append(byte) }
        }
    }

    /// Writes the content of a data element as it comes, escaped so that no tag can end it.
    mutating func json(lineDepth: Int, _ content: (inout JSONWriter) -> Void) {
        output?.passOn(&bytes)
        var json = JSONWriter(to: output, isForScript: true, lineDepth: lineDepth)
        content(&json)
        json.finish()
        if output == nil { bytes.append(contentsOf: json.bytes) }
    }

    /// Writes an element with its content on lines of its own.
    mutating func block(
        _ name: StaticString,
        _ attributes: KeyValuePairs<StaticString, String?> = [:],
        _ content: (inout HTMLWriter) -> Void
    ) {
        inline(name, attributes, content)
        bytes.append(0x0A)
        output?.take(&bytes)
    }

    /// Writes an element with text on a line of its own.
    mutating func block(
        _ name: StaticString,
        _ attributes: KeyValuePairs<StaticString, String?> = [:],
        text: String
    ) {
        block(name, attributes) { $0.text(text) }
    }

    /// Writes an element within a line.
    mutating func inline(
        _ name: StaticString,
        _ attributes: KeyValuePairs<StaticString, String?> = [:],
        _ content: (inout HTMLWriter) -> Void
    ) {
        open(name, attributes)
        content(&self)
        markup("</")
        markup(name)
        markup(">")
    }

    /// Writes an element with text within a line.
    mutating func inline(
        _ name: StaticString,
        _ attributes: KeyValuePairs<StaticString, String?> = [:],
        text: String
    ) {
        inline(name, attributes) { $0.text(text) }
    }

    /// Writes a start tag, or an element that has no content. Attributes whose value is nil are left out.
    mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]) {
        markup("<")
        markup(name)
        for (name, value) in attributes {
            guard let value else { continue }
            markup(" ")
            markup(name)
            markup("=\"")
            unmarked(value)
            markup("\"")
        }
        markup(">")
    }

    /// Writes text. What can't be seen is shown by its name, a line feed as a new line.
    mutating func text(_ text: String) {
        TextPieces.forEach(in: text, isSpecial: Self.isSpecial) { piece in
            switch piece {
            case .plain(let part): bytes.append(contentsOf: part)
            case .special(0x0A): markup("<br>")
            case .special(0x09): markup(" ")
            case .special(let byte): entity(byte)
            case .invisible(let scalar):
                markup("<span class=\"unseen\">")
                bytes.append(contentsOf: VisibleText.name(scalar).utf8)
                markup("</span>")
            }
        }
    }

    /// Writes somebody's text, kept from reordering what stands around it.
    mutating func foreign(_ text: String, language: String? = nil) {
        inline("bdi", ["lang": language.flatMap(LanguageTag.valid)], text: text)
    }

    /// Writes text where no element may stand: in the title and in attributes.
    mutating func unmarked(_ value: String) {
        TextPieces.forEach(in: value, isSpecial: Self.isSpecial) { piece in
            switch piece {
            case .plain(let part): bytes.append(contentsOf: part)
            case .special(0x0A), .special(0x09): markup(" ")
            case .special(let byte): entity(byte)
            case .invisible(let scalar):
                markup("[")
                bytes.append(contentsOf: VisibleText.name(scalar).utf8)
                markup("]")
            }
        }
    }

    private mutating func entity(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): markup("&amp;")
        case UInt8(ascii: "<"): markup("&lt;")
        case UInt8(ascii: ">"): markup("&gt;")
        case UInt8(ascii: "\""): markup("&quot;")
        default: markup("&#39;")
        }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
            || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    }
}
