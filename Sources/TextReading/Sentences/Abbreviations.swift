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
        if titles.contains(name) || isDoubled(name, word) && isDoubled(string(next).lowercased(), next) {
            return false
        }
        if beforeNumbers.contains(name) { return !nextIsNumber }
        if word.count == 1 { return !(first.properties.isUppercase && LetterKind.isLetter(first.value)) }
        if timesOfDay.contains(name) { return true }
        let hasInnerStop = word.contains { $0.value == Typography.fullStop }
        let isDotted = hasInnerStop && word.contains { LetterKind.isLetter($0.value) }
        if isDotted || trailing.contains(name) || isDoubled(name, word) {
            return !nextIsNumber && openers.contains(string(next).lowercased())
        }
        return true
    }

    /// Whether a word ends the addresses of web sites or the names of files.
    static func isAddressEnding(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        addressEndings.contains(string(word).lowercased())
    }

    private static let addressEndings = words(
        "com org net gov edu info int co io uk eu de fr js html htm pdf php"
    )

    /// Whether a number with a full stop is an ordinal: "am 5. Mai", "der 2. Weltkrieg", "3. lipca".
    static func isOrdinal(
        _ word: ArraySlice<Unicode.Scalar>,
        before: ArraySlice<Unicode.Scalar>,
        next: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        guard (1...2).contains(word.count), word.allSatisfy({ LetterKind.isDigit($0.value) }) else {
            return false
        }
        return months.contains(string(next).lowercased()) || articles.contains(string(before).lowercased())
    }

    /// "EE. UU.", "FF. AA.": two capitals the same, for a plural.
    private static func isDoubled(_ name: String, _ word: ArraySlice<Unicode.Scalar>) -> Bool {
        word.count == 2 && word.first == word.last && word.allSatisfy { $0.properties.isUppercase }
    }

    private static let months = Set(
        DateVocabulary.foreign.values.reduce(into: Set<String>()) { $0.formUnion($1.months.keys) }
    )

    /// Words before a German ordinal.
    private static let articles = words("am der die das dem den des im zum zur vom beim ab bis seit")

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static func words(_ list: String) -> Set<String> {
        Set(list.split(separator: " ").map(String.init))
    }

    /// Always followed by a name, a number or an explanation; in the languages of news.
    private static let titles = words(
        """
        mr mrs ms mx dr prof gen col lt sgt capt cpt maj cmdr adm brig rev fr hon sen rep gov pres amb supt insp \
        messrs mmes st ste mt ft vs e.g i.e viz cf approx dept attn sr.a sra herr hr dra lic mme mlle ул им см \
        srta dña ud uds pág págs núm avda aprox arq gral \
        z.b d.h bzw vgl ggf evtl inkl hrsg sog geb prof dipl \
        mgr p.ex c.-à-d env sig sigg dott dott.ssa sig.ra prof.ssa avv ing pag \
        exmo exma srs dhr mevr mw drs blz bijv d.w.z o.a m.a.w \
        inż np tzn tj m.in płk kpt ks św doç sn örn cad sok \
        т.е проф акад доц стр рис вул ім див
        """
    )
    /// Followed by a number when they are abbreviations.
    private static let beforeNumbers = words(
        """
        no nos nr fig figs p pp vol vols ch chap sec secs art arts para paras eq tab ed app reg n ca jan feb mar \
        apr jun jul aug sep sept oct nov dec abs str bd
        """
    )
    /// These stand before a capital only at a sentence's end.
    private static let timesOfDay = words("a.m p.m")
    /// These may stand at a sentence's end or before a name.
    private static let trailing = words(
        """
        inc corp ltd co bros jr sr etc al est ave blvd univ assn govt intl natl plc llc \
        usw mio mrd u.a ecc enz itd itp vb tys mln mld г гг т.д т.п др пр руб коп тыс млн млрд грн тис р рр
        """
    )
    /// Words that a new sentence often begins with, and a name seldom: of English, and the small words of the other
    /// languages.
    private static let openers = words(
        """
        the a an this that these those he she it they we i you his her its their our my your in on at by for from \
        with after before since when while if as but and or so yet then there here what who why how where both \
        all some many most no not one two under during however meanwhile also although because despite to of
        """
    ).union(Language.withTables.reduce(into: Set<String>()) { $0.formUnion($1.stopWords) })
}
