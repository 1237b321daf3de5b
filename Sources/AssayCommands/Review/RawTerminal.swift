import System
import Workspace

/// A terminal that hands over keys as they are pressed.
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

    private let keys: TerminalKeys
    /// Whether nobody is at the terminal any more.
    private var hasEnded = false

    init() throws(WorkspaceError) {
        guard Environment.isTerminal(0), Terminal.standardOutput.isTerminal else {
            throw WorkspaceError.invalid(
                what: "standard input and output",
                expected: "a terminal: 'assay proposals' lists what waits, 'assay accept' decides"
            )
        }
        do throws(SystemError) { keys = try TerminalKeys() } catch { throw WorkspaceError(error) }
    }

    /// Takes keys as they are pressed.
    func enter() throws(WorkspaceError) {
        do throws(SystemError) { try keys.enter() } catch { throw WorkspaceError(error) }
    }

    /// Puts the terminal back as it was.
    func leave() { keys.leave() }

    /// The size in columns and lines.
    var size: (columns: Int, lines: Int) {
        guard let columns = Environment.terminalColumns(1), let lines = Environment.terminalRows(1) else {
            return (80, 24)
        }
        return (columns, lines)
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

    /// A byte of standard input; nil after so many milliseconds, or at its end.
    private func byte(waiting milliseconds: Int32) -> UInt8? {
        switch keys.byte(waiting: milliseconds) {
        case .byte(let byte): return byte
        case .none: return nil
        case .end:
            hasEnded = true
            return nil
        }
    }
}
