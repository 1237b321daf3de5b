import Foundation
import TestSupport

/// The report on the worked case in a form, made by the command as a user would.
func workedCaseReport(_ format: String, in folder: TemporaryFolder) throws -> URL {
    let file = folder.url.appending(path: "report.\(format)")
    let made = try AssayProcess.run(
        ["report", "--format", format, "--output", file.path],
        in: AssayProcess.projectFolder
    )
    guard made.code == 0 else { throw Failure(made.errors) }
    return file
}

/// Something that a test needed went wrong.
struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
