/// Makes a sentence of each observation in statistical data (SDMX-ML): what it is of, when, and how much.
///
/// Codes are resolved where the file has their lists; others stand as they are.
struct FigureSentences {
    private typealias Values = [(name: String, value: String)]

    private var lists: [String: [String: String]] = [:]
    private var listOfDimension: [String: String] = [:]
    private var list: String?
    private var code: String?
    private var isInDimension: String?

    private var groups: [(key: Values, attributes: Values)] = []
    private var series: Values = []
    private var seriesAttributes: Values = []
    private var observation: Values = []
    private var stack: [String] = []
    /// The attributes of the tag that began last.
    private var current: Values = []

    /// How many codes are remembered, and how many groups: beyond it codes stand unresolved.
    private static let most = 200_000

    /// An element begins; its attributes follow.
    mutating func begin(_ name: String) {
        finishTag()
        stack.append(name)
        current.removeAll(keepingCapacity: true)
        switch name {
        case "Series": (series, seriesAttributes) = ([], [])
        case "Obs": observation = []
        case "Group": if groups.count < Self.most { groups.append(([], [])) }
        case "DataSet": groups = []
        default: break
        }
    }

    /// An attribute of the element that began last.
    mutating func add(_ name: String, _ value: String) { current.append((name, value)) }

    /// An element ends.
    ///
    /// - Returns: The sentence of an observation that ended with it.
    mutating func end(_ name: String) -> String? {
        finishTag()
        if !stack.isEmpty { stack.removeLast() }
        switch name {
        case "Codelist": list = nil
        case "Code": code = nil
        case "Dimension", "Attribute": isInDimension = nil
        case "Obs": return sentence()
        case "Series": (series, seriesAttributes) = ([], [])
        default: break
        }
        return nil
    }

    /// The name of the code that is being read.
    mutating func codeNamed(_ text: String) {
        finishTag()
        if let isInDimension, stack.contains("Enumeration") {
            // urn:sdmx:org.sdmx.infomodel.codelist.Codelist=SDMX:CL_AREA(1.0)
            if let last = text.split(separator: ":").last {
                listOfDimension[isInDimension] = String(last.prefix { $0 != "(" })
            }
            return
        }
        guard let list, let code, lists[list, default: [:]][code] == nil, lists[list]?.count ?? 0 < Self.most
        else {
            return
        }
        lists[list, default: [:]][code] = text
    }

    /// Takes in a tag whose attributes are complete.
    private mutating func finishTag() {
        guard let name = stack.last, !current.isEmpty else { return }
        let attributes = current
        current.removeAll(keepingCapacity: true)
        func value(_ wanted: String) -> String? { attributes.first { $0.name == wanted }?.value }
        switch name {
        case "Codelist": list = value("id")
        case "Code": code = value("id") ?? value("value")
        case "Dimension", "Attribute", "PrimaryMeasure", "Measure": isInDimension = value("id")
        case "Ref":
            if let isInDimension, stack.contains("Enumeration"), let id = value("id") {
                listOfDimension[isInDimension] = id
            }
        case "Value":
            guard let id = value("id"), let value = value("value") else { return }
            take((id, value))
        case "ObsDimension":
            if let found = value("value") { observation.append((value("id") ?? "TIME_PERIOD", found)) }
        case "ObsValue": if let found = value("value") { observation.append(("OBS_VALUE", found)) }
        case "Series": series = attributes
        case "Obs": observation = attributes
        case "Group": if !groups.isEmpty { groups[groups.count - 1].key = attributes }
        default: break
        }
    }

    private mutating func take(_ value: (name: String, value: String)) {
        if stack.contains("Obs") {
            observation.append(value)
        } else if stack.contains("SeriesKey") {
            series.append(value)
        } else if stack.contains("Series") {
            seriesAttributes.append(value)
        } else if !groups.isEmpty {
            if stack.contains("GroupKey") {
                groups[groups.count - 1].key.append(value)
            } else {
                groups[groups.count - 1].attributes.append(value)
            }
        }
    }

    // MARK: - Sentences

    private static let times: Set<String> = ["TIME_PERIOD", "TIME"]
    private static let titles = ["TITLE_COMPL", "TITLE", "SERIES_NAME"]
    private static let units = ["UNIT_MEASURE", "UNIT", "CURRENCY_UNIT"]
    private static let multipliers = ["UNIT_MULT", "UNIT_MULTIPLIER"]
    /// What says how a figure was come by, and not what it is of.
    private static let technical: Set<String> = [
        "OBS_STATUS", "CONF_STATUS", "CONF_STATUS_OBS", "OBS_CONF", "DECIMALS", "TIME_FORMAT", "COLLECTION",
        "COLL_METHOD", "SOURCE_AGENCY", "PRE_BREAK_VALUE", "EMBARGO_TIME", "TITLE", "TITLE_COMPL",
        "REPORTING_YEAR_START_DAY",
        "FREQ", "action", "validFromDate", "validToDate", "setID", "LAST_UPDATE", "IDBANK",
        // Where values are written in full, the scale tells only how they are shown (IMF).
        "SCALE", "DECIMALS_DISPLAYED", "OVERLAP", "COUNTRY_UPDATE_DATE", "SERIES_NAME",
    ]

    private func sentence() -> String? {
        guard let figure = observation.first(where: { $0.name == "OBS_VALUE" })?.value else { return nil }
        var all: Values = series + seriesAttributes + observation
        for group in groups where !group.key.isEmpty && holds(group.key, of: series) {
            all += group.attributes
            // In structure-specific data a group's attributes stand among its keys.
            all += group.key.filter { part in !all.contains { $0.name == part.name } }
        }
        func found(_ names: [String]) -> String? {
            for name in names {
                if let value = all.first(where: { $0.name == name }) { return spoken(value) }
            }
            return nil
        }
        var words: [String] = []
        if let title = found(Self.titles) { words.append(title) }
        var seen: Set<String> = []
        let hidden = Self.technical.union(Self.times).union(Self.units).union(Self.multipliers)
        for value in series + observation
        where value.name != "OBS_VALUE" && !hidden.contains(value.name) && seen.insert(value.name).inserted {
            words.append(spoken(value))
        }
        if let time = all.first(where: { Self.times.contains($0.name) })?.value { words.append(time) }
        var amount = Self.grouped(figure)
        if let code = all.first(where: { Self.multipliers.contains($0.name) })?.value,
            let multiplier = Self.multiplierWords[code]
        {
            amount += " \(multiplier)"
        }
        if let unit = found(Self.units) { amount += " \(unit)" }
        words.append(amount)
        return words.joined(separator: ", ")
    }

    /// Whether a group's key is part of a series' key, attributes that no key has aside.
    private func holds(_ key: Values, of series: Values) -> Bool {
        var isHeld = false
        for part in key {
            guard let value = series.first(where: { $0.name == part.name }) else { continue }
            if value.value != part.value { return false }
            isHeld = true
        }
        return isHeld
    }

    /// A code by its name where the file has it; else a lone code with what it is a code of.
    private func spoken(_ value: (name: String, value: String)) -> String {
        // The type of an observation may be the code of what was measured.
        if value.name == "type" { return String(value.value.split(separator: ":").last ?? "") }
        for list in [listOfDimension[value.name], "CL_\(value.name)"].compactMap(\.self) {
            if let name = lists[list]?[value.value] { return name }
        }
        if Self.units.contains(value.name) || Self.titles.contains(value.name) { return value.value }
        let isCode = value.value.utf8.count <= 12 && !value.value.contains(" ")
        return isCode ? "\(value.name) \(value.value)" : value.value
    }

    private static let multiplierWords = [
        "1": "tens", "2": "hundred", "3": "thousand", "6": "million", "9": "billion", "12": "trillion",
        "15": "quadrillion",
    ]

    /// A number with commas between thousands; what is no plain number stays as it is.
    static func grouped(_ figure: String) -> String {
        let bytes = Array(figure.utf8)
        let isSigned = bytes.first == 0x2D || bytes.first == 0x2B
        let digits = bytes.dropFirst(isSigned ? 1 : 0).prefix { (48...57).contains($0) }
        let rest = bytes.dropFirst((isSigned ? 1 : 0) + digits.count)
        guard digits.count > 3, digits.count <= 60,
            rest.isEmpty || rest.first == 0x2E && rest.dropFirst().allSatisfy({ (48...57).contains($0) })
        else { return figure }
        var grouped: [UInt8] = isSigned ? [bytes[0]] : []
        for (position, digit) in digits.enumerated() {
            if position > 0, (digits.count - position) % 3 == 0 { grouped.append(0x2C) }
            grouped.append(digit)
        }
        return String(decoding: grouped + rest, as: UTF8.self)
    }
}
