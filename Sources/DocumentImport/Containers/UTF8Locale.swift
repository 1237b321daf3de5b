import ClaimModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Makes libarchive read names as UTF-8 on this thread, whatever the user's locale: it takes the character set of names
/// from there, and drops names that don't fit.
enum UTF8Locale {
    // A locale is never changed once it is made, and this one is never freed.
    private nonisolated(unsafe) static let utf8: locale_t? = {
        for name in ["C.UTF-8", "en_US.UTF-8", "UTF-8"] {
            if let locale = newlocale(LC_CTYPE_MASK, name, nil) { return locale }
        }
        return nil
    }()

    /// Loads the locale, for a process that may open no file later.
    static func prepare() { _ = utf8 }

    /// Does something with names in UTF-8.
    static func using(_ job: () throws(Finding) -> Void) throws(Finding) {
        let before = utf8.flatMap { uselocale($0) }
        defer { if let before { uselocale(before) } }
        try job()
    }
}
