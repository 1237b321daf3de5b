/// The rules of style that a house may set for what the report itself writes: colours, letters, lines, space around things and
/// columns, each within bounds in which every word stays where it is and can be read.
///
/// All else is refused. What styles can do grows every year, and ever new ways to hide, cover, move or replace words are
/// found: a list of what is harmless is short, one of what is not never ends.
enum AllowedStyle {
    /// Whether a declaration for these elements leaves every word to be seen where it stands.
    static func allows(_ declaration: StyleDeclaration) -> Bool {
        let property = declaration.property
        var value = declaration.value
        if value.hasSuffix("!important") { value = String(value.dropLast("!important".count)).trimmed }
        let isFont = ["font-family", "font", "--serif", "--sans", "--mono"].contains(property)
        guard declaration.strings.isEmpty || isFont, !value.isEmpty else { return false }
        if property.hasPrefix("--") { return allowsVariable(property, value, declaration.strings) }
        if StandingColours.mayChange(declaration) { return false }
        if let words = keywords[property] { return value.styleWords.allSatisfy(words.contains) }
        if let bounds = lengths[property] {
            let parts = value.styleWords
            return (1...4).contains(parts.count) && parts.allSatisfy(bounds.hold)
                && NestedSpace.allows(property, parts, declaration.selectors)
        }
        switch property {
        case "color", "caret-color", "accent-color": return isColour(value)
        case "border-color", "border-top-color", "border-right-color", "border-bottom-color",
            "border-left-color", "border-inline-color", "border-block-color", "text-decoration-color",
            "column-rule-color":
            return value.styleWords.allSatisfy(isLineColour)
        case "background", "background-color", "background-image":
            return isGround(value) && !declaration.selectors.contains(where: PageSelectors.mayBeMark)
        case "border", "border-top", "border-right", "border-bottom", "border-left", "border-inline",
            "border-block", "border-inline-start", "border-inline-end", "border-block-start",
            "border-block-end", "column-rule":
            return value.styleWords.allSatisfy {
                lineStyles.contains($0) || line.hold($0) || isLineColour($0)
            }
        case "display":
            return displays.contains(value)
                && !declaration.selectors.contains(where: PageSelectors.mayBeUnshown)
                && (value == "block" || value == "flow-root"
                    || declaration.selectors.allSatisfy(PageSelectors.isColumned))
        case "font-family": return isFontList(value + declaration.strings)
        case "font": return isFontShorthand(value, declaration.strings)
        case "font-weight": return weights.contains(value) || Bounds(units: ["": 100...900]).hold(value)
        // Columns within columns within columns leave no room for a word.
        case "grid-template-columns", "grid-auto-columns":
            return areColumns(value) && declaration.selectors.allSatisfy(PageSelectors.isColumned)
        case "columns", "column-count":
            return ["1", "2", "3", "auto"].contains(value)
                && declaration.selectors.allSatisfy { ["main", "body"].contains($0) }
        case "text-decoration", "text-decoration-line":
            return value.styleWords.allSatisfy {
                decorations.contains($0) || thin.hold($0) || isLineColour($0)
            }
        case "text-shadow", "box-shadow":
            return value == "none"
                || value.styleWords.allSatisfy {
                    ["inset", ","].contains($0) || shadow.hold($0) || isLineColour($0)
                }
        default: return false
        }
    }

    // MARK: - A house's own elements

    /// Whether a declaration for elements of the house's own frame leaves the report to be seen beside them: all that the
    /// report's elements may have, and more that changes nothing but these.
    static func allowsOwn(_ declaration: StyleDeclaration) -> Bool {
        var value = declaration.value
        if value.hasSuffix("!important") { value = String(value.dropLast("!important".count)).trimmed }
        switch declaration.property {
        case "display", "visibility", "opacity", "content", "float", "clear", "object-fit", "aspect-ratio",
            "text-transform", "font-variant", "font-variant-caps", "font-feature-settings", "quotes", "order",
            "flex", "flex-grow", "flex-shrink", "flex-flow", "flex-direction", "text-overflow", "cursor",
            "text-decoration", "text-decoration-line", "pointer-events":
            return true
        case "color", "fill", "stroke", "background", "background-color", "background-image":
            return value == "none" || value == "transparent" || value.contains("url(") || isGround(value)
                || isColour(value) || isLineColour(value)
        case "width", "min-width", "max-width", "inline-size":
            return ownWidth.hold(value)
        case "min-height": return ownHeight.hold(value)
        case "font-size":
            return size.hold(value)
                || Bounds(units: ["em": 0.5...4, "%": 50...400], words: ["smaller", "larger"]).hold(value)
        default:
            var page = declaration
            page.selectors = [":root"]
            return allows(page)
        }
    }

    private static let ownWidth = Bounds(
        units: ["em": 1...200, "rem": 1...200, "ch": 2...200, "px": 8...3_200, "%": 5...100],
        words: ["auto", "none", "min-content", "max-content", "fit-content"]
    )
    private static let ownHeight = Bounds(
        units: ["": 0...0, "em": 0...60, "rem": 0...60, "px": 0...960],
        words: ["auto"]
    )

    // MARK: - Bounds

    /// Lengths that a value may have, by their units; a number without a unit has the unit "".
    private struct Bounds {
        var units: [String: ClosedRange<Double>]
        var words: Set<String> = []

        func hold(_ word: String) -> Bool {
            if words.contains(word) { return true }
            guard let (number, unit) = StyleNumber.parts(of: word) else { return false }
            return units[unit]?.contains(number) == true
        }
    }

    private static let space = Bounds(
        units: ["": 0...0, "em": 0...6, "rem": 0...6, "ch": 0...12, "px": 0...96, "pt": 0...72, "%": 0...15],
        words: ["auto"]
    )
    private static let line = Bounds(units: [
        "": 0...0, "px": 0...16, "pt": 0...12, "em": 0...1, "rem": 0...1,
    ])
    private static let thin = Bounds(
        units: ["": 0...0, "px": 0...5, "pt": 0...4, "em": 0...0.3, "rem": 0...0.3],
        words: ["auto", "from-font"]
    )
    private static let shadow = Bounds(
        units: ["": 0...0, "px": -4...4, "pt": -3...3, "em": -0.25...0.25, "rem": -0.25...0.25]
    )
    private static let size = Bounds(
        // What is measured by the letters around it grows ever smaller from element to element.
        units: ["rem": 0.75...4, "px": 11...64, "pt": 8...48],
        words: ["small", "medium", "large", "x-large", "xx-large", "inherit"]
    )
    private static let leading = Bounds(
        units: ["": 1...3, "em": 1...3, "rem": 1...4, "%": 100...300],
        words: ["normal", "inherit"]
    )

    /// Properties whose value is one to four lengths.
    private static let lengths: [String: Bounds] = {
        var lengths: [String: Bounds] = [
            "font-size": size, "line-height": leading, "text-decoration-thickness": thin,
            "text-underline-offset": thin, "border-spacing": space, "gap": space, "row-gap": space,
            "column-gap": space,
            "border-radius": Bounds(units: ["": 0...0, "px": 0...32, "em": 0...2, "rem": 0...2]),
            "letter-spacing": Bounds(
                units: ["": 0...0, "em": -0.03...0.2, "px": -0.5...3],
                words: ["normal"]
            ),
            "word-spacing": Bounds(units: ["": 0...0, "em": 0...0.5, "px": 0...8], words: ["normal"]),
            "text-indent": Bounds(units: ["": 0...0, "em": 0...4, "rem": 0...4, "px": 0...64]),
            "max-width": Bounds(
                units: ["em": 16...200, "rem": 16...200, "ch": 20...200, "px": 240...3_200, "%": 100...100],
                words: ["none"]
            ),
            "column-width": Bounds(
                units: ["em": 12...80, "rem": 12...80, "px": 200...1_200],
                words: ["auto"]
            ),
            "border-width": line, "scroll-margin-top": space,
        ]
        for side in [
            "", "-top", "-right", "-bottom", "-left", "-inline", "-block", "-inline-start", "-inline-end",
            "-block-start", "-block-end",
        ] {
            lengths["margin\(side)"] = space
            lengths["padding\(side)"] = space
            if !side.isEmpty { lengths["border\(side)-width"] = line }
        }
        return lengths
    }()

    // MARK: - Words

    private static let lineStyles: Set = [
        "solid", "dashed", "dotted", "double", "none", "thin", "medium", "thick",
    ]
    private static let displays: Set = [
        "block", "flow-root", "grid", "flex", "inline-block", "inline-grid", "inline-flex",
    ]
    private static let weights: Set = ["normal", "bold", "bolder", "lighter", "inherit"]
    private static let decorations: Set = [
        "underline", "none", "solid", "dotted", "dashed", "wavy", "double",
    ]
    private static let places: Set = [
        "start", "end", "center", "stretch", "baseline", "normal", "space-between", "space-around",
        "space-evenly",
        "flex-start", "flex-end", "left", "right", "auto",
    ]
    private static let breaks: Set = ["auto", "avoid", "page", "avoid-page"]

    /// Properties whose value is made of these words.
    private static let keywords: [String: Set<String>] = {
        var keywords: [String: Set<String>] = [
            "font-style": ["normal", "italic", "oblique", "inherit"],
            "font-stretch": ["normal", "semi-condensed", "condensed", "semi-expanded", "expanded"],
            "font-variant-numeric": [
                "normal", "tabular-nums", "lining-nums", "oldstyle-nums", "proportional-nums",
            ],
            "font-kerning": ["auto", "normal", "none"],
            "font-smoothing": ["auto", "antialiased", "grayscale"],
            "osx-font-smoothing": ["auto", "antialiased", "grayscale"],
            "text-rendering": ["auto", "optimizelegibility", "geometricprecision"],
            "text-size-adjust": ["100%", "none", "auto"], "text-transform": ["none"],
            "text-align": ["start", "end", "left", "right", "center", "justify"],
            "text-wrap": ["wrap", "balance", "pretty"], "text-decoration-style": decorations,
            "white-space": ["normal", "pre-wrap", "pre-line"], "hyphens": ["none", "manual", "auto"],
            "overflow-wrap": ["normal", "break-word", "anywhere"], "word-break": ["normal", "break-word"],
            "vertical-align": ["baseline", "top", "middle", "bottom", "text-top", "text-bottom"],
            "list-style": ["disc", "circle", "square", "none", "inside", "outside"],
            "list-style-type": ["disc", "circle", "square", "none"],
            "list-style-position": ["inside", "outside"],
            "border-collapse": ["collapse", "separate"], "caption-side": ["top", "bottom"],
            "table-layout": ["auto"], "box-sizing": ["border-box", "content-box"],
            "position": ["static", "relative"], "flex-wrap": ["wrap"], "flex-direction": ["row", "column"],
            "overflow": ["visible", "auto"], "overflow-x": ["visible", "auto"],
            "overflow-y": ["visible", "auto"],
            "cursor": ["auto", "default", "pointer", "help", "text"],
            "print-color-adjust": ["exact", "economy"],
            "break-inside": breaks, "break-before": breaks, "break-after": breaks, "border-style": lineStyles,
            "background-repeat": ["repeat", "no-repeat", "repeat-x", "repeat-y"],
            "background-position": ["left", "right", "top", "bottom", "center"],
            "background-size": ["auto", "cover", "contain"], "scroll-behavior": ["auto", "smooth"],
        ]
        for property in [
            "align-items", "align-content", "align-self", "justify-content", "justify-items",
            "justify-self", "place-items", "place-content",
        ] {
            keywords[property] = places
        }
        return keywords
    }()

    // MARK: - Colours

    /// The colours that say how a claim stands and what was compared: one in another's place would say otherwise.
    private static let meaning: Set = [
        "--mark", "--tone", "--verified", "--disputed", "--unverifiable", "--not-checkable", "--split",
        "--stale",
        "--unreviewed",
    ]

    private static func allowsVariable(_ property: String, _ value: String, _ strings: String) -> Bool {
        if meaning.contains(property) { return false }
        if ["--serif", "--sans", "--mono"].contains(property) { return isFontList(value + strings) }
        if StyleNumber.parts(of: value) != nil { return !PageSelectors.pageVariables.contains(property) }
        return isColour(value) && !value.contains("currentcolor")
    }

    private static let colourFunctions: Set = [
        "var", "rgb", "hsl", "hwb", "lab", "lch", "oklab", "oklch", "light-dark",
    ]
    private static let gradients: Set = ["linear-gradient", "radial-gradient", "conic-gradient"]

    /// Whether a value is a colour through which nothing behind it is seen.
    private static func isColour(_ value: String) -> Bool {
        guard !value.contains("transparent"), !value.contains("from "), !value.contains("none"),
            !value.contains("/"),
            value.styleWords.count == 1
        else { return false }
        guard let call = value.firstIndex(of: "(") else {
            if value.hasPrefix("#") { return [4, 7].contains(value.count) }
            return value.allSatisfy { $0.isASCII && $0.isLetter }
                && !["initial", "unset", "revert"].contains(value)
        }
        // Every function within it is one of colours, too.
        let names = value.split(separator: "(").dropLast().map { part in
            String(part.reversed().prefix { $0.isASCII && ($0.isLetter || $0 == "-") }.reversed())
        }
        guard colourFunctions.contains(String(value[..<call])), names.allSatisfy(colourFunctions.contains)
        else {
            return false
        }
        // A fourth part lets through what is behind.
        let digits = value.split { !$0.isASCII || !($0.isLetter || $0.isNumber || $0 == "#") }.filter {
            $0.contains("#")
        }
        return digits.allSatisfy { [4, 7].contains($0.count) }
            && !["rgb", "hsl"].contains { value.contains($0 + "(") && value.filter { $0 == "," }.count > 2 }
    }

    /// Whether a value is a colour of a line or a shadow, which may let through what is behind.
    private static func isLineColour(_ value: String) -> Bool {
        value == "transparent" || isColour(value)
            || ["rgb(", "rgba(", "hsl(", "hsla("].contains {
                value.hasPrefix($0) && !value.dropFirst($0.count).contains("(")
            }
    }

    /// Whether a value puts a colour or a picture behind words, and not none.
    private static func isGround(_ value: String) -> Bool {
        guard !value.contains("currentcolor") else { return false }
        let words = value.styleWords
        let isThere = words.contains { word in
            isColour(word) && !placeWords.contains(word) || word.hasPrefix("url(") || isGradient(word)
        }
        return isThere
            && words.allSatisfy {
                isColour($0) || $0.hasPrefix("url(") || isGradient($0) || placeWords.contains($0)
            }
    }

    private static let placeWords: Set = [
        "repeat", "no-repeat", "repeat-x", "repeat-y", "left", "right", "top", "bottom", "center", "cover",
        "contain",
        "auto", "scroll", "fixed", "local", ",", "/",
    ]

    private static func isGradient(_ word: String) -> Bool {
        guard let call = word.firstIndex(of: "("), gradients.contains(String(word[..<call])) else {
            return false
        }
        return !word.contains("transparent") && !word.contains("currentcolor")
    }

    // MARK: - Letters and columns

    /// Fonts whose signs are no letters.
    private static let symbolFonts = [
        "wingdings", "webdings", "symbol", "dingbats", "marlett", "barcode", "icons", "emoji",
    ]

    private static func isFontList(_ value: String) -> Bool {
        !symbolFonts.contains(where: value.contains)
            && value.allSatisfy { $0.isLetter || $0.isNumber || " ,-_\"'.()&+".contains($0) }
            && (!value.contains("(") || value.hasPrefix("var(--"))
    }

    /// Whether a value is a style and a weight, if any, a size, perhaps with the height of lines, and fonts.
    private static func isFontShorthand(_ value: String, _ strings: String) -> Bool {
        var words = value.split(separator: " ").map(String.init)
        while let first = words.first,
            weights.contains(first) || ["italic", "oblique"].contains(first)
                || Bounds(units: ["": 100...900]).hold(first)
        {
            words.removeFirst()
        }
        guard let sizes = words.first?.split(separator: "/").map(String.init), (1...2).contains(sizes.count),
            size.hold(sizes[0]), sizes.count == 1 || leading.hold(sizes[1]), words.count > 1
        else { return false }
        return isFontList(words.dropFirst().joined(separator: " ") + strings)
    }

    private static let column = Bounds(
        units: ["fr": 0.3...10, "em": 6...60, "rem": 6...60, "ch": 10...80, "px": 100...960, "%": 20...100],
        words: ["auto", "min-content", "max-content", "auto-fit", "auto-fill", "1", "2", "3", "4"]
    )

    private static func areColumns(_ value: String) -> Bool {
        if value == "none" { return true }
        // A column may be as narrow as it likes where it may also be wide.
        let plain = value.replacing("minmax(0,", with: "minmax(auto,").replacing("repeat(", with: " ")
            .replacing("minmax(", with: " ")
        return plain.split { " ,)".contains($0) }.map(String.init).allSatisfy(column.hold)
    }
}

/// A number with its unit.
enum StyleNumber {
    /// The number and the unit that a word is; nil where it is none.
    static func parts(of word: String) -> (number: Double, unit: String)? {
        let digits = word.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-" || $0 == "+") }
        let unit = word.dropFirst(digits.count)
        guard unit.allSatisfy({ $0 == "%" || $0.isASCII && $0.isLetter }) else { return nil }
        let sign = digits.hasPrefix("-") ? "-" : ""
        let plain = digits.drop { $0 == "-" || $0 == "+" }
        guard digits.count - plain.count <= 1 else { return nil }
        return Double(sign + (plain.hasPrefix(".") ? "0" : "") + plain).map { ($0, String(unit)) }
    }
}

extension String {
    /// The words of a value, calls with what is in their parentheses; commas and slashes are words of their own.
    var styleWords: [String] {
        var depth = 0
        var words = [""]
        for sign in self {
            if sign == "(" { depth += 1 }
            if sign == ")" { depth -= 1 }
            switch sign {
            case " " where depth == 0: words.append("")
            case ",", "/":
                if depth == 0 { words += [String(sign), ""] } else { words[words.count - 1].append(sign) }
            default: words[words.count - 1].append(sign)
            }
        }
        return words.map(\.trimmed).filter { !$0.isEmpty }
    }
}
