internal import GRDB
internal import KaderDomain

extension Inspection {
    /// Rows that break a rule of the domain.
    func unreadableRows() throws -> [Finding] {
        try ThingKind.records.flatMap { try unreadable($0) }
    }

    /// Rows that are not found or sorted by what they say.
    func underivedRows() throws -> [Finding] {
        try ThingKind.all.values.filter { !$0.derivedColumns.isEmpty }
            .sorted { $0.name < $1.name }.flatMap(underived)
    }

    private func underived(_ kind: ThingKind) throws -> [Finding] {
        var findings: [Finding] = []
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(kind.name) ORDER BY pk")
        while let row = try rows.next() {
            guard !kind.isDerived(row) else { continue }
            let id: String = row["id"]
            findings.append(
                Finding(rule: "searchText", subject: "\(kind.name) \(id)", detail: ""))
        }
        return findings
    }

    private func unreadable<R: Record>(_ type: R.Type) throws -> [Finding] {
        var findings: [Finding] = []
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(R.kind.name) ORDER BY pk")
        while let row = try rows.next() {
            let record = R(row: row)
            if (try? record.value()) == nil {
                findings.append(
                    Finding(
                        rule: "unreadable", subject: "\(R.kind.name) \(record.id)", detail: ""))
            }
        }
        return findings
    }
}
