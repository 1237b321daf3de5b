#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The natural logarithm.
func logarithm(_ number: Double) -> Double { log(number) }

/// The power of e.
func exponential(_ number: Double) -> Double { exp(number) }
