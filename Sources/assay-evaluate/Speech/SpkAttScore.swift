/// Counts right words of cues, sources and messages.
///
/// After the published definition: each marked event is paired with the found one whose cue overlaps most, each once;
/// the words of a pair's cue, source and message that agree count as right. Precision is right words of all found,
/// recall of all marked; an event without a partner counts with all its words as wrong or missed. The joint F1 is over
/// cues and roles together.
struct SpkAttScore {
    private(set) var right = 0
    private(set) var marked = 0
    private(set) var found = 0
    private(set) var cueRight = 0
    private(set) var cueMarked = 0
    private(set) var cueFound = 0

    var jointF1: Double { 2 * Double(right) / Double(max(1, marked + found)) }
    var cueF1: Double { 2 * Double(cueRight) / Double(max(1, cueMarked + cueFound)) }

    mutating func add(_ gold: [SpkAttSpeech.Event], _ ours: [SpkAttSpeech.Event]) {
        var pairs: [(gold: Int, ours: Int, common: Int)] = []
        for (g, event) in gold.enumerated() {
            for (o, other) in ours.enumerated() {
                let common = event.cue.intersection(other.cue).count
                if common > 0 { pairs.append((g, o, common)) }
            }
        }
        pairs.sort { ($1.common, $0.gold, $0.ours) < ($0.common, $1.gold, $1.ours) }
        var takenGold: Set<Int> = []
        var takenOurs: Set<Int> = []
        for pair in pairs where !takenGold.contains(pair.gold) && !takenOurs.contains(pair.ours) {
            takenGold.insert(pair.gold)
            takenOurs.insert(pair.ours)
            let (one, other) = (gold[pair.gold], ours[pair.ours])
            cueRight += pair.common
            right +=
                pair.common + one.source.intersection(other.source).count
                + one.message.intersection(other.message).count
        }
        for event in gold {
            cueMarked += event.cue.count
            marked += event.cue.count + event.source.count + event.message.count
        }
        for event in ours {
            cueFound += event.cue.count
            found += event.cue.count + event.source.count + event.message.count
        }
    }
}
