/// The words of each language.
extension SpeechLexicon {
    static let german = SpeechLexicon(
        said: """
            sagt sagte gesagt sagten sagen erklärt erklärte erklärten erklären teilt teilte mitgeteilt teilten betont \
            betonte betonten betonen berichtet berichtete berichteten berichten meint meinte gemeint meinten äußert \
            äußerte geäußert schreibt schrieb geschrieben schrieben behauptet behauptete behaupteten spricht sprach \
            gesprochen räumt räumte eingeräumt kritisiert kritisierte kritisierten bestätigt bestätigte bestätigten \
            erzählt erzählte ergänzt ergänzte unterstreicht unterstrich antwortet antwortete argumentiert argumentierte \
            glaubt glaubte findet hält hielt warnt warnte warnten weist wies hingewiesen bezeichnet bezeichnete \
            versichert versicherte verkündet verkündete beklagt beklagte zitiert zitierte erwidert erwiderte erläutert \
            erläuterte ankündigte angekündigt kündigt kündigte beteuert beteuerte mahnt mahnte entgegnet entgegnete
            """,
        denied:
            "bestreitet bestritt bestritten dementiert dementierte dementierten leugnet leugnete verneint verneinte",
        asked: "fragt fragte gefragt fragten fragen",
        demanded:
            "fordert forderte gefordert forderten fordern verlangt verlangte verlangten verlangen appelliert appellierte",
        predicted:
            "prognostiziert prognostizierte erwartet erwartete rechnet rechnete prophezeit prophezeite",
        promised: "verspricht versprach versprochen gelobt gelobte zugesagt",
        helpers:
            "hat haben hatte hatten habe ist war wurde sich es dazu dabei auch gestern heute am laut aus mit zu an ein hin",
        negations: "nicht nie niemals kein keine",
        futures: "wird werden will wollen würde könnte",
        thats: "dass daß ob wie warum weshalb",
        accordingTo: [
            "laut", "nach angaben von", "nach angaben der", "nach angaben des", "nach worten von",
            "nach worten der",
            "nach aussage von", "nach aussage der", "nach ansicht von", "nach ansicht der",
            "nach ansicht des", "nach auskunft von", "nach auskunft der", "nach auskunft des", "so",
        ],
        articles: "der die das den dem des ein eine einer eines einem",
        breaks: """
            am im in an auf bei gegenüber nach vor zu zum zur über mit von vom für gegen seit während und oder aber denn \
            weil wenn als dann damit nachdem obwohl bevor sobald solange falls indem laut aus ohne um unter zwischen heute gestern montag dienstag mittwoch donnerstag \
            freitag samstag sonntag
            """,
        titles: """
            herr frau dr prof professor professorin minister ministerin bundeskanzler bundeskanzlerin kanzler kanzlerin \
            präsident präsidentin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin sprecher sprecherin \
            abgeordnete abgeordneter vorsitzende vorsitzender chef chefin kollege kollegin staatssekretär staatssekretärin \
            ministerpräsident ministerpräsidentin außenminister außenministerin innenminister innenministerin finanzminister \
            finanzministerin leiter leiterin direktor direktorin landrat landrätin senator senatorin parteichef parteichefin
            """,
        pronouns: "er sie es wir ich ihm ihr ihnen",
        capitalisesNouns: true,
        reportedForms: """
            sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe liege mache bleibe wisse brauche \
            sehe lasse halte finde nehme handle bestehe
            """,
        tags: "so"
    )

    static let french = SpeechLexicon(
        said: """
            dit disait déclare déclaré déclarait affirme affirmé affirmait explique expliqué expliquait indique indiqué \
            précise précisé souligne souligné ajoute ajouté ajoutait annonce annoncé estime estimé assure assuré rappelle \
            rappelé répond répondu raconte raconté écrit confie confié confirme confirmé insiste insisté lance lancé \
            soutient soutenu note noté reconnaît reconnu martèle martelé poursuit poursuivi conclut dénonce dénoncé prévient \
            prévenu témoigne juge jugé commente critiqué critique réplique répliqué rétorque rétorqué justifie justifié
            """,
        denied: "nie nié niait dément démenti conteste contesté réfute réfuté",
        asked: "demande demandé demandait interroge interrogé questionne",
        demanded: "exige exigé réclame réclamé appelle appelé",
        predicted: "prédit pronostique",
        promised: "promet promis promettait",
        helpers: "a ont avait est se s' n' l' il elle y lui en aussi encore ainsi également ai",
        negations: "ne pas jamais n' n",
        futures: "va vont dira déclarera pourrait",
        thats: "que qu si",
        accordingTo: ["selon", "d'après", "d après", "pour"],
        articles: "le la les l l' un une des du de d d' son sa ses leur leurs",
        breaks:
            "à au aux dans en sur pour par avec lors lundi mardi mercredi jeudi vendredi samedi dimanche hier et mais car devant après avant ce cette selon",
        titles: "m mme mlle dr me monsieur madame",
        pronouns: "il elle ils elles on lui eux"
    )

    static let spanish = SpeechLexicon(
        said: """
            dijo dice decía dicho dijeron afirmó afirma afirmado aseguró asegura asegurado explicó explica explicado señaló \
            señala indicó indica declaró declara declarado añadió añade agregó agrega manifestó manifiesta subrayó destacó \
            contó cuenta anunció anuncia apuntó apunta sostuvo sostiene advirtió advierte reconoció reconoce comentó \
            respondió responde replicó replica criticó critica confirmó confirma insistió insiste recordó recuerda escribió escribe admitió
            """,
        denied: "negó niega negado desmintió desmiente rechazó rechaza",
        asked: "preguntó pregunta preguntado",
        demanded: "exigió exige pidió pide reclamó reclama",
        predicted: "pronosticó predijo prevé auguró",
        promised: "prometió promete prometido",
        helpers: "ha han había se lo le también ayer hoy no",
        negations: "no nunca jamás",
        futures: "va van dirá anunciará podría",
        thats: "que si",
        accordingTo: ["según", "de acuerdo con", "para"],
        articles: "el la los las un una unos unas del al su sus",
        breaks:
            "a en con por para durante este esta ayer hoy lunes martes miércoles jueves viernes sábado domingo y pero porque ante tras sobre desde según",
        titles: "sr sra srta don doña dr dra",
        pronouns: "él ella ellos ellas"
    )

    static let italian = SpeechLexicon(
        said: """
            dice detto disse diceva dichiara dichiarato dichiarò afferma affermato affermò spiega spiegato spiegò sottolinea \
            sottolineato aggiunge aggiunto aggiunse annuncia annunciato sostiene sostenuto racconta raccontato ricorda \
            ricordato risponde risposto osserva osservato commenta commentato scrive scritto conferma confermato precisa \
            precisato assicura assicurato ammette ammesso avverte
            """,
        denied: "nega negato smentisce smentito",
        asked: "chiede chiesto domanda domandato",
        demanded: "esige preteso chiedono",
        predicted: "prevede previsto",
        promised: "promette promesso",
        helpers: "ha hanno aveva si lo poi ieri oggi anche è",
        negations: "non mai",
        futures: "dirà annuncerà potrebbe",
        thats: "che se",
        accordingTo: ["secondo", "stando a", "per"],
        articles: "il lo la i gli le un uno una del della dell l l' dello dei suo sua",
        breaks:
            "a in con per durante ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica e ma perché al alla nel nella dopo su secondo",
        titles: "sig signor signora dott dottor dottoressa on onorevole",
        pronouns: "lui lei egli ella loro"
    )

    static let portuguese = SpeechLexicon(
        said: """
            disse diz dizia dito disseram afirmou afirma afirmado declarou declara explicou explica acrescentou acrescenta \
            anunciou anuncia contou conta destacou destaca ressaltou ressalta sublinhou lembrou lembra respondeu responde \
            escreveu escreve garantiu garante admitiu admite confirmou confirma reconheceu sustentou alertou defendeu \
            considerou comentou referiu indicou informou
            """,
        denied: "negou nega negado desmentiu desmente rejeitou",
        asked: "perguntou pergunta questionou",
        demanded: "exigiu exige pediu pede cobrou",
        predicted: "previu prevê",
        promised: "prometeu promete",
        helpers: "tem têm tinha se o ainda também ontem hoje já",
        negations: "não nunca jamais",
        futures: "vai vão dirá anunciará poderia",
        thats: "que se",
        accordingTo: ["segundo", "de acordo com", "conforme", "para"],
        articles: "o a os as um uma do da dos das seu sua",
        breaks:
            "em no na com por para durante ontem hoje segunda terça quarta quinta sexta sábado domingo e mas porque ao à após sobre desde segundo nesta neste",
        titles: "sr sra dr dra dom dona",
        pronouns: "ele ela eles elas"
    )

    static let russian = SpeechLexicon(
        said: """
            сказал сказала сказали говорит говорил говорила заявил заявила заявили сообщил сообщила сообщили отметил \
            отметила отметили подчеркнул подчеркнула добавил добавила пояснил пояснила рассказал рассказала написал \
            написала пишет считает уверен уверена утверждает утверждал утверждала ответил ответила признал признала \
            объявил объявила подтвердил подтвердила уточнил уточнила объяснил объяснила заметил заметила напомнил
            """,
        denied: "отрицает отрицал отрицала опроверг опровергла опровергает",
        asked: "спросил спросила спрашивает",
        demanded: "потребовал потребовала требует призвал призвала",
        predicted: "предсказал предсказала прогнозирует ожидает",
        promised: "пообещал пообещала обещал обещала обещает",
        helpers: "также ещё еще уже тогда вчера сегодня",
        negations: "не никогда",
        futures: "скажет заявит будет",
        thats: "что будто ли чтобы",
        accordingTo: [
            "по словам", "по мнению", "по данным", "согласно", "как сообщил", "как сообщила", "как заявил",
        ],
        articles: "",
        breaks:
            "в во на о об с со по к ко для из за после перед вчера сегодня понедельник вторник среду четверг пятницу субботу воскресенье и а но когда журналистам",
        titles: "президент министр мэр",
        pronouns: "он она они"
    )

    static let polish = SpeechLexicon(
        said: """
            powiedział powiedziała powiedzieli mówi mówił mówiła stwierdził stwierdziła oświadczył oświadczyła podkreślił \
            podkreśliła dodał dodała zaznaczył zaznaczyła wyjaśnił wyjaśniła poinformował poinformowała ogłosił ogłosiła \
            napisał napisała uważa twierdzi twierdził twierdziła odpowiedział odpowiedziała przyznał przyznała zapewnił \
            zapewniła przypomniał potwierdził potwierdziła ocenił oceniła
            """,
        denied: "zaprzeczył zaprzeczyła zaprzecza zdementował zdementowała",
        asked: "zapytał zapytała pyta spytał spytała",
        demanded: "zażądał zażądała żąda domaga wezwał wezwała",
        predicted: "przewiduje przewidział prognozuje",
        promised: "obiecał obiecała obiecuje",
        helpers: "się też także również wczoraj dziś",
        negations: "nie nigdy",
        futures: "powie ogłosi będzie",
        thats: "że iż czy żeby",
        accordingTo: ["według", "zdaniem", "jak podał", "jak podała", "jak powiedział", "jak powiedziała"],
        articles: "",
        breaks:
            "w we na o z ze po do dla od przed wczoraj dziś poniedziałek wtorek środę czwartek piątek sobotę niedzielę i a ale gdy podczas",
        titles: "pan pani dr prof",
        pronouns: "on ona oni one"
    )

    static let dutch = SpeechLexicon(
        said: """
            zegt zei gezegd zeiden verklaart verklaarde vertelt vertelde verteld meldt meldde gemeld stelt stelde gesteld \
            benadrukt benadrukte schrijft schreef geschreven voegt voegde toegevoegd legt legde uitgelegd vindt vond denkt \
            dacht antwoordt antwoordde bevestigt bevestigde waarschuwt waarschuwde erkent erkende beweert beweerde \
            aangekondigd kondigt kondigde reageert reageerde aldus
            """,
        denied: "ontkent ontkende ontkend weerspreekt weersprak",
        asked: "vraagt vroeg gevraagd",
        demanded: "eist eiste geëist",
        predicted: "voorspelt voorspelde verwacht verwachtte",
        promised: "belooft beloofde beloofd",
        helpers: "heeft hebben had zich ook gisteren vandaag er toe uit",
        negations: "niet nooit geen",
        futures: "zal zullen gaat zou",
        thats: "dat of",
        accordingTo: ["volgens", "aldus"],
        articles: "de het een 't zijn haar hun",
        breaks:
            "in op aan bij met van voor naar over tegen tijdens na gisteren vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag en maar want omdat toen",
        titles: "dhr mevr mevrouw meneer dr prof",
        pronouns: "hij zij ze hem haar hen"
    )

    static let arabic = SpeechLexicon(
        said: """
            قال قالت قالوا وقال وقالت صرح صرحت وصرح أكد أكدت وأكد وأكدت أضاف أضافت وأضاف وأضافت أعلن أعلنت وأعلن أوضح أوضحت \
            وأوضح ذكر ذكرت وذكر أشار أشارت وأشار كتب كتبت اعتبر اعتبرت رأى يقول تقول
            """,
        denied: "نفى نفت ونفى ونفت أنكر أنكرت",
        asked: "سأل سألت تساءل تساءلت",
        demanded: "طالب طالبت وطالب دعا دعت ودعا",
        predicted: "توقع توقعت",
        promised: "وعد وعدت تعهد تعهدت",
        helpers: "قد لقد",
        negations: "لم لن لا ما",
        futures: "سوف سيقول ستقول",
        thats: "إن أن بأن إنه إنها أنه أنها",
        accordingTo: ["وفقا ل", "بحسب", "حسب", "وفق"],
        articles: "",
        breaks: "في على من إلى عن خلال أمس اليوم بعد قبل مع إن أن بأن إنه إنها أنه أنها",
        titles: "الرئيس الوزير السيد السيدة الدكتور",
        pronouns: "هو هي"
    )
}
