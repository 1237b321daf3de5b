import ClaimModel

/// Words that tell what was done by speaking, and that it was not. Compiled for this purpose.
extension SpeechActReading {
    static let telling = set(
        """
        acknowledge acknowledges acknowledged acknowledging recall recalls recalled recalling continue continued continues \
        stress stresses stressed stressing warn warns warned warning concede concedes conceded conceding complain complains \
        complained complaining observe observes observed contend contends contended contending maintain maintains maintained \
        maintaining assert asserts asserted asserting allege alleges alleged alleging joke joked jokes quip quipped tweet \
        tweeted tweets post posted posts emphasize emphasizes emphasized emphasise emphasised underline underlined point \
        points pointed remark remarked remarks respond responded responds responding retort retorted conclude concludes \
        concluded concluding find finds found estimate estimates estimated show shows showed shown indicate indicates \
        indicated signal signaled signalled signals imply implies implied hint hinted hints boast boasted boasts brag bragged \
        lament lamented laments caution cautioned cautions advise advised advises counter countered charge charged charges \
        accuse accused accuses criticize criticized criticise criticised praise praised hail hailed express expressed \
        expresses feel feels felt fear fears feared worry worries worried hope hopes hoped know knows knew \
        realize realized realise realised understand understands understood assume assumes assumed suspect suspects \
        suspected conclude remember remembers remembered certify certified rule ruled rules hold held decide decided \
        determine determined determines discover discovered disclose disclosed discloses clarify clarified specify specified \
        outline outlined read reads quote quoted quotes cite cited cites repeat repeated repeats reiterate reiterated \
        reiterates echo echoed stipulate stipulated propose proposed proposes recommend recommended recommends describe \
        described describes call calls called calling dub dubbed label labeled labelled brand branded term termed \
        characterize characterized characterise characterised portray portrayed brief briefed inform informed informs notify \
        notified assure assured assures reassure reassured convince persuaded teach taught preach preached shout shouted \
        scream screamed yell yelled whisper whispered cry cried chant chanted chanting sing sang murmur murmured mutter \
        muttered sneer sneered scoff scoffed muse mused reason reasoned reckon reckons reckoned figure figured guess guessed \
        speculate speculated speculates theorize theorized surmise lie lied lies gloat gloated view views viewed \
        according words word account accounts message opinion
        """
    )

    static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    static let determiners = set("the a an any all these those such his her their its")

    /// Forms of verbs of saying that are nouns too.
    static let nouns = set(
        "claim claims report reports request requests demand demands order orders answer comment state states dispute"
    )

    static let contractions = set("'ll 's 'd 've 're he'll she'll they'll it'll we'll i'll")

    static let refusals = set(
        """
        refused refuses refusing refuse declined declines declining decline failed fails failing fail avoided avoids \
        avoiding avoid stopped neglected forgot hesitated loath unwilling reluctant short
        """
    )

    static let futures = set("will shall going")

    static let ahead = set(
        "expected due set scheduled likely planning plans plan about intends preparing"
    )

    static let possible = set("would could might may can should must")

    static let infinitives = set("to from of")

    static let nobody = set("nobody no-one none neither no")

    static let conditions = set("if unless whether lest")

    static let questionWords = set("who whom whose what where when how why which")

    /// Verbs of thinking something true.
    static let holding = set(
        """
        believe believes believed think thinks thought accept accepts accepted agree agrees agreed buy expect expects \
        expected see support supports supported endorse recognize recognise consider considers considered
        """
    )

    static let acts: [String: Attribution.Act] = {
        let lists: [(Attribution.Act, String)] = [
            (
                .denied,
                """
                deny denies denied denying denial refute refutes refuted refuting reject rejects rejected rejecting \
                dispute disputes disputed disputing dismiss dismisses dismissed dismissing rebut rebuts rebutted \
                contradict contradicts contradicted disavow disavows disavowed disagree disagrees disagreed doubt \
                doubts doubted
                """
            ),
            (
                .asked,
                "ask asks asked asking wonder wonders wondered wondering inquire inquires inquired enquired queried"
            ),
            (
                .demanded,
                """
                demand demands demanded demanding urge urges urged urging order orders ordered ordering request \
                requests requested requesting implore implored beg begged exhort exhorted instruct instructed insist_on \
                plead pleaded
                """
            ),
            (
                .predicted,
                """
                predict predicts predicted predicting prediction forecast forecasts forecasted forecasting project \
                projects projected projecting foresee foresees foresaw anticipate anticipates anticipated expect \
                expects expected expecting
                """
            ),
            (
                .promised,
                """
                promise promises promised promising pledge pledges pledged pledging vow vows vowed vowing guarantee \
                guarantees guaranteed swear swears swore undertake undertakes undertook
                """
            ),
            (
                .said,
                """
                say says said saying tell tells told telling state states stated claim claims claimed argue argues \
                argued announce announces announced report reports reported write writes wrote add adds added explain \
                explains explained insist insists insisted declare declares declared confirm confirms confirmed admit \
                admits admitted note notes noted suggest suggests suggested speak speaks spoke reply replied answer \
                answered comment commented reveal revealed mention mentioned testify testified
                """
            ),
        ]
        var acts: [String: Attribution.Act] = [:]
        for (act, words) in lists { for word in set(words) { acts[word] = act } }
        return acts
    }()
}
