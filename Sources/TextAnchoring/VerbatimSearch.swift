/// Finds every place where a pattern stands in a text, in time linear in both (Knuth, Morris and Pratt 1977).
///
/// Places may overlap. An empty pattern stands nowhere.
func verbatimPlaces(of pattern: ArraySlice<UInt32>, in text: [UInt32]) -> [Int] {
    guard !pattern.isEmpty, pattern.count <= text.count else { return [] }
    // Most of what looking for a report's quotes takes is this one loop: it reads memory as it lies.
    return pattern.withUnsafeBufferPointer { pattern in
        text.withUnsafeBufferPointer { verbatimPlaces(of: pattern, in: $0) }
    }
}

private func verbatimPlaces(
    of pattern: UnsafeBufferPointer<UInt32>,
    in text: UnsafeBufferPointer<UInt32>
) -> [Int] {
    var border = [Int](repeating: 0, count: pattern.count)
    var matched = 0
    for index in pattern.indices.dropFirst() {
        while matched > 0, pattern[index] != pattern[matched] { matched = border[matched - 1] }
        if pattern[index] == pattern[matched] { matched += 1 }
        border[index] = matched
    }
    var places: [Int] = []
    matched = 0
    for index in text.indices {
        while matched > 0, text[index] != pattern[matched] { matched = border[matched - 1] }
        if text[index] == pattern[matched] { matched += 1 }
        if matched == pattern.count {
            places.append(index + 1 - matched)
            matched = border[matched - 1]
        }
    }
    return places
}
