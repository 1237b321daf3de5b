import ClaimLedger
import System

extension ReportOutput {
    /// How many stretches are laid out before they are passed on.
    private static let stretchesAtOnce = 8

    /// Lays out elements that have nothing to do with one another: in stretches on all cores, which are passed on in
    /// their order.
    ///
    /// - Parameters:
    ///   - count: How many elements there are.
    ///   - length: How many are laid out at once on one core: some hundred kilobytes of them.
    ///   - layOut: Lays out those at some places.
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
