public import Foundation

/// A command at a terminal that a test drives: keys go in, what is on the screen comes out.
public final class PseudoTerminal {
    private let master: Int32
    private let process = Process()
    private var bytes: [UInt8] = []

    /// Starts a program at a terminal of so many columns and lines.
    public init(
        _ program: URL,
        _ arguments: [String],
        in folder: URL,
        columns: Int = 80,
        lines: Int = 24,
        environment: [String: String] = [:]
    ) throws {
        let name: String
        (master, name) = try Self.make()
        let slave = open(name, O_RDWR | O_NOCTTY)
        guard slave >= 0 else { throw CocoaError(.fileReadUnknown) }
        let terminal = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        var variables = ProcessInfo.processInfo.environment
        variables["ASSAY_BY"] = "Ada Checker"
        variables["TERM"] = "xterm-256color"
        variables["PAGER"] = "cat"
        variables["XDG_CONFIG_HOME"] = folder.path
        variables.merge(environment) { $1 }
        process.environment = variables
        process.standardInput = terminal
        process.standardOutput = terminal
        process.standardError = terminal
        resize(columns, lines, telling: false)
        try process.run()
    }

    /// A new terminal: the descriptor of its master, and the name of the terminal itself.
    private static func make() throws -> (Int32, String) {
        #if canImport(Darwin)
            let master = posix_openpt(O_RDWR | O_NOCTTY)
            guard master >= 0, grantpt(master) == 0, unlockpt(master) == 0, let name = ptsname(master) else {
                throw CocoaError(.fileReadUnknown)
            }
            return (master, String(cString: name))
        #else
            // What posix_openpt, unlockpt and ptsname do, which the system's module does not offer (pty(7), ioctl_tty(2)).
            let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
            var lock: Int32 = 0
            var number: UInt32 = 0
            guard master >= 0, ioctl(master, 0x4004_5431, &lock) == 0,
                ioctl(master, 0x8004_5430, &number) == 0
            else { throw CocoaError(.fileReadUnknown) }
            return (master, "/dev/pts/\(number)")
        #endif
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        close(master)
    }

    /// Gives the terminal another size.
    public func resize(_ columns: Int, _ lines: Int, telling: Bool = true) {
        var size = winsize(ws_row: UInt16(lines), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
        if telling { kill(process.processIdentifier, SIGWINCH) }
    }

    /// Presses keys.
    public func type(_ text: String) {
        var text = text
        text.withUTF8 { buffer in _ = write(master, buffer.baseAddress, buffer.count) }
    }

    /// Waits until a text is on the screen that was drawn last; false after so many seconds.
    public func waits(for text: String, seconds: Double = 60) -> Bool {
        let end = Date().addingTimeInterval(seconds)
        while Date() < end {
            take(milliseconds: 50)
            if screen.contains(text) { return true }
            if !process.isRunning {
                take(milliseconds: 50)
                return screen.contains(text)
            }
        }
        return false
    }

    /// What was drawn since the screen was cleared last, escape sequences left out.
    public var screen: String {
        let text = String(decoding: bytes, as: UTF8.self)
        let last = text.components(separatedBy: "\u{1B}[H\u{1B}[2J").last ?? text
        let plain = last.replacing(/\x1B\[[0-9;?]*[A-Za-z]/, with: "")
        // A carriage return and a line feed are one character.
        var view = String.UnicodeScalarView()
        view.append(contentsOf: plain.unicodeScalars.filter { $0 != "\r" })
        return String(view)
    }

    /// All that was written, as it came.
    public var all: String { String(decoding: bytes, as: UTF8.self) }

    /// Ends the program at once, as `kill -9` does.
    public func killAtOnce() {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Waits for the program to end by itself, and gives its exit code.
    public func exitCode(seconds: Double = 60) -> Int32? {
        let end = Date().addingTimeInterval(seconds)
        while process.isRunning, Date() < end { take(milliseconds: 50) }
        take(milliseconds: 50)
        return process.isRunning ? nil : process.terminationStatus
    }

    private func take(milliseconds: Int32) {
        var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        while poll(&descriptor, 1, milliseconds) == 1, descriptor.revents & Int16(POLLIN) != 0 {
            var buffer = [UInt8](repeating: 0, count: 1 << 14)
            let count = read(master, &buffer, buffer.count)
            guard count > 0 else { return }
            bytes += buffer[..<count]
        }
    }
}
