/// Words that are written with a full stop which does not end a sentence.
enum Abbreviations {
    /// Whether a sentence may end at the full stop after a word.
    ///
    /// - Parameters:
    ///   - word: The letters, digits and full stops right before the full stop.
    ///   - next: The next word; not in small letters.
    ///   - isClosed: Whether a quotation mark or bracket closes right after the full stop.
    static func allowsEnd(
        after word: ArraySlice<Unicode.Scalar>,
        next: ArraySlice<Unicode.Scalar>,
        isClosed: Bool
    ) -> Bool {
        guard let first = word.first, !isClosed else { return true }
        let name = string(word).lowercased()
        let nextIsNumber = next.first.map { LetterKind.isDigit($0.value) } ?? false
        if titles.contains(name) { return false }
        if beforeNumbers.contains(name) { return !nextIsNumber }
        if word.count == 1 { return !(first.properties.isUppercase && LetterKind.isLetter(first.value)) }
        if timesOfDay.contains(name) { return true }
        let hasInnerStop = word.contains { $0.value == Typography.fullStop }
        let isDotted = hasInnerStop && word.contains { LetterKind.isLetter($0.value) }
        if isDotted || trailing.contains(name) {
            return !nextIsNumber && openers.contains(string(next).lowercased())
        }
        return true
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static func words(_ list: String) -> Set<String> {
        Set(list.split(separator: " ").map(String.init))
    }

    /// Always followed by a name or an explanation.
    private static let titles = words(
        """
        mr mrs ms mx dr prof gen col lt sgt capt cpt maj cmdr adm brig rev fr hon sen rep gov pres amb supt insp \
        messrs mmes st ste mt ft vs e.g i.e viz cf approx dept attn sr.a sra herr hr dra lic mme mlle г ул им см
        """
    )
    /// Followed by a number when they are abbreviations.
    private static let beforeNumbers = words(
        """
        no nos nr fig figs p pp vol vols ch chap sec secs art arts para paras eq tab ed app reg n ca jan feb mar \
        apr jun jul aug sep sept oct nov dec
        """
    )
    /// These stand before a capital only at a sentence's end.
    private static let timesOfDay = words("a.m p.m")
    /// These may stand at a sentence's end or before a name.
    private static let trailing = words(
        "inc corp ltd co bros jr sr etc al est ave blvd univ assn govt intl natl plc llc"
    )
    /// Words that a new sentence often begins with, and a name seldom.
    private static let openers = words(
        """
        the a an this that these those he she it they we i you his her its their our my your in on at by for from \
        with after before since when while if as but and or so yet then there here what who why how where both \
        all some many most no not one two under during however meanwhile also although because despite to of
        """
    )
}
