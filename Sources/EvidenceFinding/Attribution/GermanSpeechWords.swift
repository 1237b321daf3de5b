/// German words that tell of speech and thought, beside those of `SpeechLexicon`. Chosen by hand.
enum GermanSpeechWords {
    /// Forms of verbs that tell of speech or thought by themselves.
    static let verbs: Set<String> = {
        var verbs = strong
        for infinitive in regular { verbs.formUnion(forms(of: infinitive)) }
        return verbs.subtracting(["sicher", "klar", "steht"])
    }()

    /// The forms of a regular verb: "sagen", "sage", "sagst", "sagt", "sagte", "gesagt".
    static func forms(of infinitive: String) -> Set<String> {
        if infinitive.hasSuffix("ern") || infinitive.hasSuffix("eln") {
            let stem = String(infinitive.dropLast())
            let participle = stem + "t"
            return [
                infinitive, stem + "e", stem + "st", stem + "t", stem + "te", stem + "ten",
                keepsStem(infinitive) ? participle : "ge" + participle,
            ]
        }
        guard infinitive.hasSuffix("en"), let last = infinitive.dropLast(2).last else { return [infinitive] }
        let stem = String(infinitive.dropLast(2))
        let needsVowel =
            "td".contains(last) || stem.hasSuffix("ntn") || stem.hasSuffix("ffn") || stem.hasSuffix("chn")
        let link = needsVowel ? "e" : ""
        return [
            infinitive, stem + "e", stem + link + "st", stem + link + "t", stem + link + "te",
            stem + link + "ten",
            (keepsStem(infinitive) ? "" : "ge") + stem + link + "t",
        ]
    }

    /// Whether the participle has no "ge-".
    private static func keepsStem(_ infinitive: String) -> Bool {
        infinitive.hasSuffix("ieren")
            || ["be", "er", "ver", "ent", "zer", "ge", "miss", "emp"].contains { infinitive.hasPrefix($0) }
    }

    private static let regular = list(
        """
        sagen erklären betonen meinen äußern behaupten glauben fragen fordern berichten erwähnen zeigen danken diskutieren \
        wünschen hoffen kritisieren bestätigen erzählen antworten argumentieren warnen versichern verkünden beklagen zitieren \
        erläutern begründen beantworten beantragen appellieren verlangen befürchten vermuten bezweifeln leugnen erinnern \
        erwarten vermitteln informieren überlegen begrüßen bedauern formulieren definieren bewerten beurteilen schildern \
        signalisieren garantieren beabsichtigen prüfen loben unterstellen plädieren bedanken freuen wundern reden gratulieren \
        prognostizieren mahnen thematisieren debattieren fürchten wiederholen erörtern betrachten
        """
    )
    private static let strong = set(
        """
        weiß wissen wusste wussten gewusst denke denken denkt dachte dachten gedacht finde findet finden fand fanden sehe \
        sieht sehen sah sahen gesehen spricht sprechen spreche sprach sprachen gesprochen verspreche verspricht versprechen \
        versprach versprochen heißt hieß nennt nenne nennen nannte genannt schreibt schreibe schreiben schrieb geschrieben \
        liest lese lesen las gelesen hält halte halten hielt gehört hört höre hören empfehle empfiehlt empfehlen empfohlen \
        widerspreche widerspricht widersprechen verstehe versteht verstehen verstanden beschließt beschließen beschlossen \
        entscheidet entscheiden entschieden schlage schlägt schlagen vorgeschlagen hingewiesen weise weist weisen gebeten \
        bitte bittet bitten rufe ruft rufen aufgerufen erkenne erkennt erkennen erkannt unterstreicht unterstreiche \
        angesprochen ansprechen anspricht ausgesprochen vorgeworfen wirft werfen erfahren erfährt angekündigt mitgeteilt \
        vorgelesen lautet kennt kenne kennen überzeugt einig dankbar beschreibt beschreiben beschrieben bestreitet bestreiten \
        bestritt bestritten vorgelegt dargelegt festgestellt festzustellen festgehalten verschweigen verschweigt verschwiegen \
        bekennen bekennt bekenne nachlesen klarmachen klargemacht beraten berät beschwert aufgefordert aufzufordern \
        eingeräumt zugegeben vereinbart verständigt gestimmt stimmen gestehe distanziere angemahnt begreifen begriffen \
        gestritten verhandeln verhandelt entgegnet anerkennen bewusst nachgedacht nachdenken nachzudenken vorwerfen \
        vorgehalten unterhalten nahegelegt angeregt anregen vorlegen hinweisen hinzuweisen ausdrücken behandeln behandelt \
        ergänzt ergänzte verpflichtet verpflichten stellen stellt gestellt planen plant geplant rechnen rechnet zugesagt \
        räumt räumte räumten betonte kündigt kündigte kündigten teilte teilten ankündigen mitteilen feststellen klarstellen ablehnen lehnen lehnt lehne zustimmen stimmt unterstützen unterstützt
        """
    )

    /// Verbs that tell of speech only with words of it: "sehen", "halten".
    static let weak = set(
        """
        sehen sieht sehe sah sahen gesehen finden findet fand fanden gehört heißt halten hält halte hielt hielten stellen \
        stellt gestellt stellte kennen kennt kenne bitte bittet prüfen prüft geprüft planen plant geplant zeigen zeigt gezeigt \
        zeigte verstehen versteht verstehe verstanden erfahren erfährt lesen liest gelesen hören hört höre lautet werfen wirft \
        ausgesprochen beurteilen behandeln behandelt rechnen rechnet verpflichtet verpflichten erkennen erkennt erkannt \
        überlegen schlägt schlagen ruft rufen rufe weist weise weisen überzeugt erinnert erinnere erwarten erwartet bewerten \
        vermitteln vermittelt meinen meine entscheiden entscheidet entschieden fragt stimmt stimmen ergänzt unterstützt \
        unterstützen kündigt kündigte kündigten teilte teilten
        """
    )

    /// Verbs behind which a clause may stand as a sentence of its own: "er sagt, das Budget sei zu klein".
    static let withMainClause = set(
        """
        glaube denke finde meine sage sagt sagen sagte sagten gesagt behauptet behaupten behauptete meint meinte glaubt hoffe \
        weiß erklärt erklärte erklärten finden denken glauben schreibt schrieb heißt lautet betonen betont betonte erwarte \
        zitiere gehört wünsche hofft hoffen befürchte versichere versicherte verspreche berichtet berichtete teilte äußerte \
        kündigte ergänzte warnte kritisierte
        """
    )

    /// Verbs of wanting, behind which an infinitive tells what.
    static let withInfinitive = set(
        "bitte bitten fordere fordern fordert appelliere empfehle vorgeschlagen versprochen verspreche hoffe verpflichtet"
    )

    /// Verbs whose object is what is said: "sie fordern einen Mindestlohn".
    static let withObject = set(
        """
        fordern fordert fordere forderte gefordert begrüßen begrüßt begrüße kritisieren kritisiert erwähnt erwähnen nennen \
        nenne nennt bestreiten leugnen leugnet verlangen verlangt empfehlen empfiehlt erwarte wünsche wünschen versprochen \
        verspricht bedauern bedauere schlage lehnen lehne lehnt zeigt betonen betont bezweifeln unterstützen unterstützt \
        beschließen beantragen beantragt
        """
    )

    /// Nouns that tell of speech.
    static let nouns: Set<String> = set(
        """
        antrag anträge antrags gesetzentwurf gesetzentwurfs entwurf frage fragen debatte debatten diskussion diskussionen \
        antwort antworten entscheidung entscheidungen rede reden vorschlag vorschläge begründung urteil gutachten \
        zwischenfrage dank haltung kritik befürchtung befürchtungen aussprache anhörung anhörungen forderung forderungen \
        botschaft hoffnung zustimmung hetze beratung beratungen beschluss beschlüsse aussage aussagen argument argumente \
        bericht berichte erklärung erklärungen meinung meinungen ankündigung ankündigungen empfehlung empfehlungen behauptung \
        behauptungen versprechen zusage zusagen verhandlungen gespräch gespräche gesprächen appell hinweis hinweise idee \
        ideen überzeugung eindruck stellungnahme stellungnahmen dialog vereinbarung vereinbarungen abkommen wunsch lob \
        ablehnung warnung bitte vorwurf vorwürfe auffassung ansicht zitat einigung worte worten zurückweisung gedanke \
        gedanken plan pläne kommunikation beschlussempfehlung koalitionsvertrag stichwort kompromiss lüge lügen propaganda \
        umfrage bekenntnis erkenntnis
        """
    )

    /// Words that open a clause which another depends on, or an indirect question.
    static let clauseOpenings = set(
        "dass daß ob wie warum weshalb was wer wo wann welche welcher welches welchen wieso woher wohin wozu"
    )
    /// Words that open a clause behind a comma which is not what is said.
    static let otherClauses = set(
        "weil wenn aber sondern um und als liebe herr frau meine sehr der die das den dem denen"
    )
    static let persons = set("ich wir sie er man ihr du")
    static let possessives = set(
        "ihr ihre ihren ihrem ihrer unser unsere unserem unseren unserer mein meine meiner seine sein"
    )
    static let articles = set(
        """
        der die das den dem des ein eine einer eines einem einen unser unsere ihre ihr ihren ihrem sein seine diese dieser \
        diesen viele alle meine mein jeder kein keine mehrere einige manche beide
        """
    )
    static let auxiliaries = set(
        """
        hat haben habe ist sind war wird werden will wollen kann können muss müssen soll sollen möchte möchten darf hatte \
        wurde wurden worden sei hätte würde dürfen bin sollten sollte müssten könnte könnten hatten lässt lassen wäre gilt
        """
    )
    /// Small words that end the phrase for who speaks.
    static let others = set(
        """
        ja doch auch dann jetzt noch schon immer nur sich ihnen uns mir ganz wirklich deshalb natürlich da dazu einmal sehr \
        nun hier heute so nicht es das dies mal eben gerade wieder aber zum zur am im in an auf bei mit von vom für gegen nach \
        vor zu über aus und oder denn weil wenn als bis seit ohne um unter zwischen herr frau liebe also darum gestern morgen
        """
    )
    static let particles = set("an ab auf aus vor zu mit hin fest klar dar ein bei nach")

    private static func list(_ words: String) -> [String] {
        words.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    private static func set(_ words: String) -> Set<String> { Set(list(words)) }
}
