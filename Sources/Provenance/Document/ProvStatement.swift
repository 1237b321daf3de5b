import ClaimModel

/// A formal argument's value.
package enum ProvArgument: Hashable, Sendable {
    case name(ProvName)
    case time(Timestamp)

    package var name: ProvName? {
        if case .name(let name) = self { name } else { nil }
    }

    package var time: Timestamp? {
        if case .time(let time) = self { time } else { nil }
    }
}

/// One statement of a PROV document, as it is said: with its names and values.
package struct ProvStatement: Hashable, Sendable {
    package let kind: ProvKind
    /// The name of the thing, or of the relation where it has one.
    package let id: ProvName?
    /// The formal arguments in the order of `kind.formals`; nil where one isn't given.
    package let arguments: [ProvArgument?]
    package let attributes: [ProvAttribute]

    package init(
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
