@_exported import JSONData
