/// What the attribute `style` of an element says, as browsers read it (CSS Style Attributes): the last declaration of a property
/// counts, and words in comments, strings and addresses are none.
enum InlineStyle {
    /// Whether the element is not shown.
    static func hides(_ style: String) -> Bool {
        var display = ("", false)
        var visibility = ("", false)
        for declaration in declarations(style.lowercased()) {
            guard let colon = declaration.firstIndex(of: ":") else { continue }
            let property = declaration[..<colon].filter { !$0.isWhitespace }
            var value = declaration[declaration.index(after: colon)...].filter { !$0.isWhitespace }
            let isImportant = value.hasSuffix("!important")
            if isImportant { value = String(value.dropLast("!important".count)) }
            // A value that is none takes the place of no other.
            if property == "display", displays.contains(value), isImportant || !display.1 {
                display = (value, isImportant)
            }
            if property == "visibility", ["visible", "hidden", "collapse"].contains(value),
                isImportant || !visibility.1
            {
                visibility = (value, isImportant)
            }
        }
        return display.0 == "none" || visibility.0 == "hidden" || visibility.0 == "collapse"
    }

    private static let displays: Set = [
        "none", "block", "inline", "inline-block", "flex", "inline-flex", "grid", "inline-grid", "table",
        "table-row",
        "table-cell", "list-item", "contents", "flow-root", "inherit", "initial", "unset", "revert",
        "revert-layer",
    ]

    /// The declarations, without comments and without what stands in strings and parentheses.
    private static func declarations(_ style: String) -> [String] {
        var declarations = [""]
        var rest = style[...]
        var depth = 0
        while let sign = rest.popFirst() {
            switch sign {
            case "/" where rest.first == "*":
                guard let end = rest.firstRange(of: "*/") else { return declarations }
                rest = rest[end.upperBound...]
            case "\"", "'":
                while let next = rest.popFirst(), next != sign { if next == "\\" { _ = rest.popFirst() } }
            case "\\": _ = rest.popFirst()
            case "(": depth += 1
            case ")": depth = max(0, depth - 1)
            case ";" where depth == 0: declarations.append("")
            case _ where depth == 0: declarations[declarations.count - 1].append(sign)
            default: break
            }
        }
        return declarations
    }
}
