import System

/// Where a command writes: standard output or standard error, a terminal or not.
///
/// Output is gathered and written in large pieces; `flush` tells whether all of it arrived.
final class Terminal: @unchecked Sendable {
    // Unchecked, because a command runs on one thread and the two instances are its only mutable globals.

    /// Standard output.
    static let standardOutput = Terminal(descriptor: 1, gathers: true)
    /// Standard error; written at once.
    static let standardError = Terminal(descriptor: 2, gathers: false)

    /// Whether it is a terminal that a person looks at.
    let isTerminal: Bool
    /// Whether colours are shown: on a terminal, unless NO_COLOR is set (https://no-color.org) or it is dumb.
    let hasColours: Bool

    private let descriptor: Int32
    private let gathers: Bool
    private var gathered: [UInt8] = []
    private var hasFailed = false

    private init(descriptor: Int32, gathers: Bool) {
        self.descriptor = descriptor
        self.gathers = gathers
        isTerminal = Environment.isTerminal(descriptor)
        let isDumb = Environment.value(of: "TERM") == "dumb"
        hasColours = isTerminal && !isDumb && Environment.value(of: "NO_COLOR") ?? "" == ""
    }

    /// The terminal's width in columns; nil when it is not a terminal.
    var width: Int? {
        guard isTerminal else { return nil }
        return Environment.terminalColumns(descriptor) ?? 80
    }

    /// The terminal's height in lines; nil when it is not a terminal.
    var height: Int? {
        guard isTerminal else { return nil }
        return Environment.terminalRows(descriptor) ?? 24
    }

    /// Whether standard input is a terminal.
    static var isInputTerminal: Bool { Environment.isTerminal(0) }

    /// Whether somebody can be asked: standard input and standard error are terminals.
    static var isInteractive: Bool { isInputTerminal && standardError.isTerminal }

    /// Writes text.
    func write(_ text: String) {
        var text = text
        text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
    }

    /// Writes text that is there as UTF-8.
    func write(_ bytes: UnsafeRawBufferPointer) {
        gathered.append(contentsOf: bytes)
        if !gathers || gathered.count >= 1 << 16 { _ = flush() }
    }

    /// Writes what was gathered; false when it, or something before it, could not be written.
    @discardableResult
    func flush() -> Bool {
        if !hasFailed {
            let stream = FileDescriptor.standard(descriptor)
            do throws(SystemError) {
                if gathers { try stream.write(gathered) } else { try stream.writeMessage(gathered) }
            } catch { hasFailed = true }
        }
        gathered.removeAll(keepingCapacity: true)
        return !hasFailed
    }

    /// Makes writing to a pipe that nobody reads an error instead of the process's end.
    static func ignoreClosedPipes() { Environment.ignoreClosedPipes() }
}

/// The look of a stretch of text on a terminal.
enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case blue = "34"
    case magenta = "35"

    /// The text in this style, where standard output shows colours.
    func callAsFunction(_ text: String) -> String {
        Terminal.standardOutput.hasColours ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
    }
}
