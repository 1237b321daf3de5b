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
}
