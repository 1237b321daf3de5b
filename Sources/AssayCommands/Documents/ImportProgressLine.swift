import Workspace

/// How far an import is, on standard error, and only where a person looks at it: files, documents, text and rate.
final class ImportProgressLine {
    private let start = ContinuousClock.now
    private var shown = ContinuousClock.now
    private var isShown = false

    /// Shows how far it is, a few times a second.
    func show(_ progress: ImportProgress) {
        guard Terminal.standardError.isTerminal, ContinuousClock.now - shown > .milliseconds(200) else {
            return
        }
        shown = .now
        isShown = true
        let (seconds, attoseconds) = (shown - start).components
        let elapsed = Double(seconds) + Double(attoseconds) / 1e18
        let megabytes = Double(progress.textBytes) / 1e6
        var line = "importing: "
        if progress.filesInAll > 1 { line += "\(progress.filesDone) of \(progress.filesInAll) files, " }
        line += "\(progress.documents) documents, \(Self.decimal(megabytes)) MB of text"
        line += ", \(Self.decimal(megabytes / max(elapsed, 0.001))) MB/s"
        Terminal.standardError.write("\r\u{1B}[K\(line)")
    }

    /// Clears what was shown.
    func end() {
        if isShown { Terminal.standardError.write("\r\u{1B}[K") }
        isShown = false
    }

    private static func decimal(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
