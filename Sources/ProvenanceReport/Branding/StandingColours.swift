/// The colours that say how a claim stands and which side evidence is on: a house may not change them.
enum StandingColours {
    /// Whether a declaration may colour what stands for a standing or a side.
    static func mayChange(_ declaration: StyleDeclaration) -> Bool {
        let property = declaration.property
        let isColour =
            property == "color" || property.hasPrefix("background")
            || property.hasPrefix("border")
                && !property.hasSuffix("-width") && property != "border-radius"
                && property != "border-spacing"
                && property != "border-collapse"
        guard isColour else { return false }
        return declaration.selectors.contains { selector in
            if PageSelectors.names(in: selector).contains(where: isName) { return true }
            // Of elements of a kind the page's own classes decide, unless something weighs more than these.
            guard PageSelectors.mayBeStanding(selector) else { return false }
            return declaration.value.hasSuffix("!important")
                || selector.contains { ".#:[(&".contains($0) } && selector != ":root"
        }
    }

    private static func isName(_ name: String) -> Bool {
        name.hasPrefix("s-") || names.contains(name)
    }

    private static let names: Set = [
        "badge", "rating", "sign", "side", "sides", "supports", "conflicts", "context", "balance", "dot",
        "edge",
        "ruling", "ruled", "running", "overtaken-mark", "sign-text",
    ]
}
