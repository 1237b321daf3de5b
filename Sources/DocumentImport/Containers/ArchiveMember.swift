public import ClaimModel

/// A file within a container.
public struct ArchiveMember: Hashable, Sendable {
    /// Its name in the container.
    public var name: String
    /// The address that it was captured from, in a web archive.
    public var url: String?
    /// When it was captured, in a web archive.
    public var captured: CalendarDate?

    /// A file within a container.
    public init(name: String, url: String? = nil, captured: CalendarDate? = nil) {
        self.name = name
        self.url = url
        self.captured = captured
    }
}
