internal import KaderDomain
public import KaderReference
public import KaderStore

/// Reading one table into the store: every row, or none.
///
/// A row is checked by itself first, against the rules and the reference tables, and then together
/// with all others by the store. Each way, every wrong row is told.
public struct TableImport {
    /// In bytes. A table is read as a whole.
    public static let largest = 64 << 20

    private let kind: TableKind
    private let store: ActingStore
    private let reference: Reference

    public init(_ kind: TableKind, into store: ActingStore, _ reference: Reference) {
        self.kind = kind
        self.store = store
        self.reference = reference
    }

    /// Reads a file: UTF-8 (with or without mark) or Windows-1252; comma, semicolon or tab.
    ///
    /// - Parameters:
    ///   - isRehearsal: say what would be done, and do nothing.
    ///   - progress: is told after each row how many of how many were checked.
    /// - Throws: ``StoreError`` where the trouble is with the database and not with the file.
    public func read(
        _ bytes: [UInt8], isRehearsal: Bool = false, progress: (Int, Int) -> Void = { _, _ in }
    ) throws -> ImportReport {
        guard bytes.count <= Self.largest else { return refused(.tooLarge) }
        let table: CSVTable
        do {
            table = try CSVTable(CSV.decode(bytes))
        } catch {
            return refused(ImportFault(error))
        }
        let unknown = unknownColumns(in: table)
        guard unknown.isEmpty else { return ImportReport(kind, refusedFor: unknown) }
        if let fictional = fictionalFault(in: table) { return refused(fictional) }
        return try store(try parsed(table, progress), isRehearsal: isRehearsal)
    }

    private func refused(_ fault: ImportFault) -> ImportReport {
        ImportReport(kind, refusedFor: [fault])
    }

    /// People who do not exist stay out of a database of people who do.
    private func fictionalFault(in table: CSVTable) -> ImportFault? {
        guard !store.founding.isDemo,
            let place = table.header.firstIndex(of: Column.fictional.name)
        else { return nil }
        return ImportFault(
            1, String(place + 1), value: Column.fictional.name, .fictionalInReal)
    }

    private func unknownColumns(in table: CSVTable) -> [ImportFault] {
        let known = kind.columns.map(\.name)
        let left = known + [Column.fictional.name, TableExport.noticeColumn]
        return table.header.enumerated().filter { !left.contains($0.element) }
            .map { place, name in
                ImportFault(1, String(place + 1), value: name, .unknownColumn(known))
            }
    }
}

// MARK: - Rows

extension TableImport {
    /// A row with the things that it says.
    private typealias Parsed = (row: ImportRow, things: [StoredThing])

    private func parsed(
        _ table: CSVTable, _ progress: (Int, Int) -> Void
    ) throws -> [Parsed] {
        let lookup = Lookup(store, reference)
        let present = try present(forColumnsMissingIn: table)
        var lines: [String: Int] = [:]
        return try table.rows.enumerated().map { place, cells in
            var (row, things) = try parsed(cells, of: table, present, lookup)
            progress(place + 1, table.rows.count)
            if row.faults.isEmpty, let own = things.last {
                if let line = lines[own.id] { row.refuse("id", .sameAsLine(line)) }
                lines[own.id] = row.line
            }
            return (row, things)
        }
    }

    /// A row whose id follows from what it says is read again when the store turns out to have
    /// more of that thing than the file does.
    private func parsed(
        _ cells: [CSVCell], of table: CSVTable, _ present: [String: [String: String]],
        _ lookup: Lookup
    ) throws -> Parsed {
        let named = Dictionary(zip(table.header, cells), uniquingKeysWith: { $1 })
        let line = cells.first?.line ?? 1
        let given = named["id"]?.text.lowercased() ?? ""
        var row = ImportRow(line: line, cells: named, present: present[given] ?? [:])
        let things = try kind.table.things(in: &row, lookup)
        guard given.isEmpty, let own = things.last, let more = present[own.id] else {
            return (row, things)
        }
        var whole = ImportRow(line: line, cells: named, present: more)
        let again = try kind.table.things(in: &whole, lookup)
        return (whole, again)
    }

    /// What the store has now, by id and column, where the file does not have every column.
    private func present(
        forColumnsMissingIn table: CSVTable
    ) throws -> [String: [String: String]] {
        let names = kind.columns.map(\.name)
        guard names.contains(where: { table.index(of: $0) == nil }) else { return [:] }
        var present: [String: [String: String]] = [:]
        try TableExport(kind, from: store).cells { cells in
            present[cells[0]] = Dictionary(zip(names, cells), uniquingKeysWith: { $1 })
        }
        return present
    }
}

// MARK: - Storing

extension TableImport {
    private func store(_ parsed: [Parsed], isRehearsal: Bool) throws -> ImportReport {
        let faults = parsed.flatMap { inOrder($0.row.faults) }
        guard faults.isEmpty else { return ImportReport(kind, refusedFor: faults) }
        let batch = ImportBatch(parsed.map(\.things))
        do {
            return report(batch.byRow(try store.importing(batch.things, isRehearsal: isRehearsal)))
        } catch let refusal as ImportRefusal {
            return ImportReport(
                kind,
                refusedFor: batch.byRow(refusal.reasons).map { place, error in
                    parsed[place].row.fault(for: error)
                })
        }
    }

    private func inOrder(_ faults: [ImportFault]) -> [ImportFault] {
        let places = Dictionary(
            zip(kind.columns.map(\.name), kind.columns.indices), uniquingKeysWith: { $1 })
        return faults.sorted { places[$0.column, default: 0] < places[$1.column, default: 0] }
    }

    private func report(_ effects: [ImportEffect]) -> ImportReport {
        ImportReport(
            kind, added: effects.count { $0 == .added },
            changed: effects.count { $0 == .changed },
            unchanged: effects.count { $0 == .unchanged })
    }
}

extension ImportFault {
    fileprivate static let tooLarge = ImportFault(
        1, "1",
        Phrase(
            nl: "het bestand is groter dan \(TableImport.largest >> 20) MB; knip het in stukken",
            en: "the file is larger than \(TableImport.largest >> 20) MB; cut it in pieces"))
}
