/// Numbers as reasons show them: no more digits than help, thousands parted, big ones with their scale in words.
package enum NumberText {
    /// Three significant digits, or the whole number where it is short.
    package static func text(_ value: Double) -> String {
        guard value.isFinite else { return value.isNaN ? "?" : "∞" }
        let size = abs(value)
        for (scale, name) in [(1e12, " trillion"), (1e9, " billion"), (1e6, " million")] where size >= scale {
            return size >= 1e18 ? "\(value)" : rounded(value / scale) + name
        }
        return rounded(value)
    }

    private static func rounded(_ value: Double) -> String {
        let size = abs(value)
        let decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3
        var factor = 1.0
        for _ in 0..<decimals { factor *= 10 }
        let whole = (size * factor).rounded()
        guard whole < 1e15 else { return "\(value)" }
        var digits = String(Int(whole))
        while digits.utf8.count <= decimals { digits = "0" + digits }
        var fraction = String(digits.suffix(decimals))
        while fraction.last == "0" { fraction.removeLast() }
        let integer = grouped(String(digits.dropLast(decimals)))
        return (value < 0 ? "-" : "") + integer + (fraction.isEmpty ? "" : "." + fraction)
    }

    private static func grouped(_ digits: String) -> String {
        guard digits.utf8.count > 4 else { return digits }
        var result = ""
        for (offset, digit) in digits.enumerated() {
            if offset > 0, (digits.utf8.count - offset) % 3 == 0 { result.append(",") }
            result.append(digit)
        }
        return result
    }
}
