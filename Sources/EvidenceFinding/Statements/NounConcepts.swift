/// What reports count and measure, in the languages that are read: enough to tell that a passage in another language speaks of
/// something else than the claim. Our own rows.
///
/// A row is one concept. Its words are beginnings: "lehrer" is also "lehrerinnen". A word that begins like no row is not
/// known, and then nothing is said of it.
enum NounConcepts {
    /// The concepts of a folded word: none where it is not known, several where a German compound names several.
    static func of(_ folded: String, _ isGerman: Bool) -> Set<Int> {
        guard folded.utf8.count > 3 else { return [] }
        var found: Set<Int> = []
        var rest = folded[...]
        // The longest beginning that is known, and for German compounds those of its parts.
        while rest.utf8.count > 3 {
            var longest = ""
            for (beginning, concept) in beginnings(of: rest)
            where beginning.utf8.count > longest.utf8.count
                && (isGerman || rest.utf8.count - beginning.utf8.count <= 4)
            {
                longest = beginning
                found.insert(concept)
            }
            if !isGerman { break }
            rest = rest.dropFirst(max(1, longest.count))
        }
        return found
    }

    private static func beginnings(of word: Substring) -> [(String, Int)] {
        guard let first = word.unicodeScalars.first else { return [] }
        return (table[first] ?? []).filter { word.hasPrefix($0.0) }
    }

    private static let table: [Unicode.Scalar: [(String, Int)]] = {
        var table: [Unicode.Scalar: [(String, Int)]] = [:]
        for (number, row) in rows.split(separator: "\n").enumerated() {
            for word in row.split(separator: " ") {
                guard let first = word.unicodeScalars.first else { continue }
                table[first, default: []].append((String(word), number))
            }
        }
        return table
    }()

    private static let rows = """
        pupil student schüler schulkind élève alumn estudiante alunn student leerling scholier uczni ученик школьник
        teacher lehrer lehrkr enseignant professeur instituteur profesor maestr docent insegnant professor leraar leerkracht docent nauczyciel учител
        inhabitant resident population einwohner bevölker habitant population habitante población poblacion abitant popolazion população inwoner bevolking mieszka ludno жител населен
        household haushalte ménage hogar famigli agregado huishouden gospodarstw домохозяйств
        birth geburt geboren naissance nacimiento nascit nasciment geboorte urodze рожден
        death sterbef todesf gestorben décès mort fallecimiento defuncion muert decess decesso óbito overled sterfgeval zgon смерт
        marriage eheschliess eheschließ heirat mariage matrimonio boda casamento huwelijk małżeństw брак
        divorce scheidung divorce divorcio divorzi divórcio echtscheiding rozwod развод
        export ausfuhr export exportation exportacion exportación esportazion exportaç uitvoer eksport экспорт
        import einfuhr import importation importacion importación importazion importaç invoer import импорт
        unemploy arbeitslos chômage chômeur desempleo paro parados disoccupa desemprego werkloos bezroboc безработ
        price preis prix precio prezzi prezzo preço prijs prijzen cena ceny цена цен
        rent miete loyer alquiler affitt renda aluguer huur czynsz аренд
        wage salar lohn löhne gehalt gehälter salaire salario stipendi salári loon płac зарплат
        tax steuer impôt taxe impuesto tasse imposta imposto belasting podat налог
        debt schuld dette deuda debito dívida schuld dług долг
        income revenue einnahm recette ingreso entrata entrate receita inkomst opbrengst przych доход
        expenditure spending ausgabe dépense gasto spesa spese despesa uitgav wydat расход
        defence defense military verteidigung militär défense militaire defensa militar difesa militare defesa defensie obron оборон
        education bildung éducation educación istruzione educação onderwijs edukacj образован
        health gesundheit santé salud sanità saúde gezondheid zdrowi здравоохран
        culture kultur culture cultura cultuur kultury культур
        hospital krankenhaus krankenhäuser klinik hôpital hôpitaux ospedal ziekenhuis szpital больниц
        patient patienten patientin malade paciente pazient pacjent пациент
        doctor physician ärzt médecin médico medico médico arts lekarz врач
        nurse pfleger pflegekr infirmi enfermer infermier enfermeir verpleeg pielęgniar медсест
        school schule école escuela scuola scuole escola school szkoł школ
        university hochschule universität université universidad universit universidade universiteit uniwersytet университет
        library bücherei bibliothek bibliothèque biblioteca bibliotheek bibliotek библиотек
        museum museen musée museo museu muzeum музе
        theatre theater théâtre teatro teatr театр
        church kirche église iglesia chiesa igreja kerk kościoł церк
        road highway strasse straße autobahn route autoroute carretera autopista strada autostrad estrada weg snelweg drog дорог
        bridge brücke pont puente ponte brug brugg most мост
        railway train eisenbahn züge zugverkehr train chemin tren ferrocarril treno treni ferrovi comboio trein spoor pociąg kolej поезд
        passenger fahrgäst fahrgast passagier voyageur passager pasajer viajero passegger passageir reizig pasażer пассажир
        tourist visitor besucher gäste touriste visiteur turist visitante visitator bezoeker toerist turyst туристы посетител
        car automobile personenwagen pkw voiture coche automóvil automobil carro carros auto samochod автомобил
        bicycle fahrrad fahrräder vélo bicicleta bicicletta bicicletta fiets rower велосипед
        accident unfall unfälle accident accidente incident acidente ongeval wypad авари
        crime straftat verbrechen kriminalität crime délit delito crimen reato reati crimine misdrijf przestęp преступл
        theft diebst robo hurto furto furti roubo diefstal kradzie краж
        fire brand brände incendie incendio incêndio brand pożar пожар
        farm bauernh landwirt exploitation agricole granja explotaci fattori azienda quinta boerderij gospodarst ферм
        harvest ernte récolte cosecha raccolt colheita oogst zbior урожа
        wheat grain weizen getreide blé céréale trigo grano graan tarwe pszenic пшениц
        milk milch lait leche latte leite melk mleko молок
        fish fisch poisson pescado pesce peixe visvangst ryba рыб
        forest wald wälder forêt bosque foresta bosco floresta bos bossen las lasów лес
        water wasser eau agua acqua água water wody вод
        electricity power strom elektrizität électricité courant electricidad elettricità eletricidade elektriciteit stroom prąd электроэнерг
        gas erdgas gaz gas gás aardgas газ
        coal kohle charbon carbón carbone carvão kolen steenkool węgl угл
        house dwelling apartment wohnung logement vivienda alloggi abitazion habitaç woning mieszkan жиль квартир
        company firm unternehmen firmen entreprise société empresa impres bedrijf bedrijven firm przedsiębior компани предприят
        soldier troops soldat soldado soldati soldaat żołnierz солдат
        police polizei police policía polizia polícia politie policj полици
        prisoner inmate häftling gefangen détenu preso recluso detenut prigionier presos gevangene więźni заключ
        refugee flüchtling réfugié refugiad rifugiat vluchteling uchodźc бежен
        voter vote wähler stimme électeur électric vote votant voto elector elettor eleitor kiezer stem wyborc избирател голос
        book buch bücher livre libro libri livro boek książ книг
        inflation teuerung inflación inflazione inflação inflatie inflacj инфляци
        turnout wahlbeteiligung participation participación affluenza participação opkomst frekwencj явк
        overnight übernachtung nuitée pernoctacion pernoctaci pernottament dormida overnacht nocleg ночёв
        job stelle arbeitsplätz beschäftig emploi empleo puesto occupazion posti emprego baan banen zatrudni занятост
        fare ticket fahrpreis fahrkart billet tarif boleto tarifa bigliett biglietti tariff bilhete kaartje bilet билет
        parking parkgebühr parkplatz parkplätz stationnement aparcamiento estacionamiento parchegg estacionamento parkeer parking parkow парков
        swimming pool schwimmbad schwimmbäd hallenbad freibad piscine piscina zwembad pływaln basen бассейн
        cinema kino cinéma cine cines bioscoop kina кино
        subway underground metro ubahn u-bahn métro metró метро
        apprentice lehrling auszubildend apprenti aprendiz apprendist leerling ucze ученик
        cyclist radfahr cycliste ciclista ciclist fietser rowerzyst велосипедист
        pedestrian fußgänger fussgänger piéton peatón peatones pedon peão peões voetganger piesz пешеход
        motorcycl motorrad motorräder motorradfahr motocycl motocicl moto motor motocykl мотоцикл
        tram tramway strassenbahn straßenbahn tramway tranvía tranvia eléctrico tramwaj трамва
        airport flughafen flughäfen aéroport aeropuerto aeroport aeroporto luchthaven vliegveld lotnisk аэропорт
        harbour port hafen häfen port puerto porto haven portow порт
        town hall rathaus mairie ayuntamiento municipio câmara stadhuis ratusz ратуш
        court gericht tribunal cour tribunal juzgado tribunale rechtbank sąd суд
        mayor bürgermeister oberbürgermeister maire alcald sindac prefeit presidente burgemeester burmistrz мэр
        minister ministr ministre ministro ministra
        factory plant fabrik werk werke usine fábrica fabbric fabriek zakład завод
        river fluss flüsse rivière fleuve río fiume fium rio rivier rzek рек
        lake seen lac lago lagoa meer jezior озер
        budget haushalt etat budget presupuesto bilancio orçamento begroting budżet бюджет
        member mitglied mitglieder membre miembro membro membri lid leden członk член
        employee staff mitarbeiter beschäftigt angestellt employé salarié empleado trabajador dipendent empregado werknemer medewerker pracownik работник
        team mannschaft équipe equipo squadr equipa ploeg elftal drużyn команд
        season saison temporada stagion temporada seizoen sezon сезон
        waste abfall müll déchet residuo basura rifiut resíduo lixo afval odpad отход
        emission ausstoß ausstoss émission emisión emision emissioni emissão uitstoot emisj выброс
        snow schnee neige nieve neve sneeuw śnieg снег
        rain regen niederschlag pluie lluvia piogg chuva neerslag deszcz дожд
        subsidy zuschuss förderung subvention subvención sussidi subsídio subsidie dotacj субсиди
        donation spende don donación donazion doação gift donatie darowizn
        strike streik grève huelga scioper greve staking strajk забастов
        election wahl wahlen élection elección eleccion elezion eleição verkiezing wybory выбор
        pension rente renten retraite pensión pensione pensão pensioen emerytur пенси
        child kinder enfant niño niños bambin criança kinderen dzieci детей
        woman women frauen femme mujer donne mulher vrouw kobiet женщин
        man men männer homme hombre uomini homem homens mannen mężczyzn мужчин
        """
}
