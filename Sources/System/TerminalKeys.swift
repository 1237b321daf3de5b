internal import CSystem

/// Standard input as a terminal that hands over keys as they are pressed. It is put back as it was when this goes, and
/// when the process is ended by a signal that can be caught.
public final class TerminalKeys {
    /// What was read.
    public enum Byte: Equatable, Sendable {
        /// A byte.
        case byte(UInt8)
        /// Nothing, within the time that was waited.
        case none
        /// Nobody is there any more.
        case end
    }

    /// Takes over standard input.
    ///
    /// - Throws: That it is no terminal, or can't be set.
    public init() throws(SystemError) {
        guard assay_terminal_keep(0) == 0 else {
            throw SystemError("ask for the settings of", "the terminal")
        }
        try enter()
    }

    deinit { leave() }

    /// Takes keys as they are pressed, again after `leave`.
    public func enter() throws(SystemError) {
        guard assay_terminal_raw(0) == 0 else { throw SystemError("set", "the terminal") }
    }

    /// Puts the terminal back as it was. One that is gone needs nothing.
    public func leave() { _ = assay_terminal_restore(0) }

    /// Waits for a byte, at most so many milliseconds.
    public func byte(waiting milliseconds: Int32) -> Byte {
        let input = FileDescriptor.standardInput
        let result: Result<Byte, SystemError> = withUnsafeTemporaryAllocation(byteCount: 1, alignment: 1) {
            buffer in
            do throws(SystemError) {
                guard try input.waitUntilReadable(milliseconds: milliseconds) else { return .success(.none) }
                return .success(try input.read(into: buffer) == 1 ? .byte(buffer[0]) : .end)
            } catch { return .failure(error) }
        }
        // A terminal that can't be read any more is gone.
        guard case .success(let byte) = result else { return .end }
        return byte
    }
}
