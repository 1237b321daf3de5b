/// A language whose words can be told from their forms (ISO 639-1): those that libstemmer knows.
public enum Language: String, Sendable, CaseIterable {
    /// Arabic.
    case arabic = "ar"
    /// Catalan.
    case catalan = "ca"
    /// Danish.
    case danish = "da"
    /// German.
    case german = "de"
    /// Greek.
    case greek = "el"
    /// English.
    case english = "en"
    /// Spanish.
    case spanish = "es"
    /// Basque.
    case basque = "eu"
    /// Finnish.
    case finnish = "fi"
    /// French.
    case french = "fr"
    /// Irish.
    case irish = "ga"
    /// Hungarian.
    case hungarian = "hu"
    /// Armenian.
    case armenian = "hy"
    /// Indonesian.
    case indonesian = "id"
    /// Italian.
    case italian = "it"
    /// Lithuanian.
    case lithuanian = "lt"
    /// Dutch.
    case dutch = "nl"
    /// Norwegian.
    case norwegian = "no"
    /// Portuguese.
    case portuguese = "pt"
    /// Romanian.
    case romanian = "ro"
    /// Russian.
    case russian = "ru"
    /// Swedish.
    case swedish = "sv"
    /// Tamil.
    case tamil = "ta"
    /// Turkish.
    case turkish = "tr"

    /// The language of a document by its tag (BCP 47): `en`, `pt-BR`, `nb`; nil when it isn't one of these.
    public init?(tag: String) {
        let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
        self.init(rawValue: primary == "nb" || primary == "nn" ? "no" : primary)
    }
}
