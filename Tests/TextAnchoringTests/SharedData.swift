import Foundation

/// Development data beside the project; the tests that want it are skipped where it is missing.
enum SharedData {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("shared")

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path)
    }

    static func text(_ path: String) throws -> String {
        try String(decoding: Data(contentsOf: folder.appendingPathComponent(path)), as: UTF8.self)
    }
}
