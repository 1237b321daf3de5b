import ClaimModel
import Mustache

/// Goes through a template once and refuses what could make a report lie, run or fetch something.
struct TemplateCheck {
    /// Where in the markup a tag stands.
    private enum Context: Equatable {
        case text
        case tag
        case quoted(UInt8, attribute: String)
        case comment
    }

    /// Elements that are the page's own, run something, or fetch something.
    private static let refusedElements: Set<String> = [
        "script", "style", "meta", "link", "base", "iframe", "frame", "object", "embed", "html", "head",
        "body",
        "title", "form", "textarea", "template", "plaintext", "xmp", "noscript", "noembed", "noframes",
        "dialog", "datalist",
        "svg:script",
    ]
    /// Elements that may hold a part of the report: all that they do is to group.
    private static let grouping: Set<String> = [
        "div", "main", "section", "article", "header", "footer", "aside", "nav",
    ]
    /// Elements without content or end.
    private static let void: Set<String> = [
        "area", "br", "col", "hr", "img", "input", "source", "track", "wbr",
    ]
    /// Attributes that hide or turn round what an element holds.
    private static let refusedAttributes: Set<String> = [
        "hidden", "inert", "popover", "aria-hidden", "contenteditable",
    ]
    /// Attributes by which what a page states is found in it.
    private static let ownAttributes: Set<String> = ["data-claim", "data-standing", "data-evidence"]

    /// The classes and ids of the page's own frame, which a house may go on from.
    private static let frameNames: Set<String> = Set(
        String(decoding: PackageResources.page_mustache, as: UTF8.self).matches(of: /<[^>]*>/)
            .flatMap { names(of: String($0.0)) }
    )

    private let text: String
    private let bytes: [UInt8]
    private let file: String
    private var position = 0
    private var context = Context.text
    private var tagStart = 0
    private var sections: [String] = []
    private var seen: Set<PagePart> = []
    /// The elements that are open, each with its start tag.
    private var open: [(name: String, tag: String)] = []
    /// The classes and ids of the elements that hold a part of the report.
    private(set) var wrapperNames: Set<String> = []

    init(_ text: String, file: String) {
        self.text = text
        bytes = Array(text.utf8)
        self.file = file
    }

    mutating func run() throws(Finding) {
        while position < bytes.count {
            if bytes[position...].starts(with: "{{".utf8) { try tag() } else { try markup() }
        }
        if let open = sections.last {
            throw finding(
                "section",
                at: bytes.count,
                "the section “\(open)” is not closed",
                "Write {{/\(open)}}."
            )
        }
        if context != .text {
            throw finding("markup", at: bytes.count, "a tag or a comment of HTML is not closed", nil)
        }
        for part in PagePart.allCases where part.isNeeded && !seen.contains(part) {
            throw finding(
                "part-missing",
                at: bytes.count,
                "the part “\(part.rawValue)” is missing, without which the report would not be whole",
                "Write {{> \(part.rawValue)}} where it belongs."
            )
        }
        do { _ = try MustacheTemplate(string: text) } catch {
            throw finding("malformed", at: 0, "it is not Mustache: \(error)", nil)
        }
    }

    // MARK: - Tags of Mustache

    private mutating func tag() throws(Finding) {
        let start = position
        guard let end = bytes[(start + 2)...].offsetOfDoubleBrace else {
            throw finding("tag", at: start, "a tag is not closed", "Close it with }}.")
        }
        let content = bytes[(start + 2)..<end]
        position = end + 2
        let isComment = content.first == UInt8(ascii: "!")
        if isComment { return }
        let sign = content.first.flatMap { "#^/>".utf8.contains($0) ? $0 : nil }
        let name = String(decoding: sign == nil ? content : content.dropFirst(), as: UTF8.self)
            .trimmingBlanks
        guard !name.isEmpty, name.utf8.allSatisfy(Self.isNameByte) else {
            throw finding(
                "tag",
                at: start,
                "tags of this kind are not taken: escaping is always on",
                "Use {{name}}, {{#name}}, {{^name}}, {{/name}}, {{> part}} and {{! comments}}."
            )
        }
        switch sign {
        case UInt8(ascii: ">"): try part(name, at: start)
        case UInt8(ascii: "/"):
            guard sections.popLast() == name else {
                throw finding("section", at: start, "“\(name)” closes a section that is not open there", nil)
            }
        case UInt8(ascii: "#"), UInt8(ascii: "^"):
            try known(name, at: start)
            guard context == .text else { throw misplaced(name, at: start) }
            sections.append(name)
        default:
            try known(name, at: start)
            try place(name, at: start)
        }
    }

    private mutating func part(_ name: String, at start: Int) throws(Finding) {
        guard let part = PagePart(rawValue: name) else {
            let names = PagePart.allCases.map(\.rawValue).joined(separator: ", ")
            throw finding("unknown-part", at: start, "there is no part “\(name)”", "The parts are \(names).")
        }
        guard sections.isEmpty, context == .text else {
            throw finding(
                "part-misplaced",
                at: start,
                "the part “\(name)” stands within a section, a tag or a comment, where it could be left out",
                "Put it outside."
            )
        }
        guard seen.insert(part).inserted else {
            throw finding("part-twice", at: start, "the part “\(name)” stands there twice", "Keep one.")
        }
        for element in open {
            guard Self.grouping.contains(element.name), !element.tag.contains("{{") else {
                throw finding(
                    "part-misplaced",
                    at: start,
                    "the part “\(name)” stands within an element “\(element.name)”, which could fold it, strike it through or "
                        + "leave it out",
                    "Put it into \(Self.grouping.sorted().joined(separator: ", ")), without values in their tags."
                )
            }
            let names = Self.names(of: element.tag)
            if let hiding = names.first(where: { ["aside", "skip", "fold", "copy", "theme"].contains($0) }) {
                throw finding(
                    "part-misplaced",
                    at: start,
                    "the part “\(name)” stands within an element of the class “\(hiding)”, which the page's own style hides",
                    "Give the element another class."
                )
            }
            wrapperNames.formUnion(names)
        }
    }

    /// The classes and ids in a start tag.
    private static func names(of tag: String) -> [String] {
        tag.matches(of: /(?i)\b(?:class|id)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/).flatMap { match in
            (match.1 ?? match.2 ?? match.3 ?? "").split(whereSeparator: \.isWhitespace).map {
                $0.lowercased()
            }
        }
    }

    /// Keeps count of what is open when a tag is at its end.
    private mutating func element(from start: Int, to end: Int) throws(Finding) {
        let tag = String(decoding: bytes[start..<end], as: UTF8.self)
        let isEnd = tag.hasPrefix("</")
        let name = tag.dropFirst(isEnd ? 2 : 1).prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
            .lowercased()
        if isEnd {
            if let last = open.lastIndex(where: { $0.name == name }) { open.removeSubrange(last...) }
            return
        }
        let outside = tag.replacing(/"[^"]*"|'[^']*'/, with: "")
        let attributes = outside.split { " \n\t/>=".contains($0) }.dropFirst().map { $0.lowercased() }
        if let refused = attributes.first(where: Self.refusedAttributes.contains) {
            throw finding(
                "attribute",
                at: start,
                "the attribute “\(refused)” is not taken: nothing of a report is hidden",
                "Leave it out."
            )
        }
        if let own = attributes.first(where: Self.ownAttributes.contains) {
            throw finding(
                "attribute",
                at: start,
                "the attribute “\(own)” is the report's own",
                "Use {{> part}}."
            )
        }
        if let own = Self.names(of: tag).first(where: {
            PageSelectors.isOfPage($0) && !Self.frameNames.contains($0)
        }) {
            throw finding(
                "attribute",
                at: start,
                "the class or id “\(own)” is the report's own: an element of yours would look like a part of the report",
                "Give it a name that the report has not."
            )
        }
        if !Self.void.contains(name), !tag.hasSuffix("/>") || Self.grouping.contains(name) {
            open.append((name, tag))
        }
    }

    private func known(_ name: String, at start: Int) throws(Finding) {
        for step in name.split(separator: ".") where !TemplateValues.names.contains(String(step)) {
            throw finding(
                "unknown-name",
                at: start,
                "there is no value “\(step)”",
                "The values are \(TemplateValues.names.sorted().joined(separator: ", "))."
            )
        }
    }

    /// A value may stand in text and within the quotes of an attribute that is only shown; an address of ours also
    /// where a link leads.
    private func place(_ name: String, at start: Int) throws(Finding) {
        switch context {
        case .text: return
        case .quoted(_, let attribute):
            let isAddress = TemplateValues.addresses.contains(
                name.split(separator: ".").last.map(String.init) ?? ""
            )
            let isShown =
                ["title", "alt", "lang", "class", "id", "datetime"].contains(attribute)
                || attribute.hasPrefix("aria-") || attribute.hasPrefix("data-")
            if isShown || (attribute == "href" && isAddress) { return }
            throw misplaced(name, at: start)
        case .tag, .comment: throw misplaced(name, at: start)
        }
    }

    private func misplaced(_ name: String, at start: Int) -> Finding {
        finding(
            "misplaced",
            at: start,
            "“\(name)” stands where escaping does not make it safe",
            "Put it into text, or between the quotes of an attribute such as title; into href only an address: "
                + TemplateValues.addresses.sorted().joined(separator: ", ") + "."
        )
    }

    // MARK: - Markup of HTML

    private mutating func markup() throws(Finding) {
        let byte = bytes[position]
        defer { position += 1 }
        switch context {
        case .text:
            guard byte == UInt8(ascii: "<") else { return }
            if bytes[position...].starts(with: "<!--".utf8) {
                context = .comment
                if bytes[position...].starts(with: "<!--assay:".utf8) {
                    throw finding(
                        "element",
                        at: position,
                        "this comment is the report's own",
                        "Use {{> part}}."
                    )
                }
                return
            }
            let name = String(
                decoding: bytes[(position + 1)...].drop { $0 == UInt8(ascii: "/") }.prefix(
                    while: Self.isNameByte
                ),
                as: UTF8.self
            ).lowercased()
            if Self.refusedElements.contains(name) {
                throw finding(
                    "element",
                    at: position,
                    "the element “\(name)” is not taken: a report runs nothing, asks for nothing and has its own head",
                    name == "style" ? "Put rules of style into Report/style.css." : "Leave it out."
                )
            }
            context = .tag
            tagStart = position
        case .tag:
            if byte == UInt8(ascii: ">") {
                context = .text
                try element(from: tagStart, to: position + 1)
            }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                let attribute = attribute(before: position)
                if attribute.hasPrefix("on")
                    || ["style", "srcdoc", "action", "formaction"].contains(attribute)
                {
                    throw finding(
                        "attribute",
                        at: position,
                        "the attribute “\(attribute)” is not taken: the page's own policy forbids it",
                        "Put rules of style into Report/style.css."
                    )
                }
                context = .quoted(byte, attribute: attribute)
            }
        case .quoted(let quote, _): if byte == quote { context = .tag }
        case .comment:
            if byte == UInt8(ascii: ">"), bytes[..<position].suffix(2).elementsEqual("--".utf8) {
                context = .text
            }
        }
    }

    private func attribute(before quote: Int) -> String {
        let before = bytes[..<quote].reversed().drop { $0 == UInt8(ascii: "=") || $0 == 0x20 || $0 == 0x0A }
        let name = before.prefix { Self.isNameByte($0) || $0 == UInt8(ascii: ":") }
        return String(decoding: name.reversed(), as: UTF8.self).lowercased()
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    private func finding(_ code: String, at offset: Int, _ meaning: String, _ advice: String?) -> Finding {
        let before = bytes[..<min(offset, bytes.count)]
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let line = bytes[lineStart...].prefix { $0 != 0x0A }
        return Finding(
            code: "template.\(code)",
            place: Finding.Place(
                file: file,
                line: before.count { $0 == 0x0A } + 1,
                column: String(decoding: before[lineStart...], as: UTF8.self).count + 1
            ),
            excerpt: String(decoding: line.prefix(120), as: UTF8.self),
            meaning: meaning,
            advice: advice
        )
    }
}

extension ArraySlice<UInt8> {
    /// Where the next `}}` begins.
    fileprivate var offsetOfDoubleBrace: Int? {
        indices.dropLast().first { self[$0] == UInt8(ascii: "}") && self[$0 + 1] == UInt8(ascii: "}") }
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
