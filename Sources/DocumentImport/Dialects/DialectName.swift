/// The names of the dialects that are no vocabularies of XML.
enum DialectName {
    /// Plain text.
    static let text = "text"
    /// Feeds of reviewed claims.
    static let claimReview = "claimreview"
    /// Tables as text: comma-separated values and their like.
    static let csv = "csv"
    /// Captions: WebVTT and SubRip.
    static let captions = "captions"
    /// Messages.
    static let mail = "mail"
    /// Pages that a browser saved as a message.
    static let savedPage = "mhtml"
    /// Documents that are packed in parts.
    static let packages = ["docx", "xlsx", "pptx", "odt", "ods", "odp", "epub"]

    /// PDF files, by the text layer that `pdftotext` makes of them.
    static let pdf = "pdf"

    /// All of them.
    static let all = [text, claimReview, csv, captions, mail, savedPage, pdf] + packages
}
