/// The formal arguments of a kind of statement behind the id, in PROV-N's order: things first, then times.
///
/// It holds no references, so that it costs nothing to look at it for each of a million statements on several cores.
package struct ProvFormals: RandomAccessCollection, Sendable {
    /// A formal argument.
    package struct Formal: Sendable {
        package let name: StaticString
        package let isTime: Bool
    }

    private let names: (StaticString, StaticString, StaticString, StaticString, StaticString)
    private let timeCount: Int
    package let count: Int

    package init(
        _ first: StaticString = "",
        _ second: StaticString = "",
        _ third: StaticString = "",
        _ fourth: StaticString = "",
        _ fifth: StaticString = "",
        count: Int,
        times: Int = 0
    ) {
        names = (first, second, third, fourth, fifth)
        timeCount = times
        self.count = count
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { count }

    package subscript(position: Int) -> Formal {
        let name =
            switch position {
            case 0: names.0
            case 1: names.1
            case 2: names.2
            case 3: names.3
            default: names.4
            }
        return Formal(name: name, isTime: position >= count - timeCount)
    }
}

extension ProvKind {
    /// The formal arguments behind the id.
    package var formals: ProvFormals {
        switch self {
        case .entity, .agent: ProvFormals(count: 0)
        case .activity: ProvFormals("startTime", "endTime", count: 2, times: 2)
        case .generation, .invalidation: ProvFormals("entity", "activity", "time", count: 3, times: 1)
        case .usage: ProvFormals("activity", "entity", "time", count: 3, times: 1)
        case .communication: ProvFormals("informed", "informant", count: 2)
        case .start: ProvFormals("activity", "trigger", "starter", "time", count: 4, times: 1)
        case .end: ProvFormals("activity", "trigger", "ender", "time", count: 4, times: 1)
        case .derivation:
            ProvFormals("generatedEntity", "usedEntity", "activity", "generation", "usage", count: 5)
        case .attribution: ProvFormals("entity", "agent", count: 2)
        case .association: ProvFormals("activity", "agent", "plan", count: 3)
        case .delegation: ProvFormals("delegate", "responsible", "activity", count: 3)
        case .influence: ProvFormals("influencee", "influencer", count: 2)
        case .specialization: ProvFormals("specificEntity", "generalEntity", count: 2)
        case .alternate: ProvFormals("alternate1", "alternate2", count: 2)
        case .membership: ProvFormals("collection", "entity", count: 2)
        }
    }
}
