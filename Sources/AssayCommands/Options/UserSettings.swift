import ArgumentParser
import Foundation
import JSONData
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

    /// Where the file is, whether or not it is there.
    static var path: String {
        let environment = ProcessInfo.processInfo.environment
        if let folder = environment["XDG_CONFIG_HOME"], !folder.isEmpty {
            return "\(folder)/assay/config.json"
        }
        return "\(environment["HOME"] ?? "")/.config/assay/config.json"
    }

    private static let cached = Result { try read(path) }

    /// The settings of who runs the command.
    static func current() throws -> UserSettings { try cached.get() }

    /// Reads the file; settings without anything where it is not there.
    static func read(_ path: String) throws -> UserSettings {
        guard let data = FileManager.default.contents(atPath: path) else { return UserSettings() }
        func fault(_ what: String) -> ValidationError { ValidationError("\(path): \(what)") }
        guard let object = try? JSONParser.read([UInt8](data)).object else {
            throw fault("it is not a JSON object")
        }
        var settings = UserSettings()
        for member in object.members {
            guard let value = member.value.string else { throw fault("\"\(member.key)\" is not a text") }
            switch member.key {
            case "name": settings.name = value
            case "pager": settings.pager = value
            case "editor": settings.editor = value
            case "format":
                guard let format = ListFormat(rawValue: value) else {
                    throw fault("\"format\" is table, json or csv")
                }
                settings.format = format
            default:
                throw fault("\"\(member.key)\" is no setting; those are name, format, pager and editor")
            }
        }
        return settings
    }
}
