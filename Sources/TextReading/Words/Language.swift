/// A language whose words can be told from their forms (ISO 639-1): those that libstemmer knows, and those whose numbers
/// and dates are read.
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
    /// Hindi.
    case hindi = "hi"
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
    /// Polish, of which libstemmer knows nothing.
    case polish = "pl"
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
    /// Ukrainian, of which libstemmer knows nothing.
    case ukrainian = "uk"

    /// The language of a document by its tag (BCP 47): `en`, `pt-BR`, `nb`; nil when it isn't one of these.
    public init?(tag: String) {
        let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
        self.init(rawValue: primary == "nb" || primary == "nn" ? "no" : primary)
    }
}
