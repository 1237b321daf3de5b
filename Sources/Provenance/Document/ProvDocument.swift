import ClaimModel

/// A PROV document: the same for every form, whose writers only lay it out.
///
/// A ledger of many claims makes a million statements. They are kept in few arrays: a name stands in `names` once, and
/// in statements by its number.
package struct ProvDocument: Sendable {
    /// The number of a name: its place in `names`. Many places of a statement name nothing.
    package struct Number: Hashable, Sendable {
        private let place: Int32

        /// Nothing is named.
        package static let none = Number(place: -1)

        fileprivate init(place: Int32) { self.place = place }

        // PROV's own attributes have the first numbers in every document.
        package static let provType = Number(place: 0)
        package static let provLabel = Number(place: 1)
        package static let provRole = Number(place: 2)
        package static let provValue = Number(place: 3)
        package static let provLocation = Number(place: 4)

        /// Whether it is one of those.
        package var isProv: Bool { (0...4).contains(place) }

        /// The place in `names`; nil where nothing is named.
        package var index: Int? { place < 0 ? nil : Int(place) }
    }

    /// A statement as it is kept.
    package struct Statement: Sendable {
        package let kind: ProvKind
        /// The name of the thing, or of the relation where it has one.
        package let id: Number
        /// The first three formal arguments that are names.
        package let names: (Number, Number, Number)
        /// Where in `rarities` the rest of the formal arguments stands; below 0 where there is none.
        fileprivate let rarityPlace: Int32
        /// Where in `attributes` its attributes begin. They end where those of the next statement begin.
        fileprivate let firstAttribute: Int32

        /// Where in `rarities` the rest of the formal arguments stands; nil where there is none.
        package var rarity: Int? { rarityPlace < 0 ? nil : Int(rarityPlace) }
    }

    /// The formal arguments that few statements have.
    package struct Rarity: Sendable {
        package var fourth = Number.none
        package var fifth = Number.none
        /// The time; of an activity, that of its start.
        package var time: Timestamp?
        /// The time of an activity's end.
        package var end: Timestamp?

        package init(
            fourth: Number = .none,
            fifth: Number = .none,
            time: Timestamp? = nil,
            end: Timestamp? = nil
        ) {
            (self.fourth, self.fifth, self.time, self.end) = (fourth, fifth, time, end)
        }
    }

    private enum Value {
        case text(String)
        /// A text with its language, in `taggedTexts`.
        case tagged(Int32)
        case integer(Int)
        case number(Double)
        case date(CalendarDate)
        case address(String)
        case name(Number)
    }

    private struct Attribute {
        package let value: Value
        package let name: Number
    }

    /// The names, each once.
    package private(set) var names: [ProvName] = []
    /// The statements in the order in which they were added.
    package private(set) var statements: [Statement] = []
    /// What few statements have, for those that have it.
    package private(set) var rarities: [Rarity] = []
    private var attributes: [Attribute] = []
    private var taggedTexts: [(text: String, language: String)] = []
    private var numbers: [ProvName: Number] = [:]

    /// How many statements the forms lay out at once.
    package static let stretch = 2_048

    /// A document with room for so many statements, so that they are not moved as they grow in number.
    package init(capacity: Int) {
        statements.reserveCapacity(capacity)
        attributes.reserveCapacity(capacity)
        names.reserveCapacity(capacity / 4)
        for name in [ProvName.provType, .provLabel, .provRole, .provValue, .provLocation] { _ = number(name) }
    }

    /// A document of these statements.
    package init(statements: [ProvStatement]) {
        self.init(capacity: statements.count)
        for statement in statements { add(statement) }
    }
}

// MARK: - Adding

extension ProvDocument {
    /// The number of a name, which it gets when it is first asked for.
    package mutating func number(_ name: ProvName) -> Number {
        if let number = numbers[name] { return number }
        let number = Number(place: Int32(names.count))
        numbers[name] = number
        names.append(name)
        return number
    }

    /// Adds a statement whose arguments are all names, or whose others are in `rarity`.
    package mutating func add(
        _ kind: ProvKind,
        id: Number = .none,
        _ first: Number = .none,
        _ second: Number = .none,
        _ third: Number = .none,
        rarity: Rarity? = nil,
        attributes given: [ProvAttribute] = []
    ) {
        statements.append(
            Statement(
                kind: kind,
                id: id,
                names: (first, second, third),
                rarityPlace: rarity == nil ? -1 : Int32(rarities.count),
                firstAttribute: Int32(attributes.count)
            )
        )
        if let rarity { rarities.append(rarity) }
        for attribute in given {
            attributes.append(Attribute(value: kept(attribute.value), name: number(attribute.name)))
        }
    }

    /// Adds a statement.
    package mutating func add(_ statement: ProvStatement) {
        var places: [Number] = []
        var times: [Timestamp?] = []
        for (position, formal) in statement.kind.formals.enumerated() {
            let argument = position < statement.arguments.count ? statement.arguments[position] : nil
            if formal.isTime {
                times.append(argument?.time)
            } else {
                places.append(argument?.name.map { number($0) } ?? .none)
            }
        }
        func place(_ index: Int) -> Number { index < places.count ? places[index] : .none }
        let rarity = Rarity(
            fourth: place(3),
            fifth: place(4),
            time: times.first ?? nil,
            end: times.count > 1 ? times[1] : nil
        )
        let isRare = rarity.time != nil || rarity.end != nil || places.dropFirst(3).contains { $0 != .none }
        add(
            statement.kind,
            id: statement.id.map { number($0) } ?? .none,
            place(0),
            place(1),
            place(2),
            rarity: isRare ? rarity : nil,
            attributes: statement.attributes
        )
    }

    private mutating func kept(_ value: ProvValue) -> Value {
        switch value {
        case .text(let text): return .text(text)
        case .tagged(let text, let language):
            taggedTexts.append((text, language))
            return .tagged(Int32(taggedTexts.count - 1))
        case .integer(let number): return .integer(number)
        case .number(let number): return .number(number)
        case .date(let date): return .date(date)
        case .address(let address): return .address(address)
        case .name(let name): return .name(number(name))
        }
    }

    /// Ends the document: what only adding to it needs is given back.
    package mutating func close() { numbers = [:] }
}

// MARK: - Reading

extension ProvDocument {
    /// The name of a number; nil where nothing is named.
    package func name(_ number: Number) -> ProvName? { number.index.map { names[$0] } }

    /// Appends a name as it is written.
    package func append(_ number: Number, to bytes: inout [UInt8]) {
        if let index = number.index { names[index].append(to: &bytes) }
    }

    /// The formal arguments of a statement that few statements have.
    package func rarity(of statement: Statement) -> Rarity {
        statement.rarity.map { rarities[$0] } ?? Rarity()
    }

    /// A formal argument of a statement by its place in `kind.formals`; nil where it isn't given.
    package func argument(_ position: Int, of statement: Statement) -> ProvArgument? {
        let formals = statement.kind.formals
        if formals[position].isTime {
            let rarity = rarity(of: statement)
            let isEnd = statement.kind == .activity && position == 1
            return (isEnd ? rarity.end : rarity.time).map(ProvArgument.time)
        }
        let number =
            switch position {
            case 0: statement.names.0
            case 1: statement.names.1
            case 2: statement.names.2
            case 3: rarity(of: statement).fourth
            default: rarity(of: statement).fifth
            }
        return name(number).map(ProvArgument.name)
    }

    /// Whether any formal argument of a statement is given, from a place on.
    package func hasArguments(_ statement: Statement, from position: Int = 0) -> Bool {
        if statement.rarity != nil || statement.names.2 != .none { return true }
        return position < 2
            && (position < 1 && statement.names.0 != .none || statement.names.1 != .none)
    }

    /// The places of the attributes of the statement at a place in `statements`.
    package func attributes(of place: Int) -> Range<Int> {
        let next = place + 1 < statements.count ? Int(statements[place + 1].firstAttribute) : attributes.count
        return Int(statements[place].firstAttribute)..<next
    }

    /// The name of the attribute at a place.
    package func attributeName(_ place: Int) -> Number { attributes[place].name }

    /// Whether one of the attributes at some places has this name.
    package func hasAttribute(_ name: Number, in places: Range<Int>) -> Bool {
        places.contains { attributes[$0].name == name }
    }

    /// The type that the attribute at a place says; nil where it says something else.
    package func type(_ place: Int) -> ProvName? {
        guard attributes[place].name == .provType, case .name(let type) = attributes[place].value else {
            return nil
        }
        return name(type)
    }

    /// The value of the attribute at a place.
    package func value(_ place: Int) -> ProvValue {
        switch attributes[place].value {
        case .text(let text): .text(text)
        case .tagged(let place):
            .tagged(taggedTexts[Int(place)].text, language: taggedTexts[Int(place)].language)
        case .integer(let number): .integer(number)
        case .number(let number): .number(number)
        case .date(let date): .date(date)
        case .address(let address): .address(address)
        case .name(let number): .name(names[number.index ?? 0])
        }
    }
}
