import CLibArchive
import ClaimModel

/// A container that libarchive reads: its entries one after the other, nothing written anywhere.
final class ArchiveHandle: ByteSource {
    /// What an entry is.
    struct Entry {
        /// Its name; nil when it can't be read as text.
        let name: String?
        /// Whether it is a file, not a folder, a link or a device.
        let isFile: Bool
        /// Whether it is a folder.
        let isFolder: Bool
        /// Whether its content is encrypted.
        let isEncrypted: Bool
        /// Whether its name is not UTF-8 and was read in another encoding.
        var isNameGuessed = false
    }

    private let handle: OpaquePointer
    private let source: BufferedSource
    private let name: String
    private let bounds: ContainerBounds
    private var sourceFailure: Finding?
    private var position: Int64 = 0
    /// Whether libarchive asked for more than there is.
    private var hasSeenEnd = false
    /// How many blocks stood where a header should, and were none.
    private(set) var passedOver = 0
    /// Whether nothing more can be read from the container.
    private(set) var isBroken = false

    init(_ form: ContainerForm, _ source: BufferedSource, name: String, bounds: ContainerBounds)
        throws(Finding)
    {
        guard let handle = archive_read_new() else {
            throw Finding(
                code: "archive.unreadable",
                place: .init(file: name),
                meaning: "there is no memory for it"
            )
        }
        self.handle = handle
        self.source = source
        self.name = name
        self.bounds = bounds
        switch form {
        case .compressed:
            archive_read_support_filter_bzip2(handle)
            archive_read_support_filter_xz(handle)
            archive_read_support_filter_zstd(handle)
            archive_read_support_filter_lz4(handle)
            archive_read_support_format_raw(handle)
            archive_read_support_format_empty(handle)
        case .zip: archive_read_support_format_zip(handle)
        case .tar, .webArchive, .arc, .mail, .mailbox, .gzip: archive_read_support_format_tar(handle)
        }
        // A zip file's names come as they are: those that are not UTF-8 could not be had otherwise.
        // A tar file may be several, one behind the other.
        if form == .tar {
            archive_read_set_options(handle, "hdrcharset=UTF-8,tar:read_concatenated_archives")
        }
        let context = Unmanaged.passUnretained(self).toOpaque()
        archive_read_set_callback_data(handle, context)
        archive_read_set_read_callback(handle) { _, context, buffer in
            ArchiveHandle.of(context)?.read(into: buffer) ?? -30
        }
        if source.fileByteCount != nil {
            archive_read_set_seek_callback(handle) { _, context, offset, whence in
                ArchiveHandle.of(context)?.seek(offset, whence) ?? -30
            }
        }
        guard archive_read_open1(handle) == ARCHIVE_OK else { throw failure() }
    }

    deinit { archive_read_free(handle) }

    /// The next entry; nil at the end.
    func nextEntry() throws(Finding) -> Entry? {
        var entry: OpaquePointer?
        var result = ARCHIVE_RETRY
        while result == ARCHIVE_RETRY {
            result = archive_read_next_header(handle, &entry)
            if result == ARCHIVE_RETRY { passedOver += 1 }
        }
        // Where nothing but such blocks follows, the container ends before them.
        if result == ARCHIVE_EOF || passedOver > 0 && result <= ARCHIVE_FATAL && sourceFailure == nil {
            return nil
        }
        if passedOver > 0 {
            throw .damaged(container: name, "the header of a member in its midst can't be read")
        }
        guard result == ARCHIVE_OK || result == ARCHIVE_WARN, let entry else { throw failure() }
        position = 0
        let isLink = archive_entry_hardlink(entry) != nil || archive_entry_hardlink_utf8(entry) != nil
        let type = archive_entry_filetype(entry)
        let name = Self.name(of: entry)
        return Entry(
            name: name.text,
            isFile: type == 0o100000 && !isLink,
            isFolder: type == 0o040000,
            isEncrypted: archive_entry_is_encrypted(entry) != 0,
            isNameGuessed: name.isGuessed
        )
    }

    /// The next bytes of the entry.
    func next() throws(Finding) -> UnsafeRawBufferPointer {
        var start: UnsafeRawPointer?
        var count = 0
        var offset: Int64 = 0
        while true {
            let result = archive_read_data_block(handle, &start, &count, &offset)
            if result == ARCHIVE_EOF { return UnsafeRawBufferPointer(start: nil, count: 0) }
            if result == ARCHIVE_RETRY { continue }
            // A warning here is a check sum or a size that does not hold.
            guard result == ARCHIVE_OK else { throw failure(result) }
            guard offset == position else { throw .damaged(container: name, "it has holes in it") }
            position += Int64(count)
            try bounds.add(bytes: count)
            if count > 0 { return UnsafeRawBufferPointer(start: start, count: count) }
        }
    }

    /// The name of an entry; where it is not UTF-8, its bytes as the code page of old zip programs has them.
    private static func name(of entry: OpaquePointer) -> (text: String?, isGuessed: Bool) {
        if let text = archive_entry_pathname_utf8(entry), let name = String(validatingCString: text) {
            return (name, false)
        }
        guard let bytes = archive_entry_pathname(entry) else { return (nil, false) }
        if let name = String(validatingCString: bytes) { return (name, false) }
        var count = 0
        while bytes[count] != 0 { count += 1 }
        return (MemberNames.codePage437(UnsafeRawBufferPointer(start: bytes, count: count)), true)
    }

    // MARK: - libarchive

    private static func of(_ context: UnsafeMutableRawPointer?) -> ArchiveHandle? {
        context.map { Unmanaged<ArchiveHandle>.fromOpaque($0).takeUnretainedValue() }
    }

    private func read(into buffer: UnsafeMutablePointer<UnsafeRawPointer?>?) -> Int {
        do throws(Finding) {
            let bytes = try source.next()
            hasSeenEnd = bytes.isEmpty
            buffer?.pointee = bytes.baseAddress
            return bytes.count
        } catch {
            sourceFailure = error
            return Int(ARCHIVE_FATAL)
        }
    }

    private func seek(_ offset: Int64, _ whence: Int32) -> Int64 {
        source.seek(Int(offset), from: whence).map(Int64.init) ?? Int64(ARCHIVE_FATAL)
    }

    /// Why libarchive stopped.
    private func failure(_ result: Int32 = ARCHIVE_FATAL) -> Finding {
        if result <= ARCHIVE_FATAL { isBroken = true }
        if let sourceFailure { return sourceFailure }
        let reason = archive_error_string(handle).map { String(cString: $0) } ?? "its form is not known"
        return hasSeenEnd ? .cutOff(container: name, reason) : .damaged(container: name, reason)
    }
}
