import JSONData

extension ByteOutput {
    /// Lays out the statements of a document, which have nothing to do with one another in the forms that are no JSON.
    ///
    /// - Parameter write: Writes the statement at a place.
    func statements(of document: ProvDocument, _ write: (Int, inout [UInt8]) -> Void) {
        stretches(of: document.statements.count, length: ProvDocument.stretch) { places in
            var bytes: [UInt8] = []
            for place in places { write(place, &bytes) }
            return bytes
        }
    }
}
