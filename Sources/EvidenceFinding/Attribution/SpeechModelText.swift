// The weights as text. A line a feature: its name, what it says (words as they are, numbers after #), and a weight a
// label, the label by its letter; with the label before, by both letters. A feature may take several lines.
//
//     cue 3 said says told
//     w according K41k-7O-30
//     w-1,w , said K12T-4
//     e #0 OO12AO-3

extension SpeechModel {
    /// The weights that come with the project.
    package static let trained = SpeechModel(reading: speechWeights)

    /// Reads weights; what is not understood is left out.
    package init(reading text: StaticString) {
        self = text.withUTF8Buffer { SpeechModel(reading: $0) }
    }

    private init(reading bytes: UnsafeBufferPointer<UInt8>) {
        var cueStrengths: [Symbol: UInt8] = [:]
        var rows: [(key: UInt64, weights: [Int32])] = []
        var rowOfKey: [UInt64: Int] = [:]
        var features: [Symbol: SpeechFeature] = [:]
        for feature in SpeechFeature.allCases { features[Symbol(feature.name)] = feature }
        let cueName = Symbol("cue")
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let fields = line.split(separator: UInt8(ascii: " "))
            guard fields.count >= 3 else { continue }
            let name = Symbol(bytes: fields[0])
            if name == cueName {
                let strength = fields[1].first.map { $0 &- UInt8(ascii: "0") } ?? 0
                for word in fields[2...] { cueStrengths[Symbol(bytes: word)] = strength }
                continue
            }
            guard let feature = features[name], let weights = fields.last else { continue }
            let values = fields[1..<fields.count - 1].map(Self.value)
            let key = feature.key(values.first ?? 0, values.count > 1 ? values[1] : 0)
            let width = feature.isEdge ? SpeechLabel.count * SpeechLabel.count : SpeechLabel.count
            let row = rowOfKey[key] ?? rows.count
            if row == rows.count {
                rowOfKey[key] = row
                rows.append((key, [Int32](repeating: 0, count: width)))
            }
            Self.read(weights, isEdge: feature.isEdge, into: &rows[row].weights)
        }
        self.init(cueStrengths: cueStrengths, rows: rows)
    }

    /// What a feature says, as a number.
    private static func value(_ field: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
        guard field.first == UInt8(ascii: "#"), field.count > 1 else {
            return field.elementsEqual(noWord.utf8) ? Symbol.none.hash : Symbol(bytes: field).hash
        }
        var number: UInt64 = 0
        for byte in field.dropFirst() { number = number &* 10 &+ UInt64(byte &- UInt8(ascii: "0")) }
        return number
    }

    /// Adds weights such as `K41k-7O-30` to a row.
    private static func read(
        _ field: Slice<UnsafeBufferPointer<UInt8>>,
        isEdge: Bool,
        into weights: inout [Int32]
    ) {
        var column = 0
        var isNegative = false
        var number: Int32?
        func add() {
            guard let value = number, weights.indices.contains(column) else { return }
            weights[column] &+= isNegative ? -value : value
        }
        for byte in field {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                number = (number ?? 0) &* 10 &+ Int32(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "-"): isNegative = true
            default:
                if number != nil {
                    add()
                    (column, number, isNegative) = (0, nil, false)
                }
                column = column * SpeechLabel.count + (labels[byte] ?? 0)
            }
        }
        add()
    }

    private static let labels = Dictionary(
        uniqueKeysWithValues: SpeechLabel.allCases.map { ($0.letter.asciiValue ?? 0, $0.rawValue) }
    )

    /// How "no word" is written.
    package static let noWord = "<none>"
}

extension Symbol {
    init(bytes: some Sequence<UInt8>) {
        var hash = Self.offset
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* Self.prime }
        self.init(hash: hash)
    }
}
