internal import CSystem

/// The natural logarithm.
public func naturalLogarithm(_ number: Double) -> Double { CSystem.log(number) }

/// The power of e.
public func exponential(_ number: Double) -> Double { CSystem.exp(number) }

/// The place of the first such byte among some, by the C library's search.
public func firstByte(_ byte: UInt8, in bytes: UnsafePointer<UInt8>, _ count: Int) -> UnsafeRawPointer? {
    UnsafeRawPointer(memchr(bytes, Int32(byte), count))
}
