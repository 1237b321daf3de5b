public import ClaimModel

/// The frame of the page's body, in Mustache: what stands around the report's parts, and in which order they come.
///
/// Only what is safe whatever a claim says is taken: every value is escaped, stands in text or within quotes, and
/// nothing runs or is fetched. See `TemplateCheck`.
public struct PageTemplate: Hashable, Sendable {
    /// The most bytes that a template may have.
    public static let sizeLimit = 262_144

    /// The template as it was written.
    public let text: String

    /// The classes and ids of the elements that hold a part of the report.
    let wrapperNames: Set<String>

    init(checked text: String, wrapperNames: Set<String> = []) {
        self.text = text
        self.wrapperNames = wrapperNames
    }

    /// Reads a template as `Report/template.mustache` has it.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - file: The name that findings give it.
    /// - Throws: A finding of a code that begins with `template.`, with line and column.
    public static func read(_ bytes: [UInt8], file: String) throws(Finding) -> PageTemplate {
        guard bytes.count <= sizeLimit, let text = String(validating: bytes, as: UTF8.self) else {
            throw Finding(
                code: "template.unreadable",
                place: Finding.Place(file: file),
                meaning: "the template is not UTF-8, or has more than 256 KB",
                advice: "Keep pictures small, and save the file as UTF-8."
            )
        }
        var check = TemplateCheck(text, file: file)
        try check.run()
        return PageTemplate(checked: text, wrapperNames: check.wrapperNames)
    }
}
