import ProvenanceReport

/// The tables of reports and those of lists are made safe in one place.
typealias CSV = CSVTable
