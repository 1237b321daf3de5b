import ArgumentParser
import ClaimModel
import System
import Workspace

/// What a CSV table says of files that are imported: a row each, with the file's path from the table's own folder, or from a
/// folder that is imported.
struct SourceTable {
    /// The name of a table that lies beside the files that it is about.
    static let fileName = "sources.csv"

    private let name: String
    /// The rows by the files' absolute paths.
    private var rows: [String: (line: Int, change: DescriptionChange)] = [:]

    /// Reads a table.
    ///
    /// - Parameters:
    ///   - path: Its path.
    ///   - folders: The folders that are imported.
    /// - Throws: `ValidationError` with the row for a table that can't be understood.
    init(at path: String, folders: [String] = []) throws {
        name = VisibleText.escaping(path)
        let own = path.contains("/") ? PathName.parent(of: path) : "."
        let folders = [own] + folders
        let table = try DescriptionTable.rows(
            try TextArgument.text("@\(path)"),
            named: name,
            key: "file"
        )
        for row in table {
            guard row.change.cleared.isEmpty else {
                throw ValidationError("\(name):\(row.line): '-' clears nothing here: leave the cell empty")
            }
            if let fault = row.change.values.dayToCome {
                throw ValidationError("\(name):\(row.line): \(fault)")
            }
            let isAbsolute = row.key.hasPrefix("/")
            let places = isAbsolute ? [row.key] : folders.map { "\($0)/\(row.key)" }
            var found: String?
            for place in places where found == nil { found = try Self.absolutePath(place) }
            guard let absolute = found else {
                let searched =
                    isAbsolute
                    ? "" : ", looked for in " + folders.map(VisibleText.escaping).joined(separator: ", ")
                throw ValidationError(
                    "\(name):\(row.line): there is no file '\(VisibleText.escaping(row.key))'\(searched)"
                )
            }
            guard rows.updateValue((row.line, row.change), forKey: absolute) == nil else {
                throw ValidationError("\(name):\(row.line): '\(VisibleText.escaping(row.key))' has two rows")
            }
        }
    }

    /// The file's path from the root; nil where there is no such file, or links lead round to themselves.
    private static func absolutePath(_ path: String) throws(WorkspaceError) -> String? {
        do throws(SystemError) { return try Folder.absolutePath(path) } catch {
            guard error.isMissing || error.isLink else { throw WorkspaceError(error) }
            return nil
        }
    }

    /// Whether a file has the first row of such a table; one that is not in UTF-8 is none.
    static func isTable(_ path: String) throws(WorkspaceError) -> Bool {
        // What is no file, a pipe that nobody writes to, is not read at all.
        guard PathName.lastPart(of: path) == fileName, try isFile(path) else { return false }
        let text: String
        do throws(WorkspaceError) { text = try TextArgument.text("@\(path)") } catch {
            guard case .invalid = error else { throw error }
            return false
        }
        let head = text.prefix { $0 != "\n" && $0 != "\r\n" }.split(separator: ",").map {
            String($0).trimmingSpaces.lowercased()
        }
        return head.contains("file") || head.contains("\u{FEFF}file")
    }

    private static func isFile(_ path: String) throws(WorkspaceError) -> Bool {
        do throws(SystemError) { return try FileStatus.of(path, followsLinks: true)?.kind == .file } catch {
            throw WorkspaceError(error)
        }
    }

    /// Puts what the table says over what is asked of the files; a row for another file is an error.
    func describe(_ requests: inout [ImportRequest]) throws {
        var left = rows
        for index in requests.indices {
            guard let path = try Self.absolutePath(requests[index].path),
                let row = left.removeValue(forKey: path)
            else { continue }
            requests[index].metadata = row.change.applied(to: requests[index].metadata)
        }
        guard let row = left.min(by: { $0.value.line < $1.value.line }) else { return }
        throw ValidationError(
            "\(name):\(row.value.line): '\(VisibleText.escaping(row.key))' is not among the files that are imported"
        )
    }

    /// Takes the tables out of the files to be imported, and puts what they say over what is asked of the others.
    ///
    /// - Parameters:
    ///   - requests: The files.
    ///   - named: The paths that somebody named; a table that is named itself is a document.
    ///   - table: The path of a table that is to be used whatever its name; nil for none.
    static func describe(_ requests: inout [ImportRequest], named: [String], table: String?) throws {
        for path in requests.map(\.path) where try !named.contains(path) && isTable(path) {
            requests.removeAll { $0.path == path }
            try SourceTable(at: path).describe(&requests)
        }
        guard let table else { return }
        if let own = try absolutePath(table) {
            try requests.removeAll { try !named.contains($0.path) && absolutePath($0.path) == own }
        }
        try SourceTable(at: table, folders: try named.filter { try isFolder($0) }).describe(&requests)
    }

    private static func isFolder(_ path: String) throws(WorkspaceError) -> Bool {
        do throws(SystemError) { return try FileStatus.of(path, followsLinks: true)?.kind == .folder } catch {
            throw WorkspaceError(error)
        }
    }
}
