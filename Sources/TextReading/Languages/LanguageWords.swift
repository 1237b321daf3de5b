/// The small words of the languages that are read which say how a number or a date is meant; and those that deny, point in
/// a direction, or only join. Our own lists. Several words that belong together are joined by `_`.
///
/// Rows: `language | kind | words`. The bounds have the names of ``Quantity/Bound`` and ``DateMention/Bound``.
enum LanguageWords {
    /// The words of a kind in a language.
    static func words(_ kind: String, _ language: Language) -> [String] {
        table[language.rawValue + kind] ?? []
    }

    private static let table: [String: [String]] = {
        var table: [String: [String]] = [:]
        for row in rows.split(separator: "\n") {
            let cells = row.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
            guard cells.count == 3, let language = cells[0].first, let kind = cells[1].first else { continue }
            table[language + kind, default: []] += cells[2].map {
                $0.split(separator: "_").joined(separator: " ")
            }
        }
        return table
    }()

    private static let rows = """
        de | and | und
        de | point | komma
        de | article | ein eine einer einem einen
        de | half | halbe halben halber halb anderthalb=1.5
        de | minus | minus negativ
        de | several | mehrere einige
        de | to | bis
        de | from | von
        de | between | zwischen
        de | about | etwa rund ungefähr circa ca knapp_über
        de | nearly | fast beinahe nahezu knapp
        de | over | über mehr_als
        de | atLeast | mindestens wenigstens
        de | upTo | bis_zu höchstens maximal
        de | under | unter weniger_als
        de | before | vor
        de | after | nach
        de | since | seit ab
        de | until | bis
        de | joint | im des der
        de | leading | in im seit ab bis vor nach jahr jahre von und zwischen anfang ende mitte
        de | early | anfang
        de | mid | mitte
        de | late | ende
        de | quarter | quartal
        de | halfyear | halbjahr
        de | place | erste=1 ersten=1 erstes=1 zweite=2 zweiten=2 zweites=2 dritte=3 dritten=3 drittes=3 vierte=4 vierten=4
        de | season | frühjahr=3 frühling=3 sommer=6 herbst=9 winter=12
        de | negation | nicht kein keine keinen keinem keiner keines nie niemals ohne weder noch nirgends
        de | rise | steigt stieg gestiegen steigen wuchs gewachsen wächst erhöhte erhöht zunahm zugenommen zunahme anstieg mehr höher
        de | fall | sinkt sank gesunken sinken fiel gefallen fällt schrumpfte geschrumpft verringerte abnahm abgenommen rückgang weniger niedriger
        de | stop | der die das den dem des ein eine einer eines einem einen und oder aber auch als am an auf aus bei beim bis dass daß durch er es für hat haben hatte ich ihr im in ist mit nach noch nur sein sich sie sind so über um und unter von vor war waren werden wie wir wird wurde wurden zu zum zur
        fr | and | et
        fr | point | virgule
        fr | article | un une
        fr | half | demi demie
        fr | minus | moins
        fr | several | plusieurs quelques
        fr | to | à
        fr | from | de
        fr | between | entre
        fr | about | environ quelque près_de autour_de
        fr | nearly | presque
        fr | over | plus_de plus_d'
        fr | atLeast | au_moins
        fr | upTo | jusqu'à au_plus
        fr | under | moins_de
        fr | before | avant
        fr | after | après
        fr | since | depuis dès
        fr | until | jusqu'en jusqu'au
        fr | joint | de du
        fr | leading | en depuis avant après année de entre et fin début dès jusqu'en
        fr | early | début
        fr | mid | mi
        fr | late | fin
        fr | quarter | trimestre
        fr | halfyear | semestre
        fr | place | premier=1 deuxième=2 second=2 troisième=3 quatrième=4
        fr | season | printemps=3 été=6 automne=9 hiver=12
        fr | negation | ne n' pas jamais aucun aucune sans ni rien non
        fr | rise | augmente augmenté augmenta hausse croît grimpé progresse progressé accru plus
        fr | fall | baisse baissé diminue diminué chute chuté recul reculé moins réduit
        fr | stop | le la les l' un une des du de d' et ou mais au aux en dans par pour sur avec sans ce cette ces cet il elle ils elles on nous vous je se s' son sa ses leur leurs est sont était étaient a ont avait que qu' qui ne n' pas plus y été être
        es | and | y
        es | point | coma punto
        es | article | un una
        es | half | medio media
        es | minus | menos
        es | several | varios varias algunos
        es | to | a
        es | from | de
        es | between | entre
        es | about | aproximadamente unos unas cerca_de alrededor_de
        es | nearly | casi
        es | over | más_de
        es | atLeast | al_menos por_lo_menos
        es | upTo | hasta como_máximo
        es | under | menos_de
        es | before | antes_de
        es | after | después_de tras
        es | since | desde
        es | until | hasta
        es | joint | de del
        es | leading | en desde hasta año de del entre y tras
        es | early | principios
        es | mid | mediados
        es | late | finales
        es | quarter | trimestre
        es | halfyear | semestre
        es | place | primer=1 segundo=2 tercer=3 cuarto=4
        es | season | primavera=3 verano=6 otoño=9 invierno=12
        es | negation | no ni nunca jamás sin ningún ninguna ninguno nada nadie tampoco
        es | rise | sube subió aumentó aumenta aumentar creció crece alza incremento más
        es | fall | baja bajó cayó cae disminuyó disminuye descendió caída menos redujo
        es | stop | el la los las un una unos unas y o pero de del al a en por para con sin sobre entre que se su sus es son fue fueron era ha han había lo le les como más no ya este esta esto estos estas
        it | and | e
        it | point | virgola
        it | article | un una uno
        it | half | mezzo mezza
        it | minus | meno
        it | several | diversi parecchi alcune
        it | to | a
        it | from | da dal
        it | between | tra fra
        it | about | circa intorno_a
        it | nearly | quasi
        it | over | oltre più_di
        it | atLeast | almeno
        it | upTo | fino_a al_massimo
        it | under | meno_di
        it | before | prima_del prima_di
        it | after | dopo
        it | since | dal
        it | until | fino_al
        it | joint | del di
        it | leading | nel dal anno del tra e dopo entro
        it | early | inizio
        it | mid | metà
        it | late | fine
        it | quarter | trimestre
        it | halfyear | semestre
        it | place | primo=1 secondo=2 terzo=3 quarto=4
        it | season | primavera=3 estate=6 autunno=9 inverno=12
        it | negation | non né mai senza nessun nessuno nessuna niente nulla
        it | rise | aumenta aumentato aumentò cresce cresciuto crebbe salito sale rialzo più
        it | fall | cala calato calò diminuisce diminuito sceso scende caduta meno ridotto
        it | stop | il lo la i gli le un una uno e o ma di del della dei delle degli a al alla ai alle da dal dalla in nel nella nei nelle con su sul sulla per tra fra che si è sono era erano ha hanno aveva non più come questo questa suo sua loro
        pt | and | e
        pt | point | vírgula
        pt | article | um uma
        pt | half | meio meia
        pt | minus | menos
        pt | several | vários várias alguns
        pt | to | a
        pt | from | de
        pt | between | entre
        pt | about | cerca_de aproximadamente
        pt | nearly | quase
        pt | over | mais_de
        pt | atLeast | pelo_menos
        pt | upTo | até
        pt | under | menos_de
        pt | before | antes_de
        pt | after | após depois_de
        pt | since | desde
        pt | until | até
        pt | joint | de do
        pt | leading | em desde até ano de entre e após
        pt | early | início
        pt | mid | meados
        pt | late | final fim
        pt | quarter | trimestre
        pt | halfyear | semestre
        pt | place | primeiro=1 segundo=2 terceiro=3 quarto=4
        pt | season | primavera=3 verão=6 outono=9 inverno=12
        pt | negation | não nem nunca jamais sem nenhum nenhuma nada ninguém
        pt | rise | sobe subiu aumentou aumenta cresceu cresce alta mais
        pt | fall | cai caiu baixou baixa diminuiu diminui queda menos reduziu
        pt | stop | o a os as um uma uns umas e ou mas de do da dos das em no na nos nas por pelo pela para com sem que se seu sua seus suas é são foi foram era tem não mais como este esta ao aos à
        nl | and | en
        nl | point | komma
        nl | article | een
        nl | half | half halve anderhalve=1.5 anderhalf=1.5
        nl | minus | min minus
        nl | several | meerdere enkele
        nl | to | tot
        nl | from | van
        nl | between | tussen
        nl | about | ongeveer circa zo'n
        nl | nearly | bijna
        nl | over | meer_dan ruim
        nl | atLeast | minstens ten_minste
        nl | upTo | tot hoogstens maximaal
        nl | under | minder_dan onder
        nl | before | voor
        nl | after | na
        nl | since | sinds vanaf
        nl | until | tot
        nl | joint | van
        nl | leading | in sinds vanaf tot jaar van tussen en voor na
        nl | early | begin
        nl | mid | medio
        nl | late | eind
        nl | quarter | kwartaal
        nl | halfyear | halfjaar
        nl | place | eerste=1 tweede=2 derde=3 vierde=4
        nl | season | lente=3 voorjaar=3 zomer=6 herfst=9 najaar=9 winter=12
        nl | negation | niet geen nooit zonder noch nergens niemand niets
        nl | rise | stijgt steeg gestegen groeit groeide gegroeid toegenomen toename meer hoger
        nl | fall | daalt daalde gedaald afgenomen afname kromp gekrompen minder lager
        nl | stop | de het een en of maar van in op te aan met voor door bij om uit over tot als dat die dit deze er is zijn was waren heeft hebben had ook niet wordt worden werd naar hij zij ze we wij ik hun haar zich nog
        pl | and | i
        pl | point | przecinek
        pl | half | pół
        pl | minus | minus
        pl | several | kilka kilkanaście
        pl | to | do
        pl | from | od
        pl | between | między pomiędzy
        pl | about | około ok blisko
        pl | nearly | prawie niemal
        pl | over | ponad więcej_niż
        pl | atLeast | co_najmniej przynajmniej
        pl | upTo | do najwyżej
        pl | under | poniżej mniej_niż
        pl | before | przed
        pl | after | po
        pl | since | od
        pl | until | do
        pl | leading | w od do roku rok lat po przed między
        pl | quarter | kwartał kwartale kwartału
        pl | halfyear | półrocze półroczu półrocza
        pl | place | pierwszy=1 pierwszym=1 drugi=2 drugim=2 trzeci=3 trzecim=3 czwarty=4 czwartym=4
        pl | season | wiosna=3 wiosną=3 lato=6 latem=6 jesień=9 jesienią=9 zima=12 zimą=12
        pl | negation | nie nigdy bez ani żaden żadna żadne nikt nic
        pl | rise | wzrósł wzrosła wzrosło wzrosły rośnie wzrost więcej
        pl | fall | spadł spadła spadło spadły spada spadek mniej zmalał zmalała
        pl | stop | i w na z ze do o a że się nie to jest są był była było były po za od przez dla jak ale lub oraz co który która które tym tego tej przy pod już
        ru | and | и
        ru | point | целых
        ru | half | полтора=1.5 пол
        ru | minus | минус
        ru | several | несколько
        ru | to | до
        ru | from | от с
        ru | between | между
        ru | about | около примерно порядка
        ru | nearly | почти
        ru | over | более больше свыше
        ru | atLeast | не_менее минимум
        ru | upTo | до не_более
        ru | under | менее меньше
        ru | before | до перед
        ru | after | после
        ru | since | с
        ru | until | до
        ru | leading | в с до после году года год
        ru | early | начале начало
        ru | mid | середине
        ru | late | конце
        ru | quarter | квартал квартале квартала
        ru | halfyear | полугодие полугодии полугодия
        ru | place | первый=1 первом=1 второй=2 втором=2 третий=3 третьем=3 четвертый=4 четвертом=4 четвёртом=4
        ru | season | весной=3 летом=6 осенью=9 зимой=12
        ru | negation | не нет ни никогда без никто ничего нельзя
        ru | rise | вырос выросла выросло выросли растёт растет увеличился увеличилась увеличилось рост повысился повысилась
        ru | fall | упал упала упало упали снизился снизилась снизилось снизились сократился сократилась снижение падение
        ru | stop | и в во на с со не что он она оно они как а но по к ко у за из от о об для это этот эта эти был была было были бы же или до при так его её ее их мы вы я то также уже
        uk | and | і й та
        uk | point | цілих
        uk | half | пів півтора=1.5
        uk | minus | мінус
        uk | several | кілька декілька
        uk | to | до
        uk | from | від з
        uk | between | між
        uk | about | близько приблизно
        uk | nearly | майже
        uk | over | понад більше
        uk | atLeast | щонайменше не_менше
        uk | upTo | до не_більше
        uk | under | менше
        uk | before | до перед
        uk | after | після
        uk | since | з
        uk | until | до
        uk | leading | у в з до після році року рік
        uk | quarter | квартал кварталі кварталу
        uk | place | перший=1 першому=1 другий=2 другому=2 третій=3 третьому=3 четвертий=4 четвертому=4
        uk | season | навесні=3 влітку=6 восени=9 взимку=12
        uk | negation | не немає ні ніколи без ніхто нічого
        uk | rise | зріс зросла зросло зросли зростає збільшився збільшилася збільшилося зростання
        uk | fall | впав впала впало впали знизився знизилася знизилося скоротився скоротилася зниження падіння
        uk | stop | і й та в у на з із що не він вона воно вони як а але по до за від о об для це цей ця ці був була було були б же або при так його її їх ми ви я також вже
        ar | and | و
        ar | point | فاصلة
        ar | half | نصف
        ar | minus | ناقص سالب
        ar | several | عدة بضعة
        ar | to | إلى
        ar | from | من
        ar | between | بين
        ar | about | حوالي نحو قرابة
        ar | nearly | تقريبا
        ar | over | أكثر_من
        ar | atLeast | على_الأقل
        ar | under | أقل_من
        ar | before | قبل
        ar | after | بعد
        ar | since | منذ
        ar | until | حتى
        ar | leading | في عام سنة منذ حتى قبل بعد
        ar | negation | لا لم لن ليس ليست ما بدون غير
        ar | rise | ارتفع ارتفعت زاد زادت نما ارتفاع زيادة
        ar | fall | انخفض انخفضت تراجع تراجعت هبط انخفاض هبوط
        ar | stop | في من على إلى عن مع أن إن التي الذي هذا هذه ذلك كان كانت هو هي قد ما كما بعد بين كل أو ثم
        hi | and | और
        hi | point | दशमलव
        hi | half | आधा आधे डेढ़=1.5 ढाई=2.5
        hi | minus | ऋण माइनस
        hi | several | कई कुछ
        hi | to | से
        hi | about | लगभग करीब तकरीबन
        hi | over | से_अधिक से_ज्यादा
        hi | atLeast | कम_से_कम
        hi | under | से_कम
        hi | before | पहले
        hi | after | बाद
        hi | leading | में सन वर्ष साल
        hi | negation | नहीं न मत ना बिना
        hi | rise | बढ़ा बढ़ी बढ़े बढ़कर वृद्धि बढ़ोतरी
        hi | fall | घटा घटी घटे घटकर गिरा गिरी गिरावट कमी
        hi | stop | के का की में है हैं और से को पर इस यह वह एक ने कि हो था थी थे भी तो ही कर लिए या जो
        tr | point | virgül
        tr | half | yarım buçuk
        tr | minus | eksi
        tr | several | birkaç
        tr | between | arasında
        tr | about | yaklaşık
        tr | nearly | neredeyse
        tr | over | fazla
        tr | atLeast | en_az
        tr | upTo | en_fazla
        tr | before | önce
        tr | after | sonra
        tr | since | beri
        tr | leading | yılında yılı yıl
        tr | quarter | çeyrek çeyreği çeyreğinde
        tr | season | ilkbahar=3 yaz=6 sonbahar=9 kış=12
        tr | negation | değil yok hiç asla olmadan ne
        tr | rise | arttı artış yükseldi yükseliş büyüdü büyüme
        tr | fall | azaldı azalış düştü düşüş geriledi küçüldü
        tr | stop | ve bir bu da de için ile olarak olan o ne daha çok en gibi kadar sonra ancak ama veya ya ki ise mi mı
        en | negation | not no never none nor neither nobody nothing nowhere without cannot hardly scarcely barely
        en | rise | rise rises rising rose risen increase increases increased increasing grow grows grew growing grown gain gains gained climb climbs climbed jump jumped surge surged soar soared higher up expand expanded
        en | fall | fall falls falling fell fallen decrease decreases decreased decreasing drop drops dropped decline declines declined shrink shrank shrunk lose loses lost slump slumped plunge plunged tumble tumbled lower down cut reduce reduced
        """
}
