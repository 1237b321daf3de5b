import Foundation

extension Terminal {
    /// Writes text; on a terminal that it does not fit on, with the person's pager: the configuration's, ASSAY_PAGER,
    /// PAGER, or less. An empty one means none.
    func page(_ text: String, always: Bool = false) {
        guard let height, let width, Terminal.isInputTerminal else { return write(text) }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let taken = lines.reduce(0) { $0 + max(1, (String($1).columns + width - 1) / width) }
        guard always || taken > height, let pager = Self.pager, !pager.isEmpty else { return write(text) }
        flush()
        let process = Process()
        let input = Pipe()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", pager]
        var environment = ProcessInfo.processInfo.environment
        // Quit where all fits, keep colours, leave the text on the screen, as git does.
        if environment["LESS"] == nil { environment["LESS"] = always ? "R" : "FRX" }
        process.environment = environment
        process.standardInput = input
        guard (try? process.run()) != nil else { return write(text) }
        // A pager that is left before the end closes the pipe: that is no error.
        try? input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
        if process.terminationStatus == 127 { write(text) }
    }

    private static var pager: String? {
        let environment = ProcessInfo.processInfo.environment
        // A configuration that can't be read is told where its name or its form of lists is wanted; text is shown all the
        // same.
        if let configured = try? UserSettings.current().pager { return configured }
        return environment["ASSAY_PAGER"] ?? environment["PAGER"] ?? "less"
    }
}
