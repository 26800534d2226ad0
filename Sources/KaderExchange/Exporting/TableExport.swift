internal import KaderDomain
public import KaderStore

/// Writing one table out of the store, so that ``TableImport`` reads the same things back.
///
/// A row at a time, so that a million rows take no more memory than one.
public struct TableExport {
    private let kind: TableKind
    private let store: ActingStore

    /// What every row says, of something that leaves the union; nil where it stays within.
    private let notice: String?

    public init(_ kind: TableKind, from store: ActingStore, bearing notice: String? = nil) {
        self.kind = kind
        self.store = store
        self.notice = notice
    }

    /// Calls `write` with the header and then with each row, each a text with its line end.
    ///
    /// From a demo database a last column says FICTIEF in every row; where there is a notice one more
    /// says that.
    public func csv(_ write: (String) throws -> Void) throws {
        try write(CSV.write([kind.columns.map(\.name) + marks.map(\.name)]))
        let ends = marks.map(\.text)
        try cells { try write(CSV.write([($0 + ends).map(CSV.shield)])) }
    }

    /// What stands in every row besides the thing.
    private var marks: [(name: String, text: String, json: JSON)] {
        let fictional =
            store.founding.isDemo
            ? [(Column.fictional.name, Column.fictional.example, JSON.truth(true))] : []
        return fictional + (notice.map { [(Self.noticeColumn, $0, JSON.text($0))] } ?? [])
    }

    /// Its heading. It is not taken in again.
    public static let noticeColumn = "confidential"

    /// Calls `write` with the pieces of one JSON array of objects.
    public func json(_ write: (String) throws -> Void) throws {
        var isFirst = true
        try cells { cells in
            try write((isFirst ? "[\n" : ",\n") + object(cells).description)
            isFirst = false
        }
        try write(isFirst ? "[]\n" : "\n]\n")
    }

    /// The cells of every row, not shielded.
    func cells(_ body: ([String]) throws -> Void) throws {
        let (places, plans) = (try places(), try plans())
        for stored in kind.table.kinds {
            try store.exporting(stored) { thing, name in
                let around = Surroundings(
                    name: name, place: { places[$0] }, plan: { plans[$0] })
                try body(try kind.table.cells(of: thing, around))
            }
        }
    }

    private func object(_ cells: [String]) -> JSON {
        let members = zip(kind.columns, cells).map { ($0.name, $0.holds.json(of: $1)) }
        return .object(JSON.KeyedValues(members + marks.map { ($0.name, $0.json) }))
    }

    private func places() throws -> [Spreekuur.ID: Place] {
        guard kind == .appointments else { return [:] }
        var places: [Spreekuur.ID: Place] = [:]
        try store.exporting(.spreekuur) { thing, _ in
            if let spreekuur = thing.asSpreekuur { places[spreekuur.id] = spreekuur.place }
        }
        return places
    }

    private func plans() throws -> [RegionPlan.ID: RegionPlan] {
        guard [.plans, .planVersions, .analyses].contains(kind) else { return [:] }
        var plans: [RegionPlan.ID: RegionPlan] = [:]
        try store.exporting(.regionPlan) { thing, _ in
            if let plan = thing.asPlan { plans[plan.id] = plan }
        }
        return plans
    }
}

extension Column.Content {
    /// A blank cell is null, but for a list.
    fileprivate func json(of cell: String) -> JSON {
        switch self {
        case .list: .texts(cell.split(separator: "|").map(String.init))
        case _ where cell.isEmpty: .null
        case .text: .text(cell)
        case .truth: .truth(cell == Cell.truth(true))
        case .number: Int(cell).map(JSON.whole) ?? Double(cell).map(JSON.number) ?? .text(cell)
        }
    }
}
