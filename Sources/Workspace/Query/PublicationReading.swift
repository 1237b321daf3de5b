import ClaimModel
import DocumentImport
import JSONData
public import ProvenanceReport

extension Workspace {
    /// The file, at the top of a workspace, that says who publishes its reports and where.
    public static let publicationName = "assay.json"

    /// What `assay.json` says: `publisher`, `address`, `title`, `standfirst`, `date`, each a text that may be left out. Nothing
    /// where there is no such file.
    ///
    /// - Throws: `WorkspaceError.refused` when the file can't be read, or has other members.
    public func publication() throws(WorkspaceError) -> Publication {
        let path = "\(root)/\(Self.publicationName)"
        guard try FileSystem.exists(path) else { return Publication() }
        do throws(Finding) {
            return try Self.publication(try ArchiveFile.bytes(at: path, displayName: Self.publicationName))
        } catch { throw .refused(error) }
    }

    private static func publication(_ bytes: [UInt8]) throws(Finding) -> Publication {
        let value: JSONValue
        do throws(JSONError) { value = try JSONParser.read(bytes) } catch {
            throw finding(
                "it is not JSON: \(error.description)",
                line: bytes.prefix(error.offset).count { $0 == 0x0A } + 1
            )
        }
        guard let object = value.object else { throw finding("it is not an object") }
        var publication = Publication()
        for member in object.members {
            guard let text = member.value.string, !text.isEmpty else {
                throw finding("“\(member.key)” is not a text")
            }
            switch member.key {
            case "publisher": publication.publisher = text
            case "address": publication.address = text
            case "title": publication.title = text
            case "standfirst": publication.standfirst = text
            case "date": publication.date = text
            default: throw finding("it has a member “\(member.key)” that nobody knows")
            }
        }
        return publication
    }

    private static func finding(_ reason: String, line: Int? = nil) -> Finding {
        Finding(
            code: "publication.malformed",
            place: Finding.Place(file: publicationName, line: line),
            meaning: "the publication can't be read: \(reason)",
            advice:
                "Write an object with any of “publisher”, “address”, “title”, “standfirst” and “date”, each a text."
        )
    }
}
