import System

/// The natural logarithm.
func logarithm(_ number: Double) -> Double { System.naturalLogarithm(number) }

/// The power of e.
func exponential(_ number: Double) -> Double { System.exponential(number) }
