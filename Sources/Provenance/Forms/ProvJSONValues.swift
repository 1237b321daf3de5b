import JSONData

/// How a form of PROV in JSON calls the parts of a value.
struct ProvJSONWords {
    let value: String
    let type: String
    let language: String

    static let provJSON = ProvJSONWords(value: "$", type: "type", language: "lang")
    static let jsonLD = ProvJSONWords(value: "@value", type: "@type", language: "@language")
}

extension ProvValue {
    /// Writes the value as an object of its text and what the text is.
    func write(_ words: ProvJSONWords, _ json: inout JSONWriter) {
        json.object { json in
            switch self {
            case .text(let text): json.member(words.value, text)
            case .tagged(let text, let language):
                json.member(words.value, text)
                json.member(words.language, language)
            case .name(let name):
                json.key(words.value)
                json.plain { $0.append(name) }
                json.member(words.type, "xsd:QName")
            case .integer, .number, .date, .address:
                guard let typed else { return }
                json.member(words.value, typed.lexical)
                json.member(words.type, "xsd:" + typed.datatype)
            }
        }
    }
}

extension ProvArgument {
    /// Writes the argument as a string.
    func write(_ json: inout JSONWriter) {
        switch self {
        case .name(let name): json.plain { $0.append(name) }
        case .time(let time): json.string(time.description)
        }
    }
}
