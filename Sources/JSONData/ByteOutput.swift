/// Where a form that is too large to be whole in memory goes, in pieces, as it is written.
package protocol ByteOutput: AnyObject {
    /// How many bytes are gathered before they are passed on.
    static var pieceLength: Int { get }

    /// Passes on what was gathered.
    func passOn(_ bytes: inout [UInt8])

    /// Lays out elements that have nothing to do with one another: in stretches, on all cores where the output can,
    /// which are passed on in their order.
    ///
    /// - Parameters:
    ///   - count: How many elements there are.
    ///   - length: How many are laid out at once on one core: some hundred kilobytes of them.
    ///   - layOut: Lays out those at some places.
    func stretches(of count: Int, length: Int, _ layOut: (Range<Int>) -> [UInt8])
}

extension ByteOutput {
    /// Passes on what was gathered, if it is enough for a piece. A writer must not look back at it.
    package func take(_ bytes: inout [UInt8]) {
        if bytes.count >= Self.pieceLength { passOn(&bytes) }
    }
}
