import ClaimModel

@testable import DocumentImport

// What libFuzzer calls with bytes of its making. The first byte says how the others are read: as which kind of file, in
// what pieces; or as what a child process sent. The file must be read or refused, the same whatever the pieces.

private let names = ["a.xml", "a.html", "a.txt", "a"]
private let encodings = [
    nil, "UTF-8", "ISO-8859-1", "Shift_JIS", "UTF-16LE", "GB18030", "ISO-2022-JP", "UTF-32",
]

private enum Outcome: Equatable {
    case read(ReadDocument, [Passage])
    case refused(Finding)
}

private final class Passages {
    var all: [Passage] = []
}

private func outcome(_ bytes: UnsafeRawBufferPointer, _ name: String, _ recipe: ReadingRecipe, piece: Int)
    -> Outcome
{
    let passages = Passages()
    let reader = DocumentReader(fileName: name, by: recipe) {
        if case .passage(let passage) = $0 { passages.all.append(passage) }
    }
    do throws(Finding) {
        var start = 0
        while start < bytes.count {
            let end = min(start + piece, bytes.count)
            try reader.feed(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
            start = end
        }
        return .read(try reader.finish(), passages.all)
    } catch {
        return .refused(error)
    }
}

private func takeMessages(_ bytes: UnsafeRawBufferPointer) {
    var buffer = MessageBuffer(longestMessage: 1 << 20)
    buffer.append(bytes)
    while (try? buffer.next()) != nil {}
}

/// What libFuzzer calls.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
    guard count > 1 else { return 0 }
    let choice = Int(start[0])
    let bytes = UnsafeRawBufferPointer(start: start + 1, count: count - 1)
    if choice == 0xFF {
        takeMessages(bytes)
        return 0
    }
    var recipe = ReadingRecipe()
    recipe.recovers = choice & 0x04 != 0
    recipe.encoding = choice & 0x08 == 0 ? nil : encodings[(choice >> 4) & 0x07]
    let name = names[choice & 0x03]
    let whole = outcome(bytes, name, recipe, piece: 64 << 10)
    let pieces = outcome(bytes, name, recipe, piece: 1 + choice % 7)
    switch (whole, pieces) {
    case (.read, .read): precondition(whole == pieces, "other passages in other pieces")
    case (.refused, .refused): break
    default: preconditionFailure("refused in some pieces and read in others")
    }
    return 0
}
