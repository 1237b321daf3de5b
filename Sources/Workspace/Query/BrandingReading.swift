import ClaimLedger
import ClaimModel
import DocumentImport
public import ProvenanceReport
import System

extension Workspace {
    /// The folder for what an organisation puts into its reports, within a workspace.
    public static let houseName = "Report"

    /// What the folder `Report` brings into reports: `template.mustache`, `style.css` and `ratings.json`, each where it
    /// is there.
    ///
    /// - Throws: `WorkspaceError.refused` with what is wrong in a file: a report in a half-read style is worse than none.
    public func houseStyle() throws(WorkspaceError) -> Branding {
        do throws(Finding) {
            var files: [String: Digest] = [:]
            var house = Branding(
                template: try read("template.mustache", &files, PageTemplate.read),
                sheet: try read("style.css", &files, StyleSheet.read),
                ratings: try read("ratings.json", &files, RatingScale.read)
            )
            house.files = files
            if let conflict = house.conflict(file: "\(Self.houseName)/style.css") { throw conflict }
            return house
        } catch { throw .refused(error) }
    }

    private func read<Value>(
        _ name: String,
        _ files: inout [String: Digest],
        _ reader: ([UInt8], String) throws(Finding) -> Value
    ) throws(Finding) -> Value? {
        let place = "\(Self.houseName)/\(name)"
        let path = "\(root)/\(place)"
        do throws(SystemError) {
            guard try FileStatus.of(path) != nil else { return nil }
        } catch {
            throw Finding(
                code: "file.unreadable",
                place: Finding.Place(file: place),
                meaning: "can't read it: \(error.reason)",
                advice: "Check its name and your rights to it."
            )
        }
        let bytes = try ArchiveFile.bytes(at: path, displayName: place)
        files[name] = SHA256Digest.of(bytes)
        return try reader(bytes, place)
    }
}
