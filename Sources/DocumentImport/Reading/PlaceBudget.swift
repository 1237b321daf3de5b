import ClaimModel

/// Keeps count of what the places of passages take: a small file of short passages deep within long names could fill
/// a disk with them.
final class PlaceBudget {
    /// How many bytes they may take whatever the file's size.
    static let freeBytes = 16 << 20

    private let ratio: Int
    private var fileBytes = 0
    private var placeBytes = 0

    init(_ limits: ReadingLimits) { ratio = limits.placeRatio }

    /// Counts bytes of the file.
    func read(_ count: Int) { fileBytes += count }

    /// Counts a passage; false when its place is one too many.
    func take(_ passage: Passage) -> Bool {
        placeBytes += passage.locator.utf8.count
        return !isExceeded
    }

    /// Whether the places take more than they may.
    var isExceeded: Bool {
        placeBytes > Self.freeBytes && (placeBytes - Self.freeBytes) / max(1, ratio) > fileBytes
    }

    /// Why the file is refused then.
    func finding(_ fileName: String) -> Finding {
        Finding(
            code: "document.places-too-long",
            place: .init(file: fileName),
            meaning: "the places of its passages take more than \(ratio) times its own size (placeRatio)",
            advice: "If the document is to be trusted, raise the limit: --limit placeRatio=\(10 * ratio)."
        )
    }
}
