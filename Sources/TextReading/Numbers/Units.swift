/// The units that quantities come in: a table, read once.
///
/// A row has a unit's code as UCUM writes it, its dimension, what one of it is in the dimension's base unit, an offset
/// for scales whose zero lies elsewhere, and the words for it, parted by `;`. To know another unit is to add a row.
struct Units: Sendable {
    /// One unit.
    struct Unit: Hashable, Sendable {
        let code: String
        let dimension: String
        let factor: Double
        let offset: Double
    }

    private var units: [String: Unit] = [:]
    private var currencies: [String: String] = [:]
    private var symbols: [(symbol: [UInt8], code: String)] = []

    /// The most words that a unit's name has.
    static let longestName = 4

    /// The tables below.
    static let known = Units()

    /// The unit of a folded name.
    func unit(_ name: String) -> Unit? { units[name] }

    /// The currency of a folded name or code.
    func currency(_ name: String) -> String? { currencies[name] }

    /// Whether a name stands for hundredths.
    func isPercent(_ name: String) -> Bool { Self.percentNames.contains(name) }

    /// Whether a word after "per cent" makes points of it.
    func isPoint(_ word: String) -> Bool { word == "point" || word == "points" || word == "pts" }

    /// How many percentage points one of a name is: 1, or a hundredth for basis points.
    func points(_ name: String) -> Double? { Self.pointNames[name] }

    /// The currency of a code as it stands: in capitals, or "Rs".
    func currencyCode(_ code: String) -> String? {
        if code == "Rs" || code == "RS" || code == "Re" { return "INR" }
        return code.utf8.count == 3 && Self.codes.contains(code) ? code : nil
    }

    /// The currency of a code and the scale that letters before it give: USD, MUSD, kEUR, bnUSD.
    func scaledCode(_ code: String) -> (code: String, scale: Double)? {
        if let plain = currencyCode(code) { return (plain, 1) }
        guard (4...5).contains(code.utf8.count), let plain = currencyCode(String(code.suffix(3))) else {
            return nil
        }
        switch code.dropLast(3) {
        case "k", "K", "T": return (plain, 1000)
        case "M", "m", "mn", "MM", "Mn", "mm": return (plain, 1e6)
        case "bn", "B", "Bn", "G": return (plain, 1e9)
        default: return nil
        }
    }

    /// The currency whose sign begins these bytes, and the sign's length.
    func currencySign(at bytes: ArraySlice<UInt8>) -> (code: String, length: Int)? {
        symbols.first { bytes.starts(with: $0.symbol) }.map { ($0.code, $0.symbol.count) }
    }

    /// The currency whose sign stands at the end of these bytes, or at their beginning.
    func currency(sign bytes: ArraySlice<UInt8>, atEnd: Bool) -> String? {
        symbols.first { atEnd ? bytes.ends(with: $0.symbol) : bytes.starts(with: $0.symbol) }?.code
    }

    private init() {
        for row in Self.table.split(separator: "\n") {
            let cells = row.split(separator: "|").map { Self.trimmed($0) }
            guard cells.count == 5, let factor = Double(cells[2]), let offset = Double(cells[3]) else {
                continue
            }
            let unit = Unit(code: cells[0], dimension: cells[1], factor: factor, offset: offset)
            for name in cells[4].split(separator: ";") { units[Self.trimmed(name)] = unit }
        }
        for row in Self.currencyTable.split(separator: "\n") {
            let cells = row.split(separator: "|", omittingEmptySubsequences: false).map { Self.trimmed($0) }
            guard cells.count == 3 else { continue }
            for name in cells[2].split(separator: ";") { currencies[Self.trimmed(name)] = cells[0] }
            for symbol in cells[1].split(separator: " ") { symbols.append((Array(symbol.utf8), cells[0])) }
        }
        symbols.sort { $0.symbol.count > $1.symbol.count }
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0 == " " }
        guard let last = start.lastIndex(where: { $0 != " " }) else { return "" }
        return String(start[...last])
    }

    private static let table = """
        s | time | 1 | 0 | second; seconds; sec; secs; sekunde; sekunden; seconde; secondes; segundo; segundos; secondo; secondi; seconden; sekund; sekundy; секунда; секунды; секунд; ثانية; ثوان; सेकंड; saniye
        min | time | 60 | 0 | minute; minutes; mins; minuten; minuto; minutos; minuti; minut; minuty; минут; минуты; минута; хвилин; хвилини; хвилина; دقيقة; دقائق; मिनट; dakika
        h | time | 3600 | 0 | hour; hours; hrs; stunde; stunden; heure; heures; hora; horas; ora; ore; uur; uren; godzina; godziny; godzin; час; часа; часов; година; години; годин; ساعة; ساعات; घंटे; घंटा; saat
        d | time | 86400 | 0 | day; days; tag; tage; tagen; jour; jours; día; días; giorno; giorni; dia; dias; dag; dagen; dzień; dni; день; дня; дней; днів; дні; يوم; أيام; दिन; gün
        wk | time | 604800 | 0 | week; weeks; fortnight; woche; wochen; semaine; semaines; semana; semanas; settimana; settimane; weken; tydzień; tygodnie; tygodni; неделя; недели; недель; тиждень; тижні; тижнів; أسبوع; أسابيع; सप्ताह; hafta
        mo | time | 2629746 | 0 | month; months; monat; monate; monaten; mois; mes; meses; mese; mesi; mês; maand; maanden; miesiąc; miesiące; miesięcy; месяц; месяца; месяцев; місяць; місяці; місяців; شهر; أشهر; महीने; महीना; ay
        a | time | 31556952 | 0 | year; years; yr; yrs; jahr; jahre; jahren; ans; année; années; año; años; anno; anni; ano; anos; jaar; jaren; rok; lata; lat; год; года; лет; рік; роки; років; سنة; سنوات; عام; साल; वर्ष; yıl
        10.a | time | 315569520 | 0 | decade; decades
        100.a | time | 3155695200 | 0 | century; centuries
        1000.a | time | 31556952000 | 0 | millennium; millennia
        nm | length | 0.000000001 | 0 | nanometre; nanometres; nanometer; nanometers
        um | length | 0.000001 | 0 | micrometre; micrometres; micrometer; micrometers; micron; microns
        mm | length | 0.001 | 0 | mm; millimetre; millimetres; millimeter; millimeters
        cm | length | 0.01 | 0 | cm; centimetre; centimetres; centimeter; centimeters
        m | length | 1 | 0 | m; metre; metres; meter; meters; mètre; mètres; metro; metros; metri; meter; metrów; metry; метр; метра; метров; метри; метрів; متر; मीटर; metre
        km | length | 1000 | 0 | km; kilometre; kilometres; kilometer; kilometers; kilomètre; kilomètres; kilómetro; kilómetros; chilometro; chilometri; quilómetros; quilômetros; quilômetro; kilometr; kilometry; kilometrów; км; километр; километра; километров; кілометр; кілометри; кілометрів; كيلومتر; كم; किलोमीटर; किमी; kilometre
        [in_i] | length | 0.0254 | 0 | inch; inches
        [ft_i] | length | 0.3048 | 0 | foot; feet; ft
        [yd_i] | length | 0.9144 | 0 | yard; yards
        [mi_i] | length | 1609.344 | 0 | mile; miles; mi
        [nmi_i] | length | 1852 | 0 | nautical mile; nautical miles
        [ly] | length | 9460730472580800 | 0 | light year; light years
        mg | mass | 0.000001 | 0 | mg; milligram; milligrams
        g | mass | 0.001 | 0 | g; gram; grams; gramme; grammes
        kg | mass | 1 | 0 | kg; kilogram; kilograms; kilogramme; kilogrammes; kilo; kilos; kilogramm; kilogrammes; kilogramo; kilogramos; chilogrammo; chilogrammi; quilogramas; quilos; kilogramów; кг; килограмм; килограммов; кілограмів; кілограм; كيلوغرام; किलोग्राम; kilogram
        t | mass | 1000 | 0 | t; tonne; tonnes; metric ton; metric tons; tonnen; tonelada; toneladas; tonnellata; tonnellate; tony; тонн; тонны; тонна; тонни; طن; أطنان; टन
        kt | mass | 1000000 | 0 | kt; kilotonne; kilotonnes; kiloton; kilotons
        Mt | mass | 1000000000 | 0 | mt; megatonne; megatonnes
        Gt | mass | 1000000000000 | 0 | gt; gigatonne; gigatonnes; gigaton; gigatons
        [ston_av] | mass | 907.18474 | 0 | ton; tons; short ton; short tons
        [oz_av] | mass | 0.028349523125 | 0 | ounce; ounces; oz
        [lb_av] | mass | 0.45359237 | 0 | pound; pounds; lb; lbs
        m2 | area | 1 | 0 | m2; square metre; square metres; square meter; square meters; sq m
        km2 | area | 1000000 | 0 | km2; square kilometre; square kilometres; square kilometer; square kilometers; sq km
        har | area | 10000 | 0 | ha; hectare; hectares; hektar; hectáreas; ettari; hektarów; гектар; гектаров; гектара; гектарів; هكتار; हेक्टेयर
        [acr_us] | area | 4046.8726 | 0 | acre; acres
        [sft_i] | area | 0.09290304 | 0 | square foot; square feet; sq ft
        [smi_us] | area | 2589988.11 | 0 | square mile; square miles; sq mi
        mL | volume | 0.000001 | 0 | ml; millilitre; millilitres; milliliter; milliliters
        L | volume | 0.001 | 0 | l; litre; litres; liter; liters; liter; litro; litros; litri; litrów; литров; литра; літрів; لتر; लीटर
        m3 | volume | 1 | 0 | m3; cubic metre; cubic metres; cubic meter; cubic meters
        km3 | volume | 1000000000 | 0 | km3; cubic kilometre; cubic kilometres; cubic kilometer; cubic kilometers
        [gal_us] | volume | 0.003785411784 | 0 | gallon; gallons
        [bbl_us] | volume | 0.158987294928 | 0 | barrel; barrels; bbl
        m/s | speed | 1 | 0 | m s; metres per second; meters per second; metre per second; meter per second
        km/h | speed | 0.2777777778 | 0 | km h; kph; kmh; kilometres per hour; kilometers per hour; kilometres an hour; kilometers an hour
        [mi_i]/h | speed | 0.44704 | 0 | mph; miles per hour; miles an hour
        [kn_i] | speed | 0.514444 | 0 | knot; knots
        mm/a | rise | 1 | 0 | mm yr; mm per year; millimetres per year; millimeters per year; millimetres a year; millimeters a year
        cm/a | rise | 10 | 0 | centimetres per year; centimeters per year; centimetres a year; centimeters a year
        Cel | temperature | 1 | 0 | degree celsius; degrees celsius; degree centigrade; degrees centigrade; celsius; centigrade; °c; c; deg c; grad celsius; degrés celsius; grados celsius; gradi celsius; graus celsius; graden celsius; stopni celsjusza; градусов цельсия
        [degF] | temperature | 0.5555555556 | -17.7777777778 | degree fahrenheit; degrees fahrenheit; fahrenheit; °f; f; deg f
        K | temperature | 1 | -273.15 | kelvin; kelvins
        deg | angle | 1 | 0 | degree; degrees; °
        J | energy | 1 | 0 | joule; joules
        kW.h | energy | 3600000 | 0 | kwh; kilowatt hour; kilowatt hours
        MW.h | energy | 3600000000 | 0 | mwh; megawatt hour; megawatt hours
        GW.h | energy | 3600000000000 | 0 | gwh; gigawatt hour; gigawatt hours
        TW.h | energy | 3600000000000000 | 0 | twh; terawatt hour; terawatt hours
        kcal | energy | 4184 | 0 | kcal; calorie; calories; kilocalorie; kilocalories
        W | power | 1 | 0 | watt; watts
        kW | power | 1000 | 0 | kw; kilowatt; kilowatts
        MW | power | 1000000 | 0 | mw; megawatt; megawatts
        GW | power | 1000000000 | 0 | gw; gigawatt; gigawatts
        TW | power | 1000000000000 | 0 | tw; terawatt; terawatts
        [HP] | power | 745.7 | 0 | hp; horsepower
        W/m2 | irradiance | 1 | 0 | w m2; watts per square metre; watts per square meter; watt per square metre
        Hz | frequency | 1 | 0 | hz; hertz
        MHz | frequency | 1000000 | 0 | mhz; megahertz
        GHz | frequency | 1000000000 | 0 | ghz; gigahertz
        By | data | 1 | 0 | byte; bytes
        kBy | data | 1000 | 0 | kb; kilobyte; kilobytes
        MBy | data | 1000000 | 0 | mb; megabyte; megabytes
        GBy | data | 1000000000 | 0 | gb; gigabyte; gigabytes
        TBy | data | 1000000000000 | 0 | tb; terabyte; terabytes
        [ppth] | part | 0.001 | 0 | parts per thousand
        [ppm] | part | 0.000001 | 0 | ppm; ppmv; parts per million
        [ppb] | part | 0.000000001 | 0 | ppb; ppbv; parts per billion
        [ppt] | part | 0.000000000001 | 0 | parts per trillion
        Pa | pressure | 1 | 0 | pascal; pascals
        hPa | pressure | 100 | 0 | hpa; mbar; millibar; millibars
        bar | pressure | 100000 | 0 | bars
        [psi] | pressure | 6894.757 | 0 | psi
        V | voltage | 1 | 0 | volt; volts
        kV | voltage | 1000 | 0 | kv; kilovolt; kilovolts
        Sv | dose | 1 | 0 | sievert; sieverts
        mSv | dose | 0.001 | 0 | msv; millisievert; millisieverts
        """

    private static let percentNames: Set<String> = [
        "percent", "per cent", "pct", "pc", "percents", "prozent", "pour cent", "por ciento", "per cento",
        "por cento",
        "procent", "procenta", "procentów", "процент", "процента", "процентов", "процентами", "відсоток",
        "відсотка",
        "відсотків", "відсотки", "بالمئة", "بالمائة", "في المئة", "في المائة", "प्रतिशत", "फीसदी", "फ़ीसदी",
    ]

    private static let pointNames: [String: Double] = [
        "percentage point": 1, "percentage points": 1, "percent points": 1, "pp": 1, "ppt": 1, "ppts": 1,
        "p p": 1,
        "basis point": 0.01, "basis points": 0.01, "bps": 0.01, "bp": 0.01, "prozentpunkt": 1,
        "prozentpunkte": 1,
        "prozentpunkten": 1, "basispunkte": 0.01, "basispunkten": 0.01, "point de pourcentage": 1,
        "points de pourcentage": 1, "points de base": 0.01, "punto porcentual": 1, "puntos porcentuales": 1,
        "puntos básicos": 0.01, "punto percentuale": 1, "punti percentuali": 1, "punti base": 0.01,
        "ponto percentual": 1, "pontos percentuais": 1, "pontos base": 0.01, "procentpunt": 1,
        "procentpunten": 1,
        "basispunten": 0.01, "punkt procentowy": 1, "punkty procentowe": 1, "punktów procentowych": 1,
        "punktów bazowych": 0.01, "процентный пункт": 1, "процентных пункта": 1, "процентных пунктов": 1,
        "базисных пунктов": 0.01, "відсотковий пункт": 1, "відсоткових пункти": 1, "відсоткових пунктів": 1,
        "نقطة مئوية": 1, "نقاط مئوية": 1, "प्रतिशत अंक": 1, "yüzde puan": 1, "baz puan": 0.01,
    ]

    /// The codes of ISO 4217 in use, but for those that are English words in capitals (ALL, BAM, CUP, SOS, TOP).
    private static let codes: Set<String> = Set(
        """
        AED AFN AMD AOA ARS AUD AWG AZN BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY \
        COP CRC CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF \
        IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA \
        MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON \
        RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SRD SSP STN SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD \
        UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW RMB
        """.split(separator: " ").map(String.init)
    )

    private static let currencyTable = """
        USD | US$ $ | usd; dollar; dollars; us dollar; us dollars; u s dollars; buck; bucks; dólares; dólar; dollari; dollaro; dolarów; доллар; доллара; долларов; доларів; دولار; डॉलर; dolar; dollars américains; dólares estadounidenses; us-dollar
        EUR | € | eur; euro; euros; euró; евро; євро; يورو; यूरो; avro
        GBP | £ | gbp; pounds sterling; pound sterling; sterling; quid; livres sterling; libras esterlinas; sterline; pfund
        JPY | ¥ | jpy; yen
        CNY | | cny; rmb; yuan; renminbi
        RUB | ₽ | rub; rouble; roubles; ruble; rubles; рублей; рубля; рубль; rubel; rubli; rublos; roubles
        INR | ₹ | inr; rupee; rupees; रुपये; रुपए; रुपया
        CHF | | chf; swiss franc; swiss francs; franc; francs; schweizer franken; franken; francs suisses
        CAD | C$ CA$ | cad; canadian dollar; canadian dollars
        AUD | A$ AU$ | aud; australian dollar; australian dollars
        KRW | ₩ | krw
        UAH | ₴ | uah; hryvnia; hryvnias; гривень; гривні; гривня; гривен
        TRY | ₺ | lira; liras; türk lirası; lirası; turkish lira; turkish liras
        ILS | ₪ | ils; shekel; shekels
        BRL | R$ | brl; real; reais
        SEK | | sek; krona; kronor; swedish krona; swedish kronor
        NOK | | nok; norwegian krone; norwegian kroner
        DKK | | dkk; danish krone; danish kroner
        PLN | zł | pln; zloty; zlotys; złotych; złote; złoty
        ZAR | | zar; rand
        MXN | MX$ | mxn; mexican peso; mexican pesos
        NZD | NZ$ | nzd; new zealand dollars
        HKD | HK$ | hkd; hong kong dollars
        SGD | S$ | sgd; singapore dollars
        CZK | | czk; czech crowns; czech koruna; koruna
        NGN | ₦ | ngn; naira
        VND | ₫ | vnd; dong
        PHP | ₱ | php; philippine pesos
        SAR | | sar; riyal; riyals
        """
}

extension ArraySlice<UInt8> {
    /// Whether the slice ends with these bytes.
    func ends(with other: [UInt8]) -> Bool { suffix(other.count).elementsEqual(other) }
}
