import ClaimModel

/// Keeps count of passages and of what their places take: a small file of very short passages, or of passages deep within
/// long names, could fill a disk with them.
final class PlaceBudget {
    /// How many bytes they may take whatever the file's size.
    static let freeBytes = 16 << 20

    private let ratio: Int
    private let passagesPerKilobyte: Int
    private let freePassages: Int
    private var fileBytes = 0
    private var placeBytes = 0
    private var passages = 0

    init(_ limits: ReadingLimits) {
        ratio = limits.placeRatio
        passagesPerKilobyte = limits.passagesPerKilobyte
        freePassages = limits.freePassages
    }

    /// Counts bytes of the file.
    func read(_ count: Int) { fileBytes += count }

    /// Counts a passage; false when it, or its place, is one too many.
    func take(_ passage: Passage) -> Bool {
        placeBytes += passage.locator.utf8.count
        passages += 1
        return !isExceeded
    }

    /// Whether the passages are more, or their places take more, than they may.
    var isExceeded: Bool { arePlacesTooLong || arePassagesTooMany }

    private var arePlacesTooLong: Bool {
        placeBytes > Self.freeBytes && (placeBytes - Self.freeBytes) / max(1, ratio) > fileBytes
    }

    private var arePassagesTooMany: Bool {
        passages > freePassages
            && (passages - freePassages) / max(1, passagesPerKilobyte) > fileBytes >> 10
    }

    /// Why the file is refused then.
    func finding(_ fileName: String) -> Finding {
        if arePassagesTooMany {
            return Finding(
                code: "document.passages-too-many",
                place: .init(file: fileName),
                meaning: "it has more than \(passagesPerKilobyte) passages for each 1,024 bytes, and "
                    + "\(freePassages) (passagesPerKilobyte): an index of them takes many times its size",
                advice: "If it is to be searched all the same, raise the limit: "
                    + "--limit passagesPerKilobyte=\(10 * passagesPerKilobyte)."
            )
        }
        return Finding(
            code: "document.places-too-long",
            place: .init(file: fileName),
            meaning: "the places of its passages take more than \(ratio) times its own size (placeRatio)",
            advice: "If the document is to be trusted, raise the limit: --limit placeRatio=\(10 * ratio)."
        )
    }
}
