/// Which declarations can make a page show less than it says, or something else: hide, replace, strike through, cut or
/// move what is there.
enum HidingRules {
    /// What a declaration does to what it is applied to, in words; nil where it can only change its look.
    static func effect(_ declaration: StyleDeclaration) -> String? {
        let (property, value) = (declaration.property, declaration.value)
        let words = Set(value.split { " ,()/!".contains($0) }.map(String.init))
        if !declaration.strings.isEmpty, !["font-family", "font", "src"].contains(property) {
            return "adds words"
        }
        if ["font-family", "font", "--serif", "--sans", "--mono"].contains(property),
            symbolFonts.contains(where: (value + declaration.strings).contains)
        {
            return "draws signs for letters"
        }
        switch property {
        case "display": return words.contains("none") || value.contains("var(") ? "hides" : nil
        case "visibility":
            return words.isDisjoint(with: ["hidden", "collapse"]) && !value.contains("var(") ? nil : "hides"
        case "content-visibility": return words.contains("hidden") ? "hides" : nil
        case "opacity", "fill-opacity": return isBelow(value, 0.6) ? "hides" : nil
        case "content": return ["normal", "none", "\"\""].contains(value) ? nil : "replaces words"
        case "font-size": return isSmall(value) || isHuge(value) ? "hides" : nil
        case "font-size-adjust": return value == "none" ? nil : "hides"
        case "font":
            return value.split(separator: " ").contains { isSmall(String($0.prefix { $0 != "/" })) }
                ? "hides" : nil
        case "line-height": return isBelow(value, 0.9) || isHuge(value) ? "hides" : nil
        case "fill": return isSeeThrough(value) || value == "none" ? "hides" : nil
        case "color", "text-fill-color": return isSeeThrough(value) ? "hides" : nil
        case "--tone":
            return value.contains("var(")
                ? "swaps the colours of meaning" : isSeeThrough(value) ? "hides" : nil
        // What is behind words in the words' own colour covers them.
        case _ where property.hasPrefix("--"):
            return isSeeThrough(value) || value.lowercased().contains("currentcolor") ? "hides" : nil
        case "background", "background-color", "background-image":
            return value.lowercased().contains("currentcolor") ? "covers" : nil
        case "border-image", "border-image-source": return value == "none" ? nil : "covers"
        case _
        where property.hasPrefix("border") && !property.hasSuffix("radius") && !property.hasSuffix("spacing"):
            return isThick(value) ? "covers" : nil
        case "text-shadow": return value == "none" || !isThrown(value) ? nil : "covers"
        case "grid-template-columns", "grid-template", "grid-auto-columns", "columns", "column-width":
            return isSmall(value) ? "hides" : nil
        case "writing-mode", "text-combine-upright", "text-orientation":
            return ["horizontal-tb", "none", "mixed"].contains(value) ? nil : "turns text round"
        case "pointer-events": return value == "auto" ? nil : "keeps what is folded away shut"
        case "overflow", "overflow-x", "overflow-y", "overflow-block", "overflow-inline", "contain":
            return ["visible", "auto", "none"].contains(value) ? nil : "cuts"
        case "text-stroke", "text-stroke-width", "text-stroke-color", "stroke", "stroke-width",
            "stroke-opacity",
            "stroke-dasharray":
            return "covers"
        case "cx", "cy", "r", "rx", "ry", "x", "y", "d", "text-anchor", "dominant-baseline":
            return "moves"
        case "outline", "outline-width", "outline-offset", "box-shadow":
            return isLarge(value) ? "covers" : nil
        case "text-decoration-thickness", "text-underline-offset", "text-underline-position":
            return value.contains("-") || isAbove(value, em: 0.3, px: 5) ? "strikes through" : nil
        case _ where property.hasPrefix("mask"): return value == "none" ? nil : "hides"
        case "clip", "clip-path", "filter", "backdrop-filter", "mix-blend-mode",
            "transform", "translate",
            "scale", "rotate", "zoom", "offset", "offset-path", "perspective":
            return ["none", "auto", "normal", "1"].contains(value) ? nil : "hides or moves"
        case "text-indent", "letter-spacing", "word-spacing":
            return isShrinking(value) || isFarAway(value) ? "hides" : nil
        case "text-security", "line-clamp", "text-overflow", "all", "animation", "animation-name":
            return "hides"
        case "position":
            return ["static", "relative"].contains(value) ? nil : "moves"
        case "z-index": return "covers"
        case "order", "grid-row", "grid-column", "grid-area", "grid-row-start", "grid-column-start":
            return "moves"
        case "flex-direction", "flex-flow": return value.contains("reverse") ? "moves" : nil
        case "direction", "unicode-bidi": return "turns text round"
        case "text-decoration", "text-decoration-line":
            return value.contains("through") || isAbove(value, em: 0.3, px: 5) ? "strikes through" : nil
        case "height", "max-height", "width", "max-width", "block-size", "inline-size", "max-block-size",
            "max-inline-size":
            return isSmall(value) ? "hides" : nil
        case _
        where property.hasPrefix("margin") || property.hasPrefix("inset") || property.hasPrefix("padding"):
            return isFarAway(value) ? "moves" : nil
        case "top", "bottom", "left", "right": return isFarAway(value) || isLarge(value) ? "moves" : nil
        case "vertical-align", "baseline-shift": return isFarAway(value) ? "moves" : nil
        default: return nil
        }
    }

    /// Fonts whose signs are no letters.
    private static let symbolFonts = [
        "wingdings", "webdings", "symbol", "dingbats", "marlett", "barcode", "icons", "emoji",
    ]

    /// The numbers of a value with their units.
    private static func numbers(_ value: String) -> [(number: Double, unit: String)] {
        value.split { " ,()".contains($0) }.compactMap { word in
            let digits = word.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-" || $0 == "+") }
            return Double(digits.hasPrefix(".") ? "0" + digits : String(digits)).map {
                ($0, String(word.dropFirst(digits.count)))
            }
        }
    }

    private static func isBelow(_ value: String, _ limit: Double) -> Bool {
        if value.contains("var(") || value.contains("calc(") { return true }
        return numbers(value).contains { number, unit in
            switch unit {
            case "", "em", "rem": number < limit
            case "%": number / 100 < limit
            default: number < limit * 10
            }
        }
    }

    /// Whether a length is too small for text; one that can't be told counts as such.
    private static func isSmall(_ value: String) -> Bool {
        if value.contains("var(") || value.contains("*") || value.contains("calc(0") { return true }
        return numbers(value).contains { number, unit in
            switch unit {
            case "": number == 0
            case "px": number < 8
            case "pt": number < 6
            case "%": number < 40
            case "em", "rem", "ch", "ex": number < 0.6
            case "vw", "vh", "vmin", "vmax": number < 3
            case "mm": number < 2
            case "cm", "in": number < 0.2
            default: false
            }
        }
    }

    /// Whether letters or lines are so large that words leave the screen.
    private static func isHuge(_ value: String) -> Bool {
        numbers(value).contains { number, unit in
            switch unit {
            case "", "em", "rem": number > 10
            case "px", "pt": number > 160
            case "%": number > 1000
            default: number > 20
            }
        }
    }

    /// Whether a border is so thick that it lies over words beside it.
    private static func isThick(_ value: String) -> Bool {
        numbers(value).contains { number, unit in
            switch unit {
            case "": false
            case "em", "rem", "ch", "ex": number > 2
            case "px", "pt": number > 32
            default: number > 0.5
            }
        }
    }

    /// Whether a shadow of letters falls on other words.
    private static func isThrown(_ value: String) -> Bool {
        numbers(value).contains { number, unit in
            switch unit {
            case "": false
            case "em", "rem", "ch", "ex": abs(number) > 0.3
            case "px", "pt": abs(number) > 5
            default: number != 0
            }
        }
    }

    /// Whether letters are moved together so far that they can't be read.
    private static func isShrinking(_ value: String) -> Bool {
        numbers(value).contains { number, unit in
            unit == "em" || unit == "rem" ? number < -0.05 : number < 0 && (unit != "px" || number < -1)
        }
    }

    /// Whether something is thick, wide or far enough to lie over words beside it.
    private static func isLarge(_ value: String) -> Bool { isAbove(value, em: 2, px: 32) }

    private static func isAbove(_ value: String, em: Double, px: Double) -> Bool {
        if value.contains("var(") || value.contains("calc(") { return true }
        return numbers(value).contains { number, unit in
            switch unit {
            case "": false
            case "em", "rem", "ch", "ex": abs(number) > em
            case "px": abs(number) > px
            default: number != 0
            }
        }
    }

    private static func isFarAway(_ value: String) -> Bool {
        numbers(value).contains { number, unit in
            switch unit {
            case "em", "rem": number < -2 || number > 40
            case "px": number < -32 || number > 640
            case "%", "vw", "vh": number < -10 || number > 90
            default: number < 0
            }
        }
    }

    /// Whether a colour lets through what is behind it.
    private static func isSeeThrough(_ value: String) -> Bool {
        if value.contains("transparent") || value.contains("color-mix(") || value.contains("from ") {
            return true
        }
        for word in value.split(whereSeparator: { " ,()".contains($0) }) where word.hasPrefix("#") {
            if word.count == 5 || word.count == 9 { return true }
        }
        if value.contains("rgba(") || value.contains("hsla(") { return true }
        return value.contains("/")
            && ["rgb(", "hsl(", "hwb(", "lab(", "lch(", "color("].contains(where: value.contains)
    }
}

/// Whether a rule of style can apply to what the report itself writes, or only to what a house's frame has.
enum PageSelectors {
    /// Whether any of these selectors can.
    static func touchPage(_ selectors: [String]) -> Bool {
        selectors.isEmpty || selectors.contains(where: touchesPage)
    }

    /// The house's own classes and ids by which a selector finds what it stands for: its own or, where it has none, those of
    /// what it stands within. Empty where it can stand for something of the report.
    static func ownNames(_ selector: String) -> [String] {
        guard !selector.contains("("), !selector.contains("&") else { return [] }
        let names = selector.split { " >+~".contains($0) }.map { Self.names(in: String($0)) }
        guard !names.joined().contains(where: { pageNames.contains($0) || isPageID($0) }) else { return [] }
        return names.last { !$0.isEmpty } ?? []
    }

    private static func touchesPage(_ selector: String) -> Bool { ownNames(selector).isEmpty }

    /// The classes and ids that stand in a selector.
    static func names(in selector: String) -> [String] {
        var names: [String] = []
        var name: String?
        for sign in selector + " " {
            if sign == "." || sign == "#" {
                if let name, !name.isEmpty { names.append(name) }
                name = ""
            } else if sign.isLetter || sign.isNumber || sign == "-" || sign == "_" {
                name?.append(sign)
            } else {
                if let name, !name.isEmpty { names.append(name) }
                name = nil
            }
        }
        return names
    }

    private static func isPageID(_ name: String) -> Bool {
        ["claim-", "evidence-", "article-", "source-", "figure-", "s-", "a-", "to-"].contains {
            name.hasPrefix($0)
        }
    }

    /// The classes and ids of the page's own: those that its style names, and those that it does not.
    static let pageNames: Set<String> = {
        let text = String(decoding: PackageResources.page_css, as: UTF8.self)
        return Set(names(in: text)).union(unstyled)
    }()

    private static let unstyled: Set<String> = [
        "content", "overview", "overview-title", "changes", "changes-title", "published",
        "published-title", "corrections",
        "corrections-title", "strays",
        "strays-title", "withdrawn", "withdrawn-title", "problems", "problems-title", "sources",
        "sources-title", "recheck",
        "recheck-title", "findings", "findings-title", "large", "line", "id", "address", "mentions", "small",
        "base64", "path",
        "proof", "piece-head", "timeline", "own-voice", "facts", "article", "unplaced", "relation", "reasons",
        "date", "none", "fold", "copy", "theme",
    ]
}
