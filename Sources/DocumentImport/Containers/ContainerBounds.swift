import ClaimModel

/// Keeps count of what comes out of a container, and refuses it when that grows out of bounds.
final class ContainerBounds {
    private let limits: ReadingLimits
    private let name: String
    private let fileBytes: Int
    private var bytes = 0
    private var members = 0
    /// Why the container is refused, once it is.
    private(set) var exceeded: Finding?

    init(_ limits: ReadingLimits, name: String, fileBytes: Int) {
        self.limits = limits
        self.name = name
        self.fileBytes = fileBytes
    }

    /// Counts bytes that came out.
    func add(bytes count: Int) throws(Finding) {
        bytes += count
        if bytes > limits.containerFreeBytes, bytes / max(1, limits.containerRatio) > fileBytes {
            try refuse(
                "archive.ratio",
                "it unpacks to more than \(limits.containerRatio) times its size (containerRatio)"
            )
        }
        if bytes > limits.containerBytes {
            try refuse(
                "archive.too-large",
                "it unpacks to more than \(limits.containerBytes) bytes (containerBytes)"
            )
        }
    }

    /// Counts a member.
    func addMember() throws(Finding) {
        members += 1
        if members > limits.containerMembers {
            try refuse(
                "archive.too-many-members",
                "it has more than \(limits.containerMembers) members (containerMembers)"
            )
        }
    }

    /// Refuses a container that lies too deep within others.
    func checkDepth(_ depth: Int, of name: String) throws(Finding) {
        guard depth < limits.containerDepth else {
            throw Finding(
                code: "archive.too-deep",
                place: .init(file: name),
                meaning: "it lies within more than \(limits.containerDepth) containers (containerDepth)",
                advice: "Unpack the outer ones first."
            )
        }
    }

    private func refuse(_ code: String, _ meaning: String) throws(Finding) {
        let finding = Finding(
            code: code,
            place: .init(file: name),
            meaning: meaning,
            advice: "It may be made to harm. If you trust it, raise the limit."
        )
        exceeded = finding
        throw finding
    }
}
