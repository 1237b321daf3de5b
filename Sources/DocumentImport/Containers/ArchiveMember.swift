public import ClaimModel

/// A file within a container: a packed file, a response in a web archive.
public struct ArchiveMember: Hashable, Sendable {
    /// Its path in the container, or the id of its record; unique there, and the same whenever the same bytes are
    /// read again.
    public var name: String
    /// The address that it was fetched from, where the container says so.
    public var url: String?
    /// The day on which it was captured, where the container says so.
    public var captured: CalendarDate?

    /// A file within a container.
    public init(name: String, url: String? = nil, captured: CalendarDate? = nil) {
        self.name = name
        self.url = url
        self.captured = captured
    }
}
