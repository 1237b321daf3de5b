/// Where and by whom a report's reviews are published.
public struct Publication: Hashable, Sendable {
    /// The address at which the report will stand; nil when it isn't known.
    public var address: String?
    /// The organisation that publishes the reviews; nil for the reviewers themselves.
    public var publisher: String?

    /// Where and by whom something is published; unknown unless given.
    public init(address: String? = nil, publisher: String? = nil) {
        self.address = address
        self.publisher = publisher
    }
}
