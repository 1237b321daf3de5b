import ClaimModel

/// How standings look on a terminal: a symbol and the word, and on top of them a colour.
enum StandingLook {
    static func style(_ standing: Standing) -> Style? {
        switch standing {
        case .unreviewed, .notCheckable, .provisional: .dim
        case .verified: .green
        case .disputed: .red
        case .misleading, .missingContext: .yellow
        case .unverifiable: .blue
        case .split, .contested: .magenta
        case .stale: .yellow
        }
    }

    /// The symbol and the word.
    static func cell(_ standing: Standing) -> String { "\(standing.symbol) \(standing.rawValue)" }

    /// The style of such a cell.
    static func style(ofCell cell: String) -> Style? {
        Standing.allCases.first { self.cell($0) == cell }.flatMap(style)
    }
}
