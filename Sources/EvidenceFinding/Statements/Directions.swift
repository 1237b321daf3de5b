/// Which way something went: words for more and for less, in the languages that are read. Our own lists.
enum Directions {
    /// +1 for up, −1 for down, 0 for unchanged; nil for a word that is none.
    static func of(_ folded: String) -> Int? { table[folded] }

    /// How many times as much a verb makes: "doubled" 2, "halved" 0.5.
    static func multiple(_ folded: String) -> Double? { multiples[folded] }

    private static let table: [String: Int] = {
        var table: [String: Int] = [:]
        for (direction, words) in [(1, up), (-1, down), (0, level)] {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                table[String(word)] = direction
            }
        }
        return table
    }()

    private static let multiples: [String: Double] = [
        "doubled": 2, "double": 2, "doubles": 2, "doubling": 2, "twice": 2, "tripled": 3, "triple": 3,
        "triples": 3,
        "trebled": 3, "treble": 3, "thrice": 3, "quadrupled": 4, "quadruple": 4, "quintupled": 5,
        "quintuple": 5,
        "halved": 0.5, "halve": 0.5, "halves": 0.5, "halving": 0.5, "verdoppelt": 2, "verdoppelte": 2,
        "verdreifacht": 3,
        "halbiert": 0.5, "doublé": 2, "triplé": 3, "duplicó": 2, "duplicado": 2, "triplicó": 3,
        "raddoppiato": 2,
        "triplicato": 3, "duplicou": 2, "triplicou": 3, "verdubbeld": 2, "podwoił": 2, "удвоился": 2,
    ]

    private static let up = """
        rise rises rising rose risen increase increases increased increasing grow grows grew grown growing growth gain gains
        gained gaining raise raises raised raising climb climbs climbed climbing jump jumps jumped jumping surge surges surged
        soar soars soared soaring expand expands expanded expansion accelerate accelerated advance advanced up higher more
        bigger larger greater longer heavier hotter warmer upward hike hiked hikes boost boosted boosts lifted swell swelled
        swollen added extra additional dearer pricier costlier
        angehoben verteuert anheben stieg stiegen kletterte kletterten wuchsen erhöhten steigt gestiegen steigen anstieg erhöht erhöhte erhöhung gewachsen wuchs zugenommen zunahme mehr höher
        relevé relevée relevés rehaussé majoré augmentée augmentés augmentent progressent montent grimpent augmenté augmente augmentation hausse progressé grimpé monté plus accru croissance
        elevó elevado encareció aumentaron crecieron subieron incrementaron aumentó aumentado aumento creció crecido subió subido incremento más crecimiento
        aumentati aumentate aumentarono crebbero cresciuti cresciute saliti salite salirono aumentato aumentata aumento cresciuto cresciuta salito salita più crescita
        aumentaram cresceram subiram aumentou aumento cresceu subiu mais crescimento
        verhoogd verhoogde stegen groeide groeiden gestegen steeg toegenomen toename groei gegroeid meer
        wzrósł wzrosła wzrosło wzrosły wzrost więcej
        вырос выросла выросло выросли рост увеличился увеличилась увеличилось зріс зросла зросло зросли зростання
        arttı yükseldi artış ارتفع ارتفعت زاد زادت ارتفاع زيادة बढ़ा बढ़ी बढ़े वृद्धि
        """

    private static let down = """
        fall falls falling fell fallen decrease decreases decreased decreasing decline declines declined declining drop drops
        dropped dropping shrink shrinks shrank shrunk shrinking reduce reduces reduced reducing reduction cut cuts cutting lose
        loses lost losing loss slip slips slipped slipping sink sinks sank sunk plunge plunges plunged slump slumps slumped
        tumble tumbled dip dipped down lower lowered lowers lowering fewer less smaller shorter lighter colder cooler downward
        retreat retreats retreated contract contracted contraction dwindle dwindled slashed slash trimmed trim ebbed weaken
        weakened recede receded ease eases eased easing cheaper
        gesenkt senkte senkten verringert verringerte verbilligt abgesenkt sanken fielen schrumpfte schrumpften sank sinkt gesunken sinken rückgang gekürzt kürzte kürzung gefallen fiel abgenommen abnahme weniger niedriger reduziert
        abaissé abaissée réduite réduits diminué diminuée baissent diminuent reculent chutent baissé baisse diminué diminue diminution chuté recul reculé moins réduit
        recortó recortado rebajó rebajado reducido redujeron disminuyeron cayeron bajaron disminuyó disminuido cayó caído bajó bajado reducción menos descenso redujo
        diminuiti diminuite diminuirono calati calate calarono scesi scese scesero diminuito diminuita calato calata sceso scesa calo meno ridotto riduzione
        diminuíram caíram desceram diminuiu caiu desceu queda menos redução reduziu
        verlaagd verlaagde verminderd daalden kromp krompen gedaald daalde afgenomen afname minder daling
        spadł spadła spadło spadły spadek mniej
        снизились уменьшились сократился сократилась сократились упал упала упало упали снизился снизилась снизилось снижение уменьшился впав впала впало зменшився зменшилась
        düştü azaldı düşüş انخفض انخفضت تراجع انخفاض घटा घटी घटे कमी
        """

    private static let level = """
        unchanged steady stable flat constant same stagnant stayed stays stay remained remains remain unverändert stabil
        inchangé stable estable stabile estável onveranderd bez-zmian
        """
}
