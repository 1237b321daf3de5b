import ArgumentParser
import ClaimLedger
import JSONData

/// The forms that a list can have.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
    /// For people.
    case table
    /// For programs: an array of objects.
    case json
    /// For spreadsheets.
    case csv
}

/// A list in the forms that it can have.
struct ListOutput {
    let table: Table
    let csvHeader: [String]
    let csvRows: [[String]]
    let json: [JSONValue]

    /// Writes the list to standard output.
    func write(as format: ListFormat, isRaw: Bool) {
        switch format {
        case .table:
            // Nothing to list is said on standard error, so that scripts see an empty list.
            if table.rows.isEmpty { return }
            Terminal.standardOutput.write(table.rendered(width: Terminal.standardOutput.width))
        case .json: Terminal.standardOutput.write(CanonicalJSON.readable(.array(json)))
        case .csv:
            Terminal.standardOutput.write(CSV(header: csvHeader, rows: csvRows, isRaw: isRaw).rendered())
        }
    }
}
