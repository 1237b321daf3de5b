/// Where and by whom a report's reviews are published.
public struct Publication: Hashable, Sendable {
    /// The address at which the report will stand; nil when it isn't known.
    public var address: String?
    /// The organisation that publishes the reviews; nil for the reviewers themselves.
    public var publisher: String?

    /// The title that the page is published under; nil for the article's own.
    public var title: String?
    /// What stands under the title, in a sentence or two; nil for nothing.
    public var standfirst: String?
    /// The day of publication as it is shown; nil where it isn't given.
    public var date: String?
    /// What leads from the page to the folder of the site that it is part of, `./` or `../`; nil for a page by itself.
    public var site: String?
    /// The claims whose findings are shown first; empty where the report's own rule chooses.
    public var leads: [String] = []

    /// Where and by whom something is published; unknown unless given.
    public init(address: String? = nil, publisher: String? = nil) {
        self.address = address
        self.publisher = publisher
    }
}
