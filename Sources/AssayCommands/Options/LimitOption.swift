import ArgumentParser
import DocumentImport

/// A limit of reading with the value to raise it to, written `depth=512`.
struct LimitOption: ExpressibleByArgument {
    let name: String
    let value: Int

    init?(argument: String) {
        let parts = argument.split(separator: "=")
        guard parts.count == 2, let limit = ReadingLimits.Limit(rawValue: String(parts[0])),
            let value = Int(parts[1]),
            value > 0
        else { return nil }
        name = limit.rawValue
        self.value = value
    }

    static var allValueStrings: [String] {
        ReadingLimits.Limit.allCases.map { "\($0.rawValue)=\(ReadingLimits()[$0])" }
    }
}
