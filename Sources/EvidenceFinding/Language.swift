/// A language whose words can be told from their forms (ISO 639-1).
public enum Language: String, Sendable, CaseIterable {
    /// English.
    case english = "en"
}
