import System

extension ReportOutput {
    /// How many stretches are laid out before they are passed on.
    private static let stretchesAtOnce = 8

    /// On all cores, a few stretches ahead of what was passed on.
    func stretches(of count: Int, length: Int, _ layOut: (Range<Int>) -> [UInt8]) {
        let starts = Array(stride(from: 0, to: count, by: length))
        var done = 0
        while done < starts.count {
            let first = done
            let stretches = concurrentMap(min(Self.stretchesAtOnce, starts.count - first)) { number in
                let start = starts[first + number]
                return layOut(start..<min(count, start + length))
            }
            for var stretch in stretches { passOn(&stretch) }
            done += stretches.count
        }
    }
}
