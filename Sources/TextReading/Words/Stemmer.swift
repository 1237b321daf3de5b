import CLibStemmer

/// Brings the forms of a word together, by the Snowball rules of a language (libstemmer).
///
/// It holds a handle of the library, which belongs to one thread at a time; so it can't be copied.
public struct Stemmer: ~Copyable {
    private let handle: OpaquePointer?

    /// A stemmer of a language; English where the language is not known. Words stay as they are where the
    /// system's library lacks the language.
    public init(_ language: Language? = .english) {
        handle = sb_stemmer_new((language ?? .english).rawValue, "UTF_8")
    }

    deinit { sb_stemmer_delete(handle) }

    /// The stem of a folded word, as bytes that hold until the next call.
    package mutating func stem<Result>(
        _ word: UnsafeBufferPointer<UInt8>,
        _ use: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        guard let handle, let base = word.baseAddress, word.count <= Int(Int32.max),
            let stem = sb_stemmer_stem(handle, base, Int32(word.count))
        else { return use(word) }
        return use(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle))))
    }

    /// The stem of a folded word, as `Word.folded` is.
    public mutating func stem(_ word: String) -> String {
        var word = word
        return word.withUTF8 { bytes in stem(bytes) { String(decoding: $0, as: UTF8.self) } }
    }
}
