import ClaimModel
import TextReading

/// What a claim states that can be computed from amounts in a text: a change, a ratio, a share, which of two is more.
public struct StatedRelations {
    private let claim: ReadClaim
    /// How the claim's telling words begin, to pass over texts that have none of them.
    private let beginnings: [[UInt8]]

    /// Reads a claim; nil when it states nothing that could be computed.
    public init?(in claim: String, about: DateSpan? = nil) {
        let read = ReadClaim(JudgedClaim(statement: claim, about: about))
        let hasRelation = read.figures.contains { figure in
            if case .change = figure.role { return true }
            if case .multiple = figure.role { return true }
            if case .amount(dimension: "time") = figure.quantity.measure { return true }
            return figure.role == .share || figure.sharing != nil
        }
        let hasDirection =
            read.figures.isEmpty
            && read.text.tokens.contains { ($0.direction ?? 0) != 0 && !$0.isName }
        guard hasRelation || hasDirection else { return nil }
        self.claim = read
        beginnings = Set(read.telling.map { Array(read.text.tokens[$0].folded.utf8.prefix(5)) })
            .filter { $0.count >= 4 }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// What is computed from the passage's amounts and can be set beside the claim: what decides something first, then what
    /// is of another time.
    public func workings(in passage: JudgedPassage) -> [Comparison] {
        Comparer(claim: claim, passage: ReadPassage(passage)).comparisons()
            .filter { $0.isComputedEqual != nil && $0.passage.count > 1 }
    }

    /// Whether a text may hold such amounts: two runs of digits, and two of the claim's words or one where it has no more.
    /// Cheap, so that a whole archive can be gone through.
    public func mayHold(_ text: String) -> Bool {
        var runs = 0
        var isInRun = false
        var text = text
        return text.withUTF8 { bytes in
            for byte in bytes {
                let isDigit = (48...57).contains(byte)
                if isDigit, !isInRun { runs += 1 }
                isInRun = isDigit || isInRun && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","))
                if runs == 2 { break }
            }
            guard runs == 2 else { return false }
            let wanted = min(2, beginnings.count)
            var found = 0
            for beginning in beginnings where Self.begins(a: beginning, in: bytes) {
                found += 1
                if found >= wanted { return true }
            }
            return found >= wanted
        }
    }

    /// Whether a word of the text begins so, ASCII capitals apart.
    private static func begins(a beginning: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count >= beginning.count else { return false }
        var isInWord = false
        for start in 0...(bytes.count - beginning.count) {
            let byte = bytes[start] | 0x20
            let isLetter = (97...122).contains(byte) || bytes[start] >= 0x80
            if isLetter, !isInWord {
                var length = 0
                while length < beginning.count {
                    let own = bytes[start + length]
                    let folded = (65...90).contains(own) ? own | 0x20 : own
                    if folded != beginning[length] { break }
                    length += 1
                }
                if length == beginning.count { return true }
            }
            isInWord = isLetter
        }
        return false
    }
}

extension Comparison {
    /// A computed figure with its working and what the claim says: "24,300 / 8,100 = 3, the claim says tripled"; where the
    /// amounts are of another time, that too. Nil where nothing was computed.
    public var working: String? {
        computation.map {
            "\($0), the claim says \(claim.words)" + (code == .otherTime ? "; \(meaning)" : "")
        }
    }
}
