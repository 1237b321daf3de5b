import Workspace

/// How far a long job is, on standard error, and only where a person looks at it.
final class Progress {
    private let what: String
    private var shownPercent = -1
    private var isShown: Bool { shownPercent >= 0 }

    init(_ what: String) { self.what = what }

    /// Shows how many of how many are done.
    func show(_ done: Int, of all: Int) {
        guard Terminal.standardError.isTerminal, all > 20 else { return }
        let percent = done * 100 / all
        guard percent != shownPercent else { return }
        shownPercent = percent
        Terminal.standardError.write("\r\u{1B}[K\(what): \(done) of \(all)")
    }

    /// Shows how far the index is.
    func show(_ progress: IndexProgress) {
        switch progress {
        case .indexing(let done, let all): show(done, of: all)
        case .waiting: wait("another process builds the index")
        }
    }

    /// Shows what is waited for.
    private func wait(_ reason: String) {
        guard Terminal.standardError.isTerminal, shownPercent != 101 else { return }
        shownPercent = 101
        Terminal.standardError.write("\r\u{1B}[K\(what): waiting, \(reason)")
    }

    /// Clears what was shown.
    func end() {
        if isShown { Terminal.standardError.write("\r\u{1B}[K") }
        shownPercent = -1
    }
}
