/// A table from words to numbers, counted up from 0 as the words come in.
struct ByteTable: Sendable {
    private var slots: [Int32] = Array(repeating: -1, count: 1_024)
    private var hashes: [Int] = []
    private var starts: [Int] = [0]
    private var bytes: [UInt8] = []

    /// How many words are in it.
    var count: Int { hashes.count }

    /// The word's number; nil when it isn't there.
    func number(of word: UnsafeBufferPointer<UInt8>) -> Int32? {
        let number = slots[slot(of: word, hash(word))]
        return number < 0 ? nil : number
    }

    /// The word's number, the next one when it isn't there yet.
    mutating func add(_ word: UnsafeBufferPointer<UInt8>) -> (number: Int32, isNew: Bool) {
        let hash = hash(word)
        let slot = slot(of: word, hash)
        if slots[slot] >= 0 { return (slots[slot], false) }
        let number = Int32(truncatingIfNeeded: hashes.count)
        slots[slot] = number
        hashes.append(hash)
        bytes.append(contentsOf: word)
        starts.append(bytes.count)
        if hashes.count * 2 > slots.count { grow() }
        return (number, true)
    }

    /// The word of a number.
    func word(_ number: Int32) -> String {
        String(decoding: bytes[starts[Int(number)]..<starts[Int(number) + 1]], as: UTF8.self)
    }

    private func hash(_ word: UnsafeBufferPointer<UInt8>) -> Int {
        // Swift's hash has a seed of the process's own: nobody can choose words that fall together.
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(word))
        return hasher.finalize()
    }

    private func slot(of word: UnsafeBufferPointer<UInt8>, _ hash: Int) -> Int {
        let mask = slots.count - 1
        var slot = hash & mask
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if hashes[number] == hash, isWord(number, word) { return slot }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private func isWord(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = starts[number]
        guard starts[number + 1] - start == word.count else { return false }
        for index in 0..<word.count where bytes[start + index] != word[index] { return false }
        return true
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        let mask = slots.count - 1
        for (number, hash) in hashes.enumerated() {
            var slot = hash & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(truncatingIfNeeded: number)
        }
    }
}
