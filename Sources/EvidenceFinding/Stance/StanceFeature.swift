/// One thing that speaks for a stance: its name, how strongly it is there, and the words for it where people can
/// check it by eye.
struct StanceFeature: Sendable {
    let name: String
    let value: Double
    var reason: String?
}

/// Collects features; those that are not there are left out.
struct StanceFeatures: Sendable {
    private(set) var all: [StanceFeature] = []

    mutating func add(_ name: String, _ value: Double, _ reason: @autoclosure () -> String? = nil) {
        guard value != 0 else { return }
        all.append(StanceFeature(name: name, value: value, reason: reason()))
    }

    mutating func add(_ name: String, _ holds: Bool, _ reason: @autoclosure () -> String? = nil) {
        if holds { all.append(StanceFeature(name: name, value: 1, reason: reason())) }
    }

    /// A feature of the words, and the same in the measure that claim and passage share a subject.
    mutating func add(
        _ name: String,
        _ holds: Bool,
        times coverage: Double,
        _ reason: @autoclosure () -> String? = nil
    ) {
        guard holds else { return }
        all.append(StanceFeature(name: name, value: 1, reason: reason()))
        all.append(StanceFeature(name: name + ", same subject", value: coverage))
    }
}
