public import ClaimModel

extension PassageIndex {
    /// Takes in the documents of a file while it is read. What was taken in before an interruption is not taken in
    /// again.
    ///
    /// - Parameters:
    ///   - file: The SHA-256 of the file.
    ///   - recipe: How it is read: what the passages depend on besides the file.
    ///   - next: Gives what comes next, waiting for it; nothing when none has come for a while, so that others may
    ///     have the index meanwhile; nil at the end. Throwing abandons the file.
    public func ingest(
        _ file: Digest,
        recipe: String,
        next: () throws -> [IndexEvent]?
    ) throws(PassageIndexError) {
        // What was read in another way is not mixed with what comes.
        for shard in try shards.dropFirst() {
            if let known = try shard.recipe(of: file), known != recipe { try shard.remove(file) }
        }
        var splitter = IndexWriteSplitter()
        var further: BackgroundIndexWriter<ShardEvent>?
        do throws(PassageIndexError) {
            try first.ingest(
                file,
                recipe: recipe,
                next: {
                    guard let events = try next() else {
                        // The first shard says that the file is whole once the second has it.
                        try further?.finish()
                        return nil
                    }
                    let (own, others) = splitter.split(events)
                    if !others.isEmpty {
                        let intake = try further ?? secondWriter(of: file, recipe)
                        further = intake
                        if !intake.put(others) {
                            try intake.finish()
                            throw CancellationError()
                        }
                    }
                    return own
                },
                spills: { further != nil }
            )
        } catch {
            further?.abandon(for: error)
            throw error
        }
    }

    private func secondWriter(
        of file: Digest,
        _ recipe: String
    ) throws(PassageIndexError) -> BackgroundIndexWriter<ShardEvent> {
        let shard = try secondShard()
        return try BackgroundIndexWriter(at: shard.path) { next throws(PassageIndexError) in
            try shard.ingest(file, recipe: recipe, next: next)
        }
    }
}

/// Deals out the documents of a file to two shards: the first some hundred to the first one, which small files never
/// leave, then some to each in turn.
struct IndexWriteSplitter {
    /// How many documents the first shard takes before the second takes any.
    static let undivided = 256
    /// How many go to one shard before it is the other's turn.
    static let turn = 64

    private var documents = 0
    private var isDivided = false

    /// Deals out events: to the first shard, and to the second.
    mutating func split(_ events: [IndexEvent]) -> (first: [ShardEvent], second: [ShardEvent]) {
        var first: [ShardEvent] = []
        var second: [ShardEvent] = []
        first.reserveCapacity(events.count)
        for event in events {
            let goesSecond = documents >= Self.undivided && (documents - Self.undivided) / Self.turn % 2 == 0
            if goesSecond, !isDivided {
                isDivided = true
                second = Array(repeating: .documentElsewhere, count: documents)
            }
            switch event {
            case .passage, .passagesDropped:
                if goesSecond { second.append(.own(event)) } else { first.append(.own(event)) }
            case .documentEnded:
                documents += 1
                if goesSecond {
                    second.append(.own(event))
                    first.append(.documentElsewhere)
                } else {
                    first.append(.own(event))
                    if isDivided { second.append(.documentElsewhere) }
                }
            case .memberBegan, .memberDropped:
                // A member's documents may lie in both.
                first.append(.own(event))
                if isDivided { second.append(.own(event)) }
            }
        }
        return (first, second)
    }
}
