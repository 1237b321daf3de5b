import ClaimModel

/// A formal argument's value.
enum ProvArgument: Hashable, Sendable {
    case name(ProvName)
    case time(Timestamp)

    var name: ProvName? {
        if case .name(let name) = self { name } else { nil }
    }

    var time: Timestamp? {
        if case .time(let time) = self { time } else { nil }
    }
}

/// One statement of a PROV document, as it is said: with its names and values.
struct ProvStatement: Hashable, Sendable {
    let kind: ProvKind
    /// The name of the thing, or of the relation where it has one.
    let id: ProvName?
    /// The formal arguments in the order of `kind.formals`; nil where one isn't given.
    let arguments: [ProvArgument?]
    let attributes: [ProvAttribute]

    init(
        _ kind: ProvKind,
        _ id: ProvName? = nil,
        _ arguments: [ProvArgument?] = [],
        _ attributes: [ProvAttribute] = []
    ) {
        self.kind = kind
        self.id = id
        self.arguments = arguments
        self.attributes = attributes
    }
}
