import Foundation
import Workspace

/// A terminal that hands over keys as they are pressed. It is put back as it was when this goes, and when the process is
/// ended by a signal that can be caught.
final class RawTerminal {
    /// A key, or what happened instead.
    enum Key: Equatable {
        case character(Character)
        case enter
        case backspace
        case escape
        /// Ctrl-C or Ctrl-D.
        case interrupt
        /// The terminal has another size.
        case resized
        /// Nobody is there any more.
        case end
    }

    /// How the terminal was before, for the signal's handler, which can reach nothing else. It is written once, before
    /// the handler is set.
    nonisolated(unsafe) private static var before = termios()

    /// Whether nobody is at the terminal any more.
    private var hasEnded = false

    init() throws {
        guard isatty(0) == 1, Terminal.standardOutput.isTerminal else {
            throw WorkspaceError.invalid(
                what: "standard input and output",
                expected: "a terminal: 'assay proposals' lists what waits, 'assay accept' decides"
            )
        }
        guard tcgetattr(0, &Self.before) == 0 else { throw Self.failure("ask for the terminal's settings") }
        for caught in [SIGTERM, SIGHUP, SIGQUIT] {
            signal(caught) { number in
                tcsetattr(0, TCSANOW, &RawTerminal.before)
                _exit(128 + number)
            }
        }
        try enter()
    }

    deinit { leave() }

    /// Takes keys as they are pressed.
    func enter() throws {
        var raw = Self.before
        cfmakeraw(&raw)
        // Output goes on turning line feeds into new lines.
        raw.c_oflag |= tcflag_t(OPOST)
        guard tcsetattr(0, TCSANOW, &raw) == 0 else { throw Self.failure("set the terminal") }
    }

    /// Puts the terminal back as it was.
    func leave() { tcsetattr(0, TCSANOW, &Self.before) }

    private static func failure(_ action: String) -> WorkspaceError {
        .fileSystem(action: action, path: "of standard input", reason: String(cString: strerror(errno)))
    }

    /// The size in columns and lines.
    var size: (columns: Int, lines: Int) {
        var size = winsize()
        guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
            return (80, 24)
        }
        return (Int(size.ws_col), Int(size.ws_row))
    }

    /// Waits for a key, or for another size.
    func key() -> Key {
        let before = size
        var pressed: UInt8?
        while pressed == nil {
            pressed = byte(waiting: 200)
            if hasEnded { return .end }
            // The signal may have come to another thread: the size itself is looked at.
            if pressed == nil, size != before { return .resized }
        }
        guard let first = pressed else { return .end }
        switch first {
        case 3, 4: return .interrupt
        case 10, 13: return .enter
        case 8, 127: return .backspace
        case 27:
            // What follows at once belongs to a key that sends several bytes, such as an arrow: it means nothing here.
            guard byte(waiting: 30) != nil else { return .escape }
            while let next = byte(waiting: 5), !(0x40...0x7E).contains(next) || next == UInt8(ascii: "[") {}
            return .escape
        default: return .character(character(from: first))
        }
    }

    private func character(from first: UInt8) -> Character {
        var bytes = [first]
        let count = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        while bytes.count < count, let next = byte(waiting: 50) { bytes.append(next) }
        return String(decoding: bytes, as: UTF8.self).first ?? " "
    }

    /// A byte of standard input; nil after so many milliseconds, at its end, or when a signal came.
    private func byte(waiting milliseconds: Int32) -> UInt8? {
        var descriptor = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
        guard poll(&descriptor, 1, milliseconds) == 1 else { return nil }
        var byte: UInt8 = 0
        let count = read(0, &byte, 1)
        if count == 0 || count < 0 && errno != EINTR { hasEnded = true }
        return count == 1 ? byte : nil
    }
}
