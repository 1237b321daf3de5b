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
        s | time | 1 | 0 | second; seconds; sec; secs
        min | time | 60 | 0 | minute; minutes; mins
        h | time | 3600 | 0 | hour; hours; hrs
        d | time | 86400 | 0 | day; days
        wk | time | 604800 | 0 | week; weeks; fortnight
        mo | time | 2629746 | 0 | month; months
        a | time | 31556952 | 0 | year; years; yr; yrs
        10.a | time | 315569520 | 0 | decade; decades
        100.a | time | 3155695200 | 0 | century; centuries
        1000.a | time | 31556952000 | 0 | millennium; millennia
        nm | length | 0.000000001 | 0 | nanometre; nanometres; nanometer; nanometers
        um | length | 0.000001 | 0 | micrometre; micrometres; micrometer; micrometers; micron; microns
        mm | length | 0.001 | 0 | mm; millimetre; millimetres; millimeter; millimeters
        cm | length | 0.01 | 0 | cm; centimetre; centimetres; centimeter; centimeters
        m | length | 1 | 0 | m; metre; metres; meter; meters
        km | length | 1000 | 0 | km; kilometre; kilometres; kilometer; kilometers
        [in_i] | length | 0.0254 | 0 | inch; inches
        [ft_i] | length | 0.3048 | 0 | foot; feet; ft
        [yd_i] | length | 0.9144 | 0 | yard; yards
        [mi_i] | length | 1609.344 | 0 | mile; miles; mi
        [nmi_i] | length | 1852 | 0 | nautical mile; nautical miles
        [ly] | length | 9460730472580800 | 0 | light year; light years
        mg | mass | 0.000001 | 0 | mg; milligram; milligrams
        g | mass | 0.001 | 0 | g; gram; grams; gramme; grammes
        kg | mass | 1 | 0 | kg; kilogram; kilograms; kilogramme; kilogrammes; kilo; kilos
        t | mass | 1000 | 0 | t; tonne; tonnes; metric ton; metric tons
        Mt | mass | 1000000000 | 0 | mt; megatonne; megatonnes
        Gt | mass | 1000000000000 | 0 | gt; gigatonne; gigatonnes; gigaton; gigatons
        [ston_av] | mass | 907.18474 | 0 | ton; tons; short ton; short tons
        [oz_av] | mass | 0.028349523125 | 0 | ounce; ounces; oz
        [lb_av] | mass | 0.45359237 | 0 | pound; pounds; lb; lbs
        m2 | area | 1 | 0 | m2; square metre; square metres; square meter; square meters; sq m
        km2 | area | 1000000 | 0 | km2; square kilometre; square kilometres; square kilometer; square kilometers; sq km
        har | area | 10000 | 0 | ha; hectare; hectares
        [acr_us] | area | 4046.8726 | 0 | acre; acres
        [sft_i] | area | 0.09290304 | 0 | square foot; square feet; sq ft
        [smi_us] | area | 2589988.11 | 0 | square mile; square miles; sq mi
        mL | volume | 0.000001 | 0 | ml; millilitre; millilitres; milliliter; milliliters
        L | volume | 0.001 | 0 | l; litre; litres; liter; liters
        m3 | volume | 1 | 0 | m3; cubic metre; cubic metres; cubic meter; cubic meters
        km3 | volume | 1000000000 | 0 | km3; cubic kilometre; cubic kilometres; cubic kilometer; cubic kilometers
        [gal_us] | volume | 0.003785411784 | 0 | gallon; gallons
        [bbl_us] | volume | 0.158987294928 | 0 | barrel; barrels; bbl
        m/s | speed | 1 | 0 | metres per second; meters per second; metre per second; meter per second
        km/h | speed | 0.2777777778 | 0 | km h; kph; kmh; kilometres per hour; kilometers per hour; kilometres an hour; kilometers an hour
        [mi_i]/h | speed | 0.44704 | 0 | mph; miles per hour; miles an hour
        [kn_i] | speed | 0.514444 | 0 | knot; knots
        mm/a | rise | 1 | 0 | mm yr; mm per year; millimetres per year; millimeters per year; millimetres a year; millimeters a year
        cm/a | rise | 10 | 0 | centimetres per year; centimeters per year; centimetres a year; centimeters a year
        Cel | temperature | 1 | 0 | degree celsius; degrees celsius; degree centigrade; degrees centigrade; celsius; centigrade; °c; c; deg c
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

    private static let currencyTable = """
        USD | US$ $ | usd; dollar; dollars; us dollar; us dollars; buck; bucks
        EUR | € | eur; euro; euros
        GBP | £ | gbp; pounds sterling; pound sterling; sterling; quid
        JPY | ¥ | jpy; yen
        CNY | | cny; rmb; yuan; renminbi
        RUB | ₽ | rub; rouble; roubles; ruble; rubles
        INR | ₹ | inr; rupee; rupees
        CHF | | chf; swiss franc; swiss francs; franc; francs
        CAD | C$ CA$ | cad; canadian dollar; canadian dollars
        AUD | A$ AU$ | aud; australian dollar; australian dollars
        KRW | ₩ | krw
        UAH | ₴ | uah; hryvnia; hryvnias
        TRY | ₺ | lira; liras
        ILS | ₪ | ils; shekel; shekels
        BRL | R$ | brl; real; reais
        SEK | | sek; krona; kronor
        NOK | | nok; krone; kroner
        PLN | | pln; zloty; zlotys
        ZAR | | zar; rand
        MXN | | mxn; peso; pesos
        SAR | | sar; riyal; riyals
        """
}

extension ArraySlice<UInt8> {
    /// Whether the slice ends with these bytes.
    func ends(with other: [UInt8]) -> Bool { suffix(other.count).elementsEqual(other) }
}
