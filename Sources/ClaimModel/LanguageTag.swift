/// Language tags as BCP 47 writes them.
package enum LanguageTag {
    /// A tag in its usual form: `EN` becomes `en`, `pt_br` becomes `pt-BR`, `eng` becomes `en`. What is no tag is
    /// nil.
    package static func normalized(_ text: String) -> String? {
        let parts = text.split { $0 == "-" || $0 == "_" }.map(String.init)
        guard let first = parts.first, (2...8).contains(first.utf8.count), parts.count <= 6,
            parts.allSatisfy({ $0.utf8.count <= 8 && $0.utf8.allSatisfy(isLetterOrDigit) })
        else { return nil }
        let language = first.lowercased()
        let rest = parts.dropFirst().map { part in
            switch part.utf8.count {
            case 2: part.uppercased()
            case 4: part.prefix(1).uppercased() + part.dropFirst().lowercased()
            default: part.lowercased()
            }
        }
        return ([short[language] ?? language] + rest).joined(separator: "-")
    }

    /// The tag where its form is right; nil otherwise.
    package static func valid(_ tag: String) -> String? {
        let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let first = parts.first, (2...8).contains(first.count) else { return nil }
        let isTag = parts.allSatisfy { part in
            (1...8).contains(part.count)
                && part.allSatisfy(isLetterOrDigit)
        }
        return isTag ? tag : nil
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }

    /// Codes of two letters, which BCP 47 wants where there is one, by codes of three and by English names.
    private static let short: [String: String] = {
        var short: [String: String] = [:]
        let list = """
            eng=en fra=fr fre=fr deu=de ger=de spa=es por=pt ita=it nld=nl dut=nl swe=sv dan=da nor=no fin=fi isl=is \
            ice=is pol=pl ces=cs cze=cs slk=sk slo=sk slv=sl hrv=hr srp=sr bos=bs bul=bg ron=ro rum=ro hun=hu ell=el \
            gre=el tur=tr rus=ru ukr=uk bel=be est=et lav=lv lit=lt cat=ca glg=gl eus=eu baq=eu gle=ga cym=cy wel=cy \
            mlt=mt sqi=sq alb=sq mkd=mk mac=mk ara=ar heb=he fas=fa per=fa hin=hi ben=bn urd=ur zho=zh chi=zh jpn=ja \
            kor=ko vie=vi tha=th ind=id msa=ms may=ms kat=ka geo=ka hye=hy arm=hy kaz=kk uzb=uz lat=la english=en \
            french=fr german=de spanish=es russian=ru italian=it
            """
        for entry in list.split(separator: " ") {
            let parts = entry.split(separator: "=")
            if parts.count == 2 { short[String(parts[0])] = String(parts[1]) }
        }
        return short
    }()
}
