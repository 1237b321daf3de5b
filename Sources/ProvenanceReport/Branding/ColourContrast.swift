import System

/// Whether the colours that rules of style bring let words be told from what is behind them.
///
/// Only of a page whose rules are not the workspace's own: a house that chooses its colours answers for them. Colours are
/// looked at in the light scheme and in the dark one. A colour that can't be computed counts as one that may hide.
struct ColourContrast {
    /// The least ratio of luminances (WCAG 2.2) at which words can still be made out.
    private static let least = 1.5

    /// A scheme of colours, light or dark.
    private enum Scheme: CaseIterable { case light, dark }

    private let variables: [String: String]

    /// - Parameter declarations: Rules that are added to the page's own.
    private init(_ declarations: [StyleDeclaration]) {
        var variables: [String: String] = [:]
        // What the page sets anew for print comes later, and is not what a screen shows.
        for declaration in Self.own where declaration.property.hasPrefix("--") {
            variables[declaration.property] = variables[declaration.property] ?? declaration.value
        }
        for declaration in declarations where declaration.property.hasPrefix("--") {
            variables[declaration.property] = declaration.value
        }
        self.variables = variables
    }

    private static let own = StyleReading(PackageResources.page_css).declarations

    /// The first declaration that may hide words, and how; nil where all can be told apart.
    ///
    /// - Parameter wrappers: Classes and ids of elements of a house's own that hold a part of the report: then only rules for these
    ///   are looked at; nil for the rules for the report's own elements.
    static func doubt(_ declarations: [StyleDeclaration], within wrappers: Set<String>? = nil) -> String? {
        let added = declarations.filter { declaration in
            guard isInk(declaration) || isGround(declaration) else { return false }
            guard let wrappers else { return PageSelectors.touchPage(declaration.selectors) }
            return declaration.selectors.contains { !wrappers.isDisjoint(with: PageSelectors.ownNames($0)) }
        }
        guard !added.isEmpty else { return nil }
        let contrast = ColourContrast(declarations)
        let inks = added.filter(isInk)
        let grounds = added.filter(isGround)
        for declaration in added where declaration.value.contains("url(") {
            return "“\(declaration.property)” shows a picture behind words"
        }
        for scheme in Scheme.allCases {
            let ownInk = contrast.luminances("var(--ink)", scheme) ?? []
            let ownGround =
                (contrast.luminances("var(--paper)", scheme) ?? [])
                + (contrast.luminances("var(--card)", scheme) ?? [])
            var groundValues = ownGround
            for ground in grounds {
                guard let values = contrast.luminances(ground.value, scheme) else { return unknown(ground) }
                if !values.allSatisfy({ value in ownInk.allSatisfy { canBeTold($0, value) } }) {
                    return alike(ground)
                }
                groundValues += values
            }
            for ink in inks {
                guard let values = contrast.luminances(ink.value, scheme) else { return unknown(ink) }
                if !values.allSatisfy({ value in groundValues.allSatisfy { canBeTold($0, value) } }) {
                    return alike(ink)
                }
            }
        }
        return nil
    }

    private static func alike(_ declaration: StyleDeclaration) -> String {
        "with “\(declaration.property): \(declaration.value)” words can't be told from what is behind them"
    }

    private static func unknown(_ declaration: StyleDeclaration) -> String {
        "whether words can be told from what is behind them is not known with “\(declaration.property): \(declaration.value)”"
    }

    private static let groundVariables: Set<String> = ["--paper", "--card", "--wash", "--mark"]

    /// The page's own names for colours of words. Those of the house's own count where they are used.
    private static let inkVariables = Set(own.map(\.property).filter { $0.hasPrefix("--") })
        .subtracting(groundVariables).subtracting(["--line", "--serif", "--sans", "--mono"])

    private static func isInk(_ declaration: StyleDeclaration) -> Bool {
        ["color", "text-fill-color", "fill"].contains(declaration.property)
            || inkVariables.contains(declaration.property)
    }

    private static func isGround(_ declaration: StyleDeclaration) -> Bool {
        ["background", "background-color", "background-image"].contains(declaration.property)
            || groundVariables.contains(declaration.property)
            || ["border-image", "list-style"].contains(where: declaration.property.hasPrefix)
                && declaration.value.contains("url(")
    }

    private static func canBeTold(_ left: Double, _ right: Double) -> Bool {
        (max(left, right) + 0.05) / (min(left, right) + 0.05) >= least
    }

    // MARK: - Colours

    /// The luminances of the colours that stand in a value; none where it names none, nil where one can't be computed.
    private func luminances(_ value: String, _ scheme: Scheme, depth: Int = 0) -> [Double]? {
        guard depth < 8 else { return nil }
        var found: [Double] = []
        for word in Self.words(value) {
            if let call = word.firstIndex(of: "(") {
                let inner = String(word[word.index(after: call)...].dropLast())
                switch word[..<call] {
                case "var":
                    guard let named = variables[inner.trimmed],
                        let values = luminances(named, scheme, depth: depth + 1)
                    else { return nil }
                    found += values
                case "light-dark":
                    let parts = Self.parts(inner)
                    guard parts.count == 2,
                        let values = luminances(parts[scheme == .light ? 0 : 1], scheme, depth: depth + 1)
                    else { return nil }
                    found += values
                case "rgb", "hsl":
                    guard let one = Self.function(String(word[..<call]), inner) else { return nil }
                    found.append(one)
                case "linear-gradient", "radial-gradient", "conic-gradient":
                    for part in Self.parts(inner) {
                        guard let values = luminances(part, scheme, depth: depth + 1) else { return nil }
                        found += values
                    }
                default: return nil
                }
            } else if word.hasPrefix("#") {
                guard let one = Self.hex(word.dropFirst()) else { return nil }
                found.append(one)
            } else if let digits = Self.names[word] {
                guard let one = Self.hex(digits[...]) else { return nil }
                found.append(one)
            } else if Self.system.contains(word) {
                return nil
            }
        }
        return found
    }

    /// The words of a value, calls with what is in their parentheses.
    private static func words(_ value: String) -> [String] {
        split(value) { $0 == " " || $0 == "," || $0 == "/" || $0 == "!" }
    }

    private static func parts(_ value: String) -> [String] { split(value) { $0 == "," } }

    private static func split(_ value: String, _ ends: (Character) -> Bool) -> [String] {
        var depth = 0
        var words = [""]
        for sign in value {
            if sign == "(" { depth += 1 }
            if sign == ")" { depth -= 1 }
            if depth == 0, ends(sign) { words.append("") } else { words[words.count - 1].append(sign) }
        }
        return words.map(\.trimmed).filter { !$0.isEmpty }
    }

    private static func hex(_ digits: Substring) -> Double? {
        let signs = digits.compactMap { $0.hexDigitValue.map(Double.init) }
        guard signs.count == digits.count else { return nil }
        switch signs.count {
        case 3: return luminance(signs.map { $0 * 17 / 255 })
        case 6: return luminance([0, 2, 4].map { (signs[$0] * 16 + signs[$0 + 1]) / 255 })
        default: return nil
        }
    }

    private static func function(_ name: String, _ inner: String) -> Double? {
        let parts = inner.split { $0 == " " || $0 == "," }.map(String.init)
        let numbers = parts.compactMap { part -> (Double, Bool)? in
            let isShare = part.hasSuffix("%")
            return Double(isShare ? String(part.dropLast()) : part.replacing("deg", with: "")).map {
                ($0, isShare)
            }
        }
        guard parts.count == 3, numbers.count == 3 else { return nil }
        if name == "rgb" { return luminance(numbers.map { min(max($0 / ($1 ? 100 : 255), 0), 1) }) }
        let (hue, saturation, lightness) = (numbers[0].0, numbers[1].0 / 100, numbers[2].0 / 100)
        return luminance(
            [0, 8, 4].map { (step: Double) in
                let place = (step + hue / 30).truncatingRemainder(dividingBy: 12)
                let turned = place < 0 ? place + 12 : place
                return lightness
                    - saturation * min(lightness, 1 - lightness) * max(-1, min(turned - 3, 9 - turned, 1))
            }
        )
    }

    private static func luminance(_ channels: [Double]) -> Double {
        let linear = channels.map {
            $0 <= 0.04045 ? $0 / 12.92 : exponential(2.4 * naturalLogarithm(($0 + 0.055) / 1.055))
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    /// Colours that a browser or its user chooses.
    private static let system: Set<String> = [
        "transparent", "canvas", "canvastext", "linktext", "visitedtext", "activetext", "buttonface",
        "buttontext",
        "buttonborder", "field", "fieldtext", "highlight", "highlighttext", "selecteditem",
        "selecteditemtext", "mark",
        "marktext", "graytext", "accentcolor", "accentcolortext",
    ]

    /// The named colours of CSS Color Module Level 4.
    private static let names: [String: String] = {
        let words = table.split(whereSeparator: \.isWhitespace).map(String.init)
        return Dictionary(
            uniqueKeysWithValues: stride(from: 0, to: words.count, by: 2).map { (words[$0], words[$0 + 1]) }
        )
    }()

    private static let table = """
        aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff beige f5f5dc
        bisque ffe4c4 black 000000 blanchedalmond ffebcd blue 0000ff blueviolet 8a2be2 brown a52a2a
        burlywood deb887 cadetblue 5f9ea0 chartreuse 7fff00 chocolate d2691e coral ff7f50
        cornflowerblue 6495ed cornsilk fff8dc crimson dc143c cyan 00ffff darkblue 00008b darkcyan 008b8b
        darkgoldenrod b8860b darkgray a9a9a9 darkgreen 006400 darkgrey a9a9a9 darkkhaki bdb76b
        darkmagenta 8b008b darkolivegreen 556b2f darkorange ff8c00 darkorchid 9932cc darkred 8b0000
        darksalmon e9967a darkseagreen 8fbc8f darkslateblue 483d8b darkslategray 2f4f4f
        darkslategrey 2f4f4f darkturquoise 00ced1 darkviolet 9400d3 deeppink ff1493 deepskyblue 00bfff
        dimgray 696969 dimgrey 696969 dodgerblue 1e90ff firebrick b22222 floralwhite fffaf0
        forestgreen 228b22 fuchsia ff00ff gainsboro dcdcdc ghostwhite f8f8ff gold ffd700 goldenrod daa520
        gray 808080 green 008000 greenyellow adff2f grey 808080 honeydew f0fff0 hotpink ff69b4
        indianred cd5c5c indigo 4b0082 ivory fffff0 khaki f0e68c lavender e6e6fa lavenderblush fff0f5
        lawngreen 7cfc00 lemonchiffon fffacd lightblue add8e6 lightcoral f08080 lightcyan e0ffff
        lightgoldenrodyellow fafad2 lightgray d3d3d3 lightgreen 90ee90 lightgrey d3d3d3 lightpink ffb6c1
        lightsalmon ffa07a lightseagreen 20b2aa lightskyblue 87cefa lightslategray 778899
        lightslategrey 778899 lightsteelblue b0c4de lightyellow ffffe0 lime 00ff00 limegreen 32cd32
        linen faf0e6 magenta ff00ff maroon 800000 mediumaquamarine 66cdaa mediumblue 0000cd
        mediumorchid ba55d3 mediumpurple 9370db mediumseagreen 3cb371 mediumslateblue 7b68ee
        mediumspringgreen 00fa9a mediumturquoise 48d1cc mediumvioletred c71585 midnightblue 191970
        mintcream f5fffa mistyrose ffe4e1 moccasin ffe4b5 navajowhite ffdead navy 000080 oldlace fdf5e6
        olive 808000 olivedrab 6b8e23 orange ffa500 orangered ff4500 orchid da70d6 palegoldenrod eee8aa
        palegreen 98fb98 paleturquoise afeeee palevioletred db7093 papayawhip ffefd5 peachpuff ffdab9
        peru cd853f pink ffc0cb plum dda0dd powderblue b0e0e6 purple 800080 rebeccapurple 663399 red ff0000
        rosybrown bc8f8f royalblue 4169e1 saddlebrown 8b4513 salmon fa8072 sandybrown f4a460
        seagreen 2e8b57 seashell fff5ee sienna a0522d silver c0c0c0 skyblue 87ceeb slateblue 6a5acd
        slategray 708090 slategrey 708090 snow fffafa springgreen 00ff7f steelblue 4682b4 tan d2b48c
        teal 008080 thistle d8bfd8 tomato ff6347 turquoise 40e0d0 violet ee82ee wheat f5deb3 white ffffff
        whitesmoke f5f5f5 yellow ffff00 yellowgreen 9acd32
        """
}
