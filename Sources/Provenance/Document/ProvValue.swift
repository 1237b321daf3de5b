import ClaimModel

/// The value of an attribute, in one of the datatypes that every form of PROV can carry.
package enum ProvValue: Hashable, Sendable {
    /// A text.
    case text(String)
    /// A text in a language (BCP 47).
    case tagged(String, language: String)
    /// A whole number, as `xsd:int` or `xsd:long`.
    case integer(Int)
    /// A number, as `xsd:double`.
    case number(Double)
    /// A day, month or year, as `xsd:date`, `xsd:gYearMonth` or `xsd:gYear`.
    case date(CalendarDate)
    /// An address, as `xsd:anyURI`.
    case address(String)
    /// A qualified name.
    case name(ProvName)

    /// A text in the language of its document, where that is a language tag.
    package static func text(_ text: String, language: String?) -> ProvValue {
        // Language tags are compared without regard to case, and not every reader does.
        language.flatMap(LanguageTag.valid).map { .tagged(text, language: $0.lowercased()) } ?? .text(text)
    }

    /// The datatype and the lexical form; nil for texts and names, which every form writes in its own way.
    package var typed: (datatype: String, lexical: String)? {
        switch self {
        case .text, .tagged, .name: nil
        case .integer(let number): (Int32(exactly: number) == nil ? "long" : "int", String(number))
        case .number(let number): ("double", Self.double(number))
        case .date(let date):
            (date.day != nil ? "date" : date.month != nil ? "gYearMonth" : "gYear", date.description)
        case .address(let address): ("anyURI", address)
        }
    }

    /// The text without what XML 1.0 can't hold: such characters are shown by their names, in every form alike.
    package static func writable(_ text: String) -> String {
        // U+FFFE and U+FFFF are the only ones beyond ASCII; their bytes are 0xEF 0xBF 0xBE and 0xEF 0xBF 0xBF.
        let isWritable = text.utf8.allSatisfy {
            $0 >= 0x20 && $0 != 0xEF || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D
        }
        if isWritable { return text }
        var writable = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...0x10FFFF: writable.unicodeScalars.append(scalar)
            default: writable += "[\(VisibleText.name(scalar))]"
            }
        }
        return writable
    }

    private static func double(_ number: Double) -> String {
        let text = String(number)
        return text == "inf" ? "INF" : text == "-inf" ? "-INF" : text == "nan" ? "NaN" : text
    }
}

/// An attribute of a statement.
package struct ProvAttribute: Hashable, Sendable {
    package let name: ProvName
    package let value: ProvValue

    package init(_ name: ProvName, _ value: ProvValue) {
        self.name = name
        switch value {
        case .text(let text): self.value = .text(ProvValue.writable(text))
        case .tagged(let text, let language):
            self.value = .tagged(ProvValue.writable(text), language: language)
        case .address(let address): self.value = .address(ProvValue.writable(address))
        case .integer, .number, .date, .name: self.value = value
        }
    }

    /// A type of the thing or relation.
    package static func type(_ name: ProvName) -> ProvAttribute { ProvAttribute(.provType, .name(name)) }

    /// What people call it.
    package static func label(_ text: String, language: String? = nil) -> ProvAttribute {
        ProvAttribute(.provLabel, .text(text, language: language))
    }
}

extension ProvName {
    package static let provType = ProvName.prov("type")
    package static let provLabel = ProvName.prov("label")
    package static let provRole = ProvName.prov("role")
    package static let provValue = ProvName.prov("value")
    package static let provLocation = ProvName.prov("location")
}
