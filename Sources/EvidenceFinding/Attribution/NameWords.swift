/// Words that names, offices and bodies are written with. Compiled for this purpose.
extension NameMentions {
    static let particles: Set<String> = [
        "de", "van", "von", "al", "bin", "ben", "del", "der", "den", "la", "ter", "dos", "da", "du", "di",
        "el", "ibn",
    ]

    /// Words that bodies are called by.
    static let bodies = Set(
        """
        agency ministry department office committee commission council court campaign company group organization \
        organisation administration government party union association bureau institute university network bank fund \
        federation centre center foundation board trust corporation corp inc ltd llc plc gmbh ag college school hospital \
        police army navy force forces house senate congress parliament assembly service services society alliance \
        coalition movement league club press news times post journal agency authority directorate secretariat chamber \
        embassy archives museum laboratory partners associates holdings industries systems
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )

    /// Offices that stand before names, besides those of `SpeechWords`.
    static let offices = Set(
        """
        speaker whip councillor councilor councilman councilwoman alderman superintendent dean archbishop cardinal sultan \
        sheikh ayatollah emir baroness baron viscount duke duchess comptroller treasurer marshal constable inspector \
        secretary-general headteacher principal provost
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    ).union(letters)

    /// Offices that are written as letters.
    static let letters: Set<String> = ["mp", "mep", "msp", "mla", "ceo", "cfo"]

    static let portfolios = Set(
        """
        state defense defence treasury exchequer health commerce labor labour energy education agriculture interior \
        justice transport transportation trade finance security affairs environment house staff court culture
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )

    /// Ranks and titles in short, besides those of `SpeechWords`.
    static let ranks: Set<String> = [
        "col", "lt", "sgt", "capt", "maj", "cpl", "det", "insp", "supt", "adm", "brig", "cmdr", "hon", "cllr",
        "msgr",
    ]

    /// Months that are surnames too.
    static let monthNames: Set<String> = ["May", "June", "April", "August"]

    static let openingVerbs: Set<String> = [
        "say", "tell", "ask", "add", "consider", "suppose", "imagine", "take",
    ]
}
