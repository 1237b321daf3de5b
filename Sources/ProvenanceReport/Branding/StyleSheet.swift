public import ClaimModel

/// Rules of style of an organisation's own.
public struct StyleSheet: Hashable, Sendable {
    /// The rules as they were written.
    public let text: String

    /// The classes and ids of the house's own that a rule may hide or move: nothing of the report may stand within these.
    let hidingNames: Set<String>
    /// Whether it brings letters of its own, which can draw one word as another.
    public let hasFonts: Bool
    /// Which of its colours or pictures may keep words from being read, in words; nil where none can.
    public let colourDoubt: String?

    /// What is said of letters of one's own.
    private static let fontDescriptors: Set = [
        "font-family", "src", "font-weight", "font-style", "font-stretch", "font-display", "unicode-range",
    ]

    /// Reads rules as `Report/style.css` has them.
    ///
    /// - Throws: A finding of the code `style.refused` when they could end their element, ask for anything from outside (a
    ///   report makes no request), or hide, replace or move what the report says.
    public static func read(_ bytes: [UInt8], file: String) throws(Finding) -> StyleSheet {
        func finding(_ reason: String, at offset: Int?, _ advice: String? = nil) -> Finding {
            Finding(
                code: "style.refused",
                place: Finding.Place(
                    file: file,
                    line: offset.map { end in bytes[..<min(end, bytes.count)].count { $0 == 0x0A } + 1 }
                ),
                meaning: "the style can't be taken into a report: \(reason)",
                advice: advice
                    ?? "Embed pictures and fonts as data: addresses, and keep everything in the one file."
            )
        }
        guard bytes.count <= PageTemplate.sizeLimit else { throw finding("it has more than 256 KB", at: nil) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw finding("it is not UTF-8", at: nil)
        }
        if let sign = bytes.firstIndex(of: UInt8(ascii: "<")) {
            throw finding("it holds a “<”, which could end its element", at: sign)
        }
        let reading = StyleReading(bytes)
        if let refusal = reading.refusals.first { throw finding(refusal.reason, at: refusal.offset) }
        var hidingNames: Set<String> = []
        for declaration in reading.declarations {
            let isOfFont = declaration.selectors.isEmpty && fontDescriptors.contains(declaration.property)
            if isOfFont || AllowedStyle.allows(declaration) { continue }
            if PageSelectors.touchPage(declaration.selectors) {
                let selectors = declaration.selectors.joined(separator: ", ")
                throw finding(
                    "“\(declaration.property): \(declaration.value)” of “\(selectors)” is not among what may be set for the report's "
                        + "own elements: it could hide, cover, move or replace what the report says",
                    at: declaration.offset,
                    "Colours, fonts, lines, and space and columns within bounds may be set. Elements of your own template may look "
                        + "as you like: name them by classes that the report has not."
                )
            }
            guard AllowedStyle.allowsOwn(declaration) else {
                throw finding(
                    "“\(declaration.property): \(declaration.value)” is not among what may be set for elements of the house's own: they "
                        + "could lie over the report",
                    at: declaration.offset,
                    "Elements of your own may be hidden, coloured, sized and spaced; they stay where they stand."
                )
            }
            hidingNames.formUnion(declaration.selectors.flatMap(PageSelectors.ownNames))
        }
        return StyleSheet(
            text: text,
            hidingNames: hidingNames,
            hasFonts: reading.atRules.contains("font-face"),
            colourDoubt: ColourContrast.doubt(reading.declarations)
        )
    }
}

extension [UInt8] {
    /// Where some words begin.
    func offsets(of words: String) -> [Int] {
        let wanted = Array(words.utf8)
        guard let first = wanted.first else { return [] }
        return indices.filter { self[$0] == first && self[$0...].starts(with: wanted) }
    }
}
