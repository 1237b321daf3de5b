import ArgumentParser
import ClaimModel

/// The command that somebody meant who typed one that is nearly right.
struct CommandHint {
    let given: String
    let meant: String

    /// The hint for arguments whose first word is no command; nil where none is near.
    static func forArguments(_ arguments: [String]) -> CommandHint? {
        guard let given = arguments.first, !given.hasPrefix("-") else { return nil }
        var names = ["help"]
        for group in AssayCommand.configuration.groupedSubcommands {
            for command in group.subcommands {
                if let name = command.configuration.commandName { names.append(name) }
            }
        }
        guard !names.contains(given) else { return nil }
        let near = names.map { (name: $0, distance: distance(given, $0)) }.min { $0.distance < $1.distance }
        guard let near, near.distance <= max(1, given.count / 3) else { return nil }
        return CommandHint(given: VisibleText.escaping(given), meant: near.name)
    }

    /// How many letters must be put in, left out, replaced or exchanged with their neighbour.
    private static func distance(_ one: String, _ two: String) -> Int {
        let (one, two) = (Array(one.unicodeScalars), Array(two.unicodeScalars))
        var rows = [[Int]](repeating: [Int](repeating: 0, count: two.count + 1), count: one.count + 1)
        for i in 0...one.count { rows[i][0] = i }
        for j in 0...two.count { rows[0][j] = j }
        for i in one.indices {
            for j in two.indices {
                let replaced = rows[i][j] + (one[i] == two[j] ? 0 : 1)
                rows[i + 1][j + 1] = min(rows[i][j + 1] + 1, rows[i + 1][j] + 1, replaced)
                if i > 0, j > 0, one[i] == two[j - 1], one[i - 1] == two[j] {
                    rows[i + 1][j + 1] = min(rows[i + 1][j + 1], rows[i - 1][j - 1] + 1)
                }
            }
        }
        return rows[one.count][two.count]
    }
}
