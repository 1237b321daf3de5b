public import ClaimModel

/// What an organisation puts into its workspace to make reports its own: nothing, unless it does.
public struct Branding: Hashable, Sendable {
    /// The frame of the page's body.
    public var template: PageTemplate?
    /// Rules of style that come after those of the page.
    public var sheet: StyleSheet?
    /// The scale that verdicts are published on.
    public var ratings: RatingScale?
    /// The files that it was read from, by their names in the folder `Report`.
    public var files: [String: Digest] = [:]

    /// A house style.
    public init(template: PageTemplate? = nil, sheet: StyleSheet? = nil, ratings: RatingScale? = nil) {
        self.template = template
        self.sheet = sheet
        self.ratings = ratings
    }

    /// Why template and style can't be used together: an element that the style hides or moves holds a part of the report.
    ///
    /// - Parameter file: The name that the finding gives the style.
    public func conflict(file: String) -> Finding? {
        guard let template, let sheet else { return nil }
        if let doubt = ColourContrast.doubt(
            StyleReading(Array(sheet.text.utf8)).declarations,
            within: template.wrapperNames
        ) {
            return Finding(
                code: "style.refused",
                place: Finding.Place(file: file),
                meaning:
                    "the style can't be taken into a report: the template puts a part of the report into an element whose colours "
                    + "the style sets, and \(doubt)",
                advice:
                    "Choose colours of words and of what is behind them that can be told apart, in the light and in the dark."
            )
        }
        guard let name = template.wrapperNames.intersection(sheet.hidingNames).min() else { return nil }
        return Finding(
            code: "style.refused",
            place: Finding.Place(file: file),
            meaning:
                "the style can't be taken into a report: it hides or moves “\(name)”, and the template puts a part of the "
                + "report into an element of that name",
            advice: "Give the element that is hidden a name of its own."
        )
    }
}
