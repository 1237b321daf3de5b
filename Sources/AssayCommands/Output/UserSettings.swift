import Foundation
import JSONData
import System
import Workspace

/// What a person settles for all their workspaces: `assay/config.json` in XDG_CONFIG_HOME, or in `~/.config`.
struct UserSettings {
    /// Who records.
    var name: String?
    /// The form of lists.
    var format: ListFormat?
    /// The program that long output is shown with; empty for none.
    var pager: String?
    /// The program that forms are filled in with.
    var editor: String?
    /// The file of the key that records are signed with.
    var signingKey: String?

    /// Where the file is, whether or not it is there.
    static var path: String {
        let environment = ProcessInfo.processInfo.environment
        if let folder = environment["XDG_CONFIG_HOME"], !folder.isEmpty {
            return "\(folder)/assay/config.json"
        }
        return "\(environment["HOME"] ?? "")/.config/assay/config.json"
    }

    private static let cached: Result<UserSettings, WorkspaceError> = {
        do throws(WorkspaceError) { return .success(try read(path)) } catch { return .failure(error) }
    }()

    /// The settings of who runs the command.
    static func current() throws(WorkspaceError) -> UserSettings { try cached.get() }

    /// Reads the file; settings without anything where it is not there.
    ///
    /// - Throws: That it can't be read, or what is wrong in it.
    static func read(_ path: String) throws(WorkspaceError) -> UserSettings {
        func fault(_ what: String, _ expected: String) -> WorkspaceError {
            .invalid(what: what + (what.isEmpty ? "" : " in ") + path, expected: expected)
        }
        guard let bytes = try bytes(path) else { return UserSettings() }
        let value: JSONValue
        do throws(JSONError) { value = try JSONParser.read(bytes) } catch {
            throw fault("", "JSON, and is not: \(error.description)")
        }
        guard let object = value.object else { throw fault("", "a JSON object") }
        var settings = UserSettings()
        for member in object.members {
            guard let value = member.value.string else { throw fault("\"\(member.key)\"", "a text") }
            switch member.key {
            case "name": settings.name = value
            case "pager": settings.pager = value
            case "editor": settings.editor = value
            case "signingKey": settings.signingKey = value
            case "format":
                guard let format = ListFormat(rawValue: value) else {
                    throw fault("\"format\"", "table, json or csv")
                }
                settings.format = format
            default:
                throw fault(
                    "\"\(member.key)\"",
                    "one of the settings: name, format, pager, editor, signingKey"
                )
            }
        }
        return settings
    }

    /// What the file holds; nil where it is not there.
    private static func bytes(_ path: String) throws(WorkspaceError) -> [UInt8]? {
        do throws(SystemError) {
            guard try FileStatus.of(path, followsLinks: true) != nil else { return nil }
            return try FileDescriptor(path, .reading, followsLinks: true, action: "read").bytes()
        } catch { throw WorkspaceError(error) }
    }
}
