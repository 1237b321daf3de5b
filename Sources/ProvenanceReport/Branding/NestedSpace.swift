/// Space at the sides of elements that stand within each other adds up, until there is no room for a word: what may apply to many
/// has less of it.
enum NestedSpace {
    /// Whether the parts of a value leave room, whatever elements the selectors stand for.
    static func allows(_ property: String, _ parts: [String], _ selectors: [String]) -> Bool {
        let isBorder = property.hasPrefix("border") && property.hasSuffix("width")
        guard property.hasPrefix("margin") || property.hasPrefix("padding") || isBorder else { return true }
        let sides: [String]
        if property.contains("-top") || property.contains("-bottom") || property.contains("-block") {
            return true
        } else if property == "margin" || property == "padding" || property == "border-width" {
            // Top, right, bottom, left; a side that is not named is as the one across.
            sides = parts.count == 1 ? parts : parts.count == 4 ? [parts[1], parts[3]] : [parts[1]]
        } else {
            sides = parts
        }
        return selectors.allSatisfy { selector in
            if ["body", "html", ":root"].contains(selector) { return true }
            let most =
                isBorder ? 4.0 : PageSelectors.names(in: selector).isEmpty && selector != "main" ? 8 : 32
            return sides.allSatisfy { side in
                guard let (number, unit) = StyleNumber.parts(of: side) else { return true }
                return number * (pixels[unit] ?? .infinity) <= most || number == 0
            }
        }
    }

    /// About how many pixels a unit is.
    private static let pixels: [String: Double] = [
        "px": 1, "pt": 4 / 3, "em": 16, "rem": 16, "ch": 8, "%": 8,
    ]
}
