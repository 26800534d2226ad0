internal import KaderDomain

/// One row being read: its cells by the names of the columns, and what was found wrong.
///
/// A column that the file lacks keeps what the thing already has, so that a file with two columns
/// changes one field.
struct ImportRow {
    let line: Int
    private let cells: [String: CSVCell]
    private let present: [String: String]
    private(set) var faults: [ImportFault] = []

    init(line: Int, cells: [String: CSVCell], present: [String: String]) {
        self.line = line
        self.cells = cells
        self.present = present
    }

    /// What the cell says, without the apostrophe that export put in front.
    func text(_ column: String) -> String {
        cells[column].map { CSV.unshield($0.text) } ?? present[column] ?? ""
    }

    /// ``text(_:)`` without the blanks around it.
    func word(_ column: String) -> String {
        String(text(column).trimmingBlanks)
    }

    mutating func refuse(_ column: String, _ reason: Phrase) {
        refuse(column, .said(reason))
    }

    mutating func refuse(_ column: String, _ reason: ImportFault.Reason) {
        faults.append(fault(column, reason))
    }

    func fault(_ column: String, _ reason: ImportFault.Reason) -> ImportFault {
        ImportFault(
            line: cells[column]?.line ?? line, column: column,
            value: cells[column]?.text ?? present[column] ?? "", reason)
    }

    /// What was made, or nil after telling which rule of the domain it broke.
    mutating func made<T>(_ column: String, _ result: Result<T, any Error>) -> T? {
        do {
            return try result.get()
        } catch {
            refuse(column, .broken(error))
            return nil
        }
    }
}

extension String {
    var trimmingBlanks: Substring {
        var slice = self[...]
        while slice.first?.isWhitespace == true { slice.removeFirst() }
        while slice.last?.isWhitespace == true { slice.removeLast() }
        return slice
    }
}
