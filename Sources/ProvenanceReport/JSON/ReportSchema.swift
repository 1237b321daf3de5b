/// The JSON Schema (2020-12) of a report's JSON form.
public enum ReportSchema {
    /// The schema as it stands in the file `report.schema.json` beside this one.
    public static let text = String(decoding: PackageResources.report_schema_json, as: UTF8.self)
}
