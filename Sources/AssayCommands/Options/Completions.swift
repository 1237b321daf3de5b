import ArgumentParser
import ClaimLedger
import ClaimModel
import Workspace

// Names of what is in the workspace, for the shell to complete.

extension CompletionKind {
    /// Names of claims.
    static var claims: CompletionKind {
        names { $0.state.claims.filter { $0.withdrawn == nil }.map(\.id.name) }
    }

    /// Names of documents.
    static var documents: CompletionKind { names { $0.state.documents.map(\.id.name) } }

    /// Names of claims and documents.
    static var subjects: CompletionKind {
        names { $0.state.claims.map(\.id.name) + $0.state.documents.map(\.id.name) }
    }

    /// Labels of evidence, each with its claim.
    static var evidence: CompletionKind {
        names { reading in
            reading.state.claims.filter { $0.withdrawn == nil }.flatMap { claim in
                claim.evidence.filter { $0.state == .proposed || $0.state == .accepted }.map {
                    "\(claim.id)/\($0.label)"
                }
            }
        }
    }

    /// Tags of claims.
    static var tags: CompletionKind { names { Set($0.state.claims.flatMap(\.claim.tags)).sorted() } }

    /// Names of people and offices that say claims.
    static var speakers: CompletionKind {
        names { reading in
            let links = reading.state.claims.flatMap(\.appearances).flatMap(\.appearance.attribution.links)
            return Set(links.map(\.name)).sorted()
        }
    }

    private static func names(_ list: @escaping @Sendable (WorkspaceReading) -> [String]) -> CompletionKind {
        .custom { arguments, _, prefix in
            let place = arguments.firstIndex(of: "--workspace").map { arguments.index(after: $0) }
            let folder = place.flatMap { arguments.indices.contains($0) ? arguments[$0] : nil } ?? "."
            // A shell that completes shows nothing where there is no workspace.
            guard let reading = try? Workspace.holding(folder, isolation: .ofCommands).read() else {
                return []
            }
            return list(reading).filter { $0.hasPrefix(prefix) }
        }
    }
}
