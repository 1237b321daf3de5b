/// Lists of words by which subjects are told apart. Our own.
extension SubjectMatch {
    /// Words for what prices and amounts are counted in.
    static let units: Set<String> = [
        "cent", "cents", "pence", "penny", "litre", "litres", "liter", "liters", "kilo", "kilos", "barrel",
        "barrels",
        "gallon", "gallons", "bushel", "ounce", "unit", "units", "piece", "pieces", "points", "head",
    ]

    /// Words of which one rules out the others of its set, in the languages that are read.
    static let exclusive: [String: (set: Int, member: Int)] = {
        var table: [String: (set: Int, member: Int)] = [:]
        let sets = [
            "northern/north/norden/nord/norte southern/south/süden/sud eastern/east/osten/leste "
                + "western/west/westen/ouest/oeste/ovest",
            "men/men's/male/boys/männer/hommes/hombres/uomini/homens women/women's/female/girls/frauen/femmes/mujeres/donne/mulheres",
            "old/former new", "state federal local municipal", "upper lower", "left right", "public private",
            "urban rural", "first last",
            "import/imports/einfuhr/einfuhren/importe/importations/importaciones/importazioni/importações/invoer "
                + "export/exports/ausfuhr/ausfuhren/exporte/exportations/exportaciones/esportazioni/exportações/uitvoer",
            "births/geburten/naissances/nacimientos/nascite deaths/todesfälle/décès/muertes/defunciones/decessi",
            "income/revenue/einnahmen/recettes/ingresos/entrate expenditure/spending/ausgaben/dépenses/gastos/spese",
            "immigration/einwanderung/inmigración emigration/auswanderung/émigration/emigración",
            "summer winter spring autumn", "net gross", "minimum average/mean median maximum",
            "diesel electric",
            "indoor outdoor", "junior senior", "domestic foreign", "daily weekly monthly annual",
            "county province village",
            "january february march april may june july august september october november december",
        ]
        for (set, row) in sets.enumerated() {
            for (member, words) in row.split(separator: " ").enumerated() {
                for word in words.split(separator: "/") { table[String(word)] = (set, member) }
            }
        }
        return table
    }()
}
