/// What a word does in a sentence, beside what it means: our own lists.
struct WordClass: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    /// Carries no subject: articles, pronouns, auxiliaries, prepositions.
    static let function = WordClass(rawValue: 1 << 0)
    /// Says little by itself: "number", "total", "company", "have", "amount".
    static let light = WordClass(rawValue: 1 << 1)
    /// Denies what follows it.
    static let negation = WordClass(rawValue: 1 << 2)
    /// Possible or wished for, and not said to be so: "might", "could".
    static let possible = WordClass(rawValue: 1 << 3)
    /// Intended, and not said to be done: "planned", "proposed", "considered".
    static let planned = WordClass(rawValue: 1 << 4)
    /// To come: "will".
    static let future = WordClass(rawValue: 1 << 5)
    /// Says that someone said it.
    static let speech = WordClass(rawValue: 1 << 6)
    /// Says that someone said it who need not know: "allegedly", "newspaper".
    static let hearsay = WordClass(rawValue: 1 << 7)
    /// Says that it was found out: "counted", "proven".
    static let finding = WordClass(rawValue: 1 << 8)
    /// Turns against what was said before: "but".
    static let contrast = WordClass(rawValue: 1 << 9)
    /// Sets a statement aside: "wrong", "mistake".
    static let wrong = WordClass(rawValue: 1 << 10)
    /// Each of several by itself.
    static let each = WordClass(rawValue: 1 << 11)
    /// Several taken together.
    static let together = WordClass(rawValue: 1 << 12)
    /// Refers back: "it", "they", "one".
    static let pronoun = WordClass(rawValue: 1 << 13)
    /// The speaker or issuer: "we", "our".
    static let own = WordClass(rawValue: 1 << 14)
    /// The cause follows: "because of".
    static let causeAfter = WordClass(rawValue: 1 << 15)
    /// The cause stands before: "led to".
    static let causeBefore = WordClass(rawValue: 1 << 16)
    /// In spite of what follows.
    static let despite = WordClass(rawValue: 1 << 17)
    /// A place where something is: "in", "on", "at".
    static let place = WordClass(rawValue: 1 << 18)
    /// Some act that only attends to a thing without changing it, or a word of asking.
    static let open = WordClass(rawValue: 1 << 19)
    /// Nothing beside: "only", "alone".
    static let only = WordClass(rawValue: 1 << 20)

    /// Words with a meaning in English that are others elsewhere: "met" is Dutch for "with", "plant" German for "plans".
    static let englishContent: Set<String> = [
        "met", "die", "war", "son", "hat", "era", "van", "door", "den", "sin", "pour", "plant",
    ]

    /// The classes of a folded word in any language that is read.
    static func of(_ folded: String) -> WordClass { table[folded] ?? [] }

    private static let table: [String: WordClass] = {
        var table: [String: WordClass] = [:]
        for (words, wordClass) in lists {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                table[String(word), default: []].insert(wordClass)
            }
        }
        return table
    }()
}

extension WordClass {
    private static let lists: [(String, WordClass)] = [
        (
            """
            a about above across after again against ago all along already also although always am among an and another any
            are around as at away be became because become been before behind being below beside besides between beyond both
            but by came can come comes coming did do does doing done down during each either else even ever every few for
            from further had has have having he her here hers herself him himself his how however i if in indeed inside
            instead into is it its itself just last later least less let like many may me might more moreover most much must
            my near nearly neither next no nor not now of off often on once one only onto or other others our ours out
            outside over own per perhaps quite rather same several shall she should since so some soon still such than that
            the their theirs them then there these they this those though through throughout till to together too toward
            towards under until up upon us very via was we were what when where whether which while who whom whose why will
            with within without would yes yet you your today yesterday tomorrow ever-since approximately roughly almost
            whereas could cannot everyone everybody anyone anybody someone somebody despite owing due ahead earlier previously formerly currently meanwhile compared comparison versus
            der die das den dem des ein eine einen einem einer eines und oder aber ist sind war waren wurde wurden wird werden
            hat haben hatte hatten sein seine ihr ihre im am um zu zum zur von vom bei mit für auf aus nach seit an als auch
            noch schon nur dass daß sich es sie er wir wie vor über unter durch gegen ohne bis davor zuvor ende worden in
            le la les l un une des du de d et ou mais est sont était étaient été a ont avait au aux en dans par pour sur sous
            contre tôt fin
            avec sans ce cette ces c qui que dont il elle ils elles se s ses son sa leur leurs ne y
            el los las del al y o pero es son era eran fue fueron ha han había en con por para sobre sin lo su sus se que como
            il lo gli i della dello dei degli delle nel nella nei sul sulla dal dalla al alla e ed o ma è sono era stato
            stata stati state ha hanno aveva di da con per su tra fra che si suo sua loro un uno una
            o os as um uma uns umas do da dos das no na nos nas e ou mas é são era foi foram tem têm tinha com sem por para
            sobre que se seu sua seus
            het een van en of maar is zijn was waren werd werden wordt heeft hebben had in op aan met voor door naar bij uit om
            te dat die deze zich ook nog
            w we z ze na do od po za przez dla o i a oraz lub ale jest są był była było były został została zostało zostały
            się że to ten ta te który która które jego jej ich
            и в во на с со к ко у о об от до по за из для при не что как это был была было были есть его её их он она оно они
            і та у з із зі до від на за про для що як це був була було були є його її їх
            ve bir bu da de ile için olan olarak
            """, .function
        ),
        (
            """
            number numbers figure figures total totals amount amounts rate rates level levels share value sum count
            company companies firm group country countries nation nations state states city town village municipality government authority authorities
            office people person man men has have had make makes made take takes took taken get gets got stand stands stood
            put puts show shows showed shown reach reaches reached amounting amount amounts amounted total totalled totaled
            record records recorded register registered report reports reported see sees saw seen come comes came hold holds
            held include includes included contain contains contained consists consisted comprises comprised cover go goes went gone give gives gave given provide
            use used using keep year years month months week day days time times end beginning half quarter part parts
            size large big average mean overall annual yearly monthly daily new current recent own whole complete full
            certain various according official officially account accounts accounted result results
            cost costs spend spends spent spending pay pays paid payment payments carry carries carried handle handles handled
            treat treats treated supply supplies supplied serve employ employs employed consist measure measures measured
            estimate estimates estimated stand find finds found count counts counted comprise equal equals amount
            ever since effect member members membership room rooms-for sit sits sat sitting
            perform performs performed performing conduct conducts conducted undertake undertook undertaken
            live lived living exist exists existed
            inhabitant inhabitants resident residents population head capita life lives
            worldwide nationwide work works proportion proportions percentage percentages median typical season seasons
            Jahr Jahre jahr jahre monat tag zahl anzahl höhe prozent stand année an mois jour nombre chiffre pourcent
            año años mes día número cifra ciento anno mese giorno numero cifra cento ano mês dia número jaar maand aantal
            rok roku liczba procent год года году число процент рік року відсоток yıl yüzde
            """, .light
        ),
        (
            """
            not no never none nobody nothing neither nor without cannot can't won't don't doesn't didn't isn't aren't wasn't
            weren't hasn't haven't hadn't wouldn't couldn't shouldn't needn't mustn't nowhere hardly scarcely barely lacking
            refuse refuses refused refusing fail fails failed failing decline declined unable nicht kein keine keinen keinem
            keiner keines nie niemals niemand nichts ohne weder ne pas jamais aucun aucune sans non ni nunca nadie ningún
            ninguna sin mai nessun nessuna senza não nunca nenhum nenhuma sem niet geen nooit zonder nie żaden bez не нет
            никогда без ні ніколи değil yok
            """, .negation
        ),
        (
            """
            may might could would can possibly perhaps maybe potential potentially likely unlikely hope hopes hoped wish wishes
            if könnte könnten würde dürfte peut-être pourrait podría poderia potrebbe zou mógłby
            """, .possible
        ),
        (
            """
            plan plans planned planning propose proposes proposed proposal proposals consider considers considered intend
            intends intended expect expects expected expectation draft should shall scheduled debate debated discuss
            discussed discussion foresee foreseen envisage envisaged aim aims aimed promise promises promised pledge pledged
            ought bill recommend recommends recommended demand demands demanded call-for urge urged seek seeks sought want wants
            wanting considering proposing intending expecting debating discussing aiming seeking asking weighing mulling
            examining examine examines reviewing studying negotiating negotiate
            wanted ask asks asked mull mulled weigh weighed threaten threatens threatened
            chiesto chiesta chiede richiesto demandé requis réclamé pedido pedía solicitado exigido gefordert fordert verlangt
            beantragt geëist pediu domaga
            geplant plant soll sollte vorgeschlagen prévu devrait propuesto planea debería previsto dovrebbe proposto gepland
            """, .planned
        ),
        ("will going 'll soon tomorrow wird werden sera will zal будет буде", .future),
        (
            """
            say says said saying tell tells told state states stated claim claims claimed assert asserts asserted insist insists
            insisted argue argues argued declare declares declared announce announces announced maintain maintains write
            writes wrote predict predicts predicted warn warns warned promise promises promised admit admits admitted believe
            believes believed think thinks thought mention mentioned spoke speak speaks add adds added note notes noted reply
            complain complains complained
            replied explain explained suggest suggests suggested call calls called
            describe describes described brand branded dub dubbed term termed label labelled
            assume assumes assumed assuming suspect suspects suspected presume presumes presumed fear fears feared guess guessed
            sagte sagt erklärte dit déclaré dijo dice ha-dicho disse dichiarato zei powiedział сказал заявил
            """, .speech
        ),
        (
            """
            allege alleges alleged allegedly reportedly rumour rumours rumor rumors rumoured newspaper newspapers press blog blogs
            blogger media tabloid caller callers reader readers visitor visitors gossip hearsay supposedly purportedly claims claimed told
            anonymous unconfirmed accuse accuses accused accusation accusations
            angeblich présumé supuestamente presunto
            """, .hearsay
        ),
        (
            """
            count counts counted find finds found prove proves proven proved confirm confirms confirmed establish established
            measure measures measured record recorded conclude concluded determine determined verify verified decide decides
            decided investigation inquiry audit census register statistics
            """, .finding
        ),
        (
            "but however yet although though while whereas instead nevertheless nonetheless aber jedoch mais pero ma mas maar ale но але",
            .contrast
        ),
        (
            """
            wrong wrongly mistake mistaken mistakenly false falsely incorrect incorrectly error erroneous erroneously contrary
            inaccurate untrue misprint retract retracted withdrawn correct corrected correction misattributed misquoted
            falsch irrtümlich faux tort falso error sbagliato errado onjuist błędnie ошибочно
            """, .wrong
        ),
        ("each every apiece per je jeweils chacun chaque cada ciascuno ogni elk per każdy каждый", .each),
        (
            "together combined altogether total overall jointly zusammen insgesamt ensemble juntos insieme samen razem вместе",
            .together
        ),
        (
            "it its itself they them their theirs he she him his her hers one ones this that these those who which latter former es sie er il elle ils ella ello lui loro ela ele hij zij",
            .pronoun
        ),
        (
            "we us our ours i my mine wir unser unsere nous notre nos nosotros nuestro noi nostro nós nosso wij ons nasz мы наш",
            .own
        ),
        (
            "because since owing due thanks resulted results result resulting stems stemmed arose caused triggered blamed attributed weil wegen aufgrund causé dû debido perché porque door",
            .causeAfter
        ),
        (
            "led lead leads leading causes cause caused triggers trigger triggered sparked sparks provoked provokes reason why",
            .causeBefore
        ),
        ("despite although though notwithstanding trotz obwohl malgré pese sebbene apesar ondanks", .despite),
        ("in on at near within inside at", .place),
        (
            """
            whether question unclear unknown unavailable pending undecided ask asked asks awaited awaiting missing open listed
            list lists checked checking
            """, .open
        ),
        (
            "only alone solely exclusively merely nur allein seulement solo seul soltanto apenas alleen tylko только",
            .only
        ),
    ]
}
