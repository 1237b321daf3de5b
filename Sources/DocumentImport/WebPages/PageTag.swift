/// The elements of HTML that tell something about where a page's main text is.
enum PageTag: UInt8 {
    case other, paragraph, headline, heading, list, item, table, row, cell, headerCell, block, quotation,
        preformatted,
        caption
    case article, main, header, figure, body, head, link, image, input, time
    /// Never a page's main text: scripts, controls, navigation.
    case skipped

    private static let names: [String: PageTag] = {
        var names: [String: PageTag] = [
            "p": .paragraph, "ul": .list, "ol": .list, "dl": .list, "li": .item, "dt": .item, "dd": .item,
            "table": .table, "tr": .row, "tbody": .row, "thead": .row, "tfoot": .row, "td": .cell,
            "th": .headerCell, "blockquote": .quotation, "pre": .preformatted, "figcaption": .caption,
            "caption": .caption, "article": .article, "main": .main, "header": .header, "hgroup": .header,
            "figure": .figure, "body": .body, "head": .head, "a": .link, "img": .image, "picture": .image,
            "time": .time, "input": .input,
        ]
        names["h1"] = .headline
        for level in 2...6 { names["h\(level)"] = .heading }
        for name in ["div", "section", "form", "address", "center", "details", "summary", "html", "hr"] {
            names[name] = .block
        }
        for name in [
            "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "canvas", "button",
            "select", "textarea", "nav", "aside", "footer", "dialog", "video", "audio", "label", "fieldset",
            "menu", "map", "datalist", "option",
        ] { names[name] = .skipped }
        return names
    }()

    /// The tag of this name, in lower case.
    init(_ name: String) { self = Self.names[name] ?? .other }

    /// Whether it begins a line of its own.
    var isBlock: Bool {
        switch self {
        case .other, .link, .image, .input, .time, .head, .skipped: false
        default: true
        }
    }

    /// Whether a whole element of this kind may turn out to be beside the main text.
    var isPruned: Bool {
        switch self {
        case .block, .list, .table, .header, .article: true
        default: false
        }
    }

    /// Whether the main text may be looked for within it: not in a paragraph, a list or a table's parts.
    var isContainer: Bool {
        switch self {
        case .block, .article, .main, .body, .cell, .figure, .header: true
        default: false
        }
    }
}
