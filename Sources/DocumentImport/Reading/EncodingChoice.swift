import ClaimModel

/// Which encoding a file is read in: the one that was given, that its first bytes show, or that it declares.
struct EncodingChoice {
    private let sniffing: Sniffing
    private let form: Sniffing.Form
    private let recipe: ReadingRecipe

    init(_ sniffing: Sniffing, _ form: Sniffing.Form, _ recipe: ReadingRecipe) {
        self.sniffing = sniffing
        self.form = form
        self.recipe = recipe
    }

    /// What decodes the file after its byte order mark.
    ///
    /// - Parameter finding: Makes a finding of a code, a meaning and an advice.
    func decoder(_ finding: (String, String, String?) -> Finding) throws(Finding) -> ByteDecoder {
        let given = try encoding(recipe.encoding, finding)
        let marked = try encoding(sniffing.markedEncoding, finding)
        // A page may declare anything; where it is no encoding, its bytes tell, as browsers have it.
        let named = given == nil ? sniffing.declaredEncoding : nil
        var declared = form == .html ? named.flatMap { TextEncoding($0) } : try encoding(named, finding)
        if form == .html { declared = declared?.asInHTML }
        if form != .html, given == nil, let declared {
            try compare(declared, with: marked, finding)
        }
        if form == .html, declared == nil, given == nil, marked == nil { declared = sniffing.guessedEncoding }
        let chosen = given.map { $0.isWide ? marked ?? $0 : $0 } ?? marked ?? declared ?? .utf8
        // Browsers replace what is no UTF-8 in a page that says it is; a page that says nothing may be anything.
        let isLenient = form == .html && given == nil
        let decoder = ByteDecoder(
            chosen,
            replaces: recipe.recovers || isLenient,
            isGiven: given != nil,
            offset: sniffing.markLength
        )
        guard let decoder else { throw notRead(chosen.name, finding) }
        return decoder
    }

    private func encoding(
        _ name: String?,
        _ finding: (String, String, String?) -> Finding
    ) throws(Finding) -> TextEncoding? {
        guard let name else { return nil }
        guard let encoding = TextEncoding(name) else { throw notRead(name, finding) }
        return encoding
    }

    private func notRead(_ name: String, _ finding: (String, String, String?) -> Finding) -> Finding {
        finding(
            "xml.encoding-not-allowed",
            "the encoding \(name) is not read",
            "Convert it to UTF-8 first: iconv -f \(name) -t UTF-8."
        )
    }

    private func compare(
        _ declared: TextEncoding,
        with marked: TextEncoding?,
        _ finding: (String, String, String?) -> Finding
    ) throws(Finding) {
        let shown = marked ?? .utf8
        guard marked == nil ? declared.isWide : !TextEncoding.agree(shown, declared) else { return }
        throw finding(
            "xml.encoding-conflict",
            marked == nil
                ? "its declaration says \(declared.name), and its characters take a byte each"
                : "its first bytes say \(shown.name), its declaration says \(declared.name)",
            "If you know which is right, give it: --encoding \(shown.name)."
        )
    }
}
