import ClaimModel
import Testing
import TextReading

/// What is read in the languages besides English.
@Suite("Numbers and dates of other languages")
struct LanguageTests {
    @Test(
        "Numbers are read by the language's words and its decimal mark",
        arguments: [
            (Language.german, "Die Kosten stiegen um 3,5 Prozent.", [3.5]),
            (.german, "Es waren 1,2 Milliarden Euro.", [1.2e9]),
            (.german, "Rund 12.500 Menschen kamen.", [12_500]),
            (.german, "dreihundertfünfundzwanzig Boote", [325]),
            (.german, "minus 3 Grad Celsius", [-3]), (.german, "zweieinhalb Millionen Boote", [2.5e6]),
            (.german, "eine halbe Million Boote", [500_000]),
            (.french, "deux millions et demi d'euros", [2.5e6]), (.german, "um 2 Prozentpunkte", [2]),
            (.french, "un budget de 1,2 milliard d'euros", [1.2e9]),
            (.french, "quatre-vingt-dix-sept bateaux", [97]),
            (.french, "816 000 visiteurs", [816_000]), (.french, "moins de 5 %", [5]),
            (.spanish, "treinta y cinco barcos", [35]), (.spanish, "1,5 millones de toneladas", [1.5e9]),
            (.spanish, "más de 2.500 euros", [2500]), (.italian, "duecentotrentacinque navi", [235]),
            (.italian, "3,5 milioni di euro", [3.5e6]), (.portuguese, "vinte e cinco navios", [25]),
            (.portuguese, "3,5 milhões de euros", [3.5e6]), (.dutch, "vijfendertig schepen", [35]),
            (.dutch, "3,5 miljoen euro", [3.5e6]), (.polish, "dwadzieścia pięć statków", [25]),
            (.polish, "3,5 mln złotych", [3.5e6]),
            (.russian, "двадцать пять тысяч тонн", [25_000_000]), (.russian, "3,5 млрд рублей", [3.5e9]),
            (.ukrainian, "двадцять п'ять тонн", [25_000]), (.ukrainian, "3,5 млн гривень", [3.5e6]),
            (.arabic, "٥٠٠٠ زائر", [5000]), (.arabic, "3.5 مليون دولار", [3.5e6]),
            (.hindi, "5 करोड़ रुपये", [5e7]),
            (.hindi, "पच्चीस हज़ार लोग", [25_000]), (.turkish, "3,5 milyon lira", [3.5e6]),
            (.turkish, "yüzde 5", [5]),
        ] as [(Language, String, [Double])]
    )
    func numbers(language: Language, text: String, values: [Double]) {
        let found = quantities(in: text, language: language)
        #expect(found.map(\.value) == values)
        #expect(found.allSatisfy { $0.isWhole })
    }

    @Test(
        "Dates are read by the language's months and order",
        arguments: [
            (Language.german, "am 5. Juli 2019", "2019-07-05"), (.german, "am 03.04.2020", "2020-04-03"),
            (.german, "im dritten Quartal 2021", "2021-07/2021-09"), (.german, "vor 2018", "../2017"),
            (.french, "le 5 juillet 2019", "2019-07-05"), (.french, "depuis janvier 2020", "2020-01/.."),
            (.spanish, "el 5 de julio de 2019", "2019-07-05"), (.italian, "il 5 luglio 2019", "2019-07-05"),
            (.portuguese, "em 5 de julho de 2019", "2019-07-05"), (.dutch, "op 5 juli 2019", "2019-07-05"),
            (.polish, "5 lipca 2019", "2019-07-05"), (.russian, "5 июля 2019 года", "2019-07-05"),
            (.ukrainian, "5 липня 2019 року", "2019-07-05"), (.arabic, "في 5 يوليو 2019", "2019-07-05"),
            (.hindi, "5 जुलाई 2019 को", "2019-07-05"), (.turkish, "5 Temmuz 2019 tarihinde", "2019-07-05"),
            (.french, "la semaine dernière", "2021-10-25/2021-10-31"), (.german, "letztes Jahr", "2020"),
            (.russian, "вчера", "2021-11-02"),
        ]
    )
    func dates(language: Language, text: String, expected: String) {
        let found = TextReading.dates(in: text, relativeTo: CalendarDate("2021-11-03"), language: language)
        #expect(found.map(\.span.description).contains(expected))
    }

    @Test(
        "The language of a text is told by its script and small words",
        arguments: [
            ("The board met in the town and agreed to pay for it.", Language.english),
            ("Der Rat der Stadt hat sich im Hafen mit den Leuten getroffen.", .german),
            ("Le conseil de la ville est dans le port avec les gens.", .french),
            ("El consejo de la ciudad está en el puerto con los vecinos.", .spanish),
            ("Il consiglio della città è nel porto con gli abitanti.", .italian),
            ("O conselho da cidade não está no porto com os vizinhos.", .portuguese),
            ("De raad van de stad is in de haven met het volk.", .dutch),
            ("Rada miasta jest w porcie i nie było tam ludzi.", .polish),
            ("Совет города был в порту, и мы это видели вчера.", .russian),
            ("Рада міста була в порту, і ми це бачили вчора.", .ukrainian),
            ("اجتمع مجلس المدينة في الميناء مع السكان", .arabic),
            ("शहर की परिषद ने बंदरगाह में बैठक की है", .hindi),
            ("Belediye meclisi bu akşam bir toplantı için limanda ve çok kişi geldi.", .turkish),
        ]
    )
    func detects(text: String, language: Language) {
        #expect(Language(detectedIn: text) == language)
        #expect(language.isRead)
    }

    @Test(
        "What tells of no language that is read is of none",
        arguments: ["", "Ellery 2020", "港口关闭了", "xyzzy plugh"]
    )
    func unknown(text: String) {
        #expect(Language(detectedIn: text) == nil)
    }

    @Test("A language without tables says that it is not read, and its figures are read all the same")
    func notRead() {
        #expect(Language.swedish.isRead == false)
        #expect(quantities(in: "3,5 kg", language: nil).map(\.value) == [3500].map { $0 / 1000 })
    }

    @Test(
        "Each language that is read has words that deny, rise and fall, and small words",
        arguments: Language.allCases
    )
    func words(language: Language) {
        let sets = [language.negations, language.rises, language.falls, language.stopWords]
        #expect(sets.allSatisfy { $0.isEmpty != language.isRead })
    }
}
