internal import GRDB
internal import KaderDomain

/// What a thing is that several replicas changed: a function of its changes, in whatever order they
/// came here.
///
/// Of each field the latest value shows. Where those together break a rule of the thing itself, the
/// changes are tried one by one in the order of their stamps, and one that would break it is left
/// out: so what shows was valid somewhere, and what is left out is a clash for people.
struct ThingFold {
    private let db: Database
    private let record: any Record.Type
    private let id: String
    private var kind: ThingKind { record.kind }

    init(_ db: Database, _ record: any Record.Type, _ id: String) {
        self.db = db
        self.record = record
        self.id = id
    }

    /// Makes the row what its changes say.
    ///
    /// - Returns: false where a change had to be left out.
    /// - Throws: ``StoreError/notFound(kind:id:)`` where nobody made it yet, and what SQLite says
    ///   where no state of it can be stored.
    @discardableResult
    func write() throws -> Bool {
        let changes = try ChangeRow.all(of: id, in: db).reversed().filter {
            $0.kind == kind.name && record.admits($0.fields, of: id)
        }
        let start = try start(changes)
        let latest = changes.reduce(into: start) { state, change in
            state.merge(known(change)) { $1 }
        }
        if try isStored(latest) { return true }
        try store(try valid(start, changes))
        return false
    }

    /// As it was made; of what came with the database and was never made, as it is.
    private func start(_ changes: [ChangeRow]) throws -> [String: DatabaseValue] {
        if let first = changes.first(where: \.isCreation) {
            return try ThingRows(db).whole(known(first), of: kind)
        }
        guard let present = try ThingRows(db).fields(of: kind, id) else {
            throw StoreError.notFound(kind: kind.name, id: id)
        }
        return present
    }

    /// The last of the states, change by change, that kept the rules.
    private func valid(
        _ start: [String: DatabaseValue], _ changes: [ChangeRow]
    ) throws -> [String: DatabaseValue] {
        var state = start
        for change in changes {
            let next = state.merging(known(change)) { $1 }
            if try isStored(next) { state = next }
        }
        return state
    }

    private func known(_ change: ChangeRow) -> [String: DatabaseValue] {
        change.fields.filter { kind.fields.contains($0.key) }
    }

    /// Whether the thing can be so; nothing is stored.
    func canBe(_ state: [String: DatabaseValue]) throws -> Bool {
        try isStored(state, toStay: false)
    }

    /// Stores a state, where it keeps the rules of its table and of the thing. The table comes first:
    /// what it takes has the types that a record reads.
    private func isStored(
        _ state: [String: DatabaseValue], toStay stays: Bool = true
    ) throws -> Bool {
        do {
            var isReadable = false
            try db.inSavepoint {
                try store(state)
                isReadable = try record.isReadable(id, in: db)
                return isReadable && stays ? .commit : .rollback
            }
            return isReadable
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            return false
        }
    }

    private func store(_ state: [String: DatabaseValue]) throws {
        let rows = ThingRows(db)
        guard let present = try rows.fields(of: kind, id) else {
            return try rows.insert(kind, id, state)
        }
        let changed = state.filter { present[$0.key] != $0.value }
        guard !changed.isEmpty else { return }
        try rows.update(kind, id, changed, state)
    }
}

extension Writing {
    /// Makes what was changed here, and elsewhere too, what all its changes together say; that may
    /// open or close a clash.
    func refold() throws {
        for (kind, ids) in touched {
            guard let record = ThingKind.recordByName[kind.name] else { continue }
            for id in ids where try ThingFold.isShared(id, besides: stamp, db) {
                try ClashSearch(db).noteFields(of: record, id)
            }
        }
    }
}

extension ThingFold {
    /// Whether a change may have been made without the one before it: it does not say that it replaces
    /// any of that. Of changes of one replica this is so where they are of other fields, or of a twin.
    static func isAside(
        _ base: String, of id: String, at stamp: Stamp, _ db: Database
    ) throws -> Bool {
        let before = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT stamp, replica FROM change WHERE thing = ? AND stamp < ?
                    ORDER BY stamp DESC LIMIT 1
                    """), arguments: [id, stamp.time])
        guard let before else { return false }
        return !base.contains("\(Stamp(time: before["stamp"], replica: before["replica"]))")
    }

    /// Whether the log has changes of the thing by another replica, or later ones by the same: those
    /// come only where two files were one replica for a while.
    static func isShared(_ id: String, besides stamp: Stamp, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT 1 FROM change WHERE thing = ? AND (replica <> ? OR stamp > ?) LIMIT 1
                    """),
            arguments: [id, stamp.replica, stamp.time]) == true
    }
}

extension ThingRows {
    /// The fields with what an older version did not know of.
    func whole(
        _ fields: [String: DatabaseValue], of kind: ThingKind
    ) throws -> [String: DatabaseValue] {
        var fields = fields
        for name in kind.fields where fields[name] == nil {
            fields[name] = try unsaid(name, of: kind.name)
        }
        return fields
    }
}

extension Record {
    /// Whether the row as it is stored keeps the rules of the domain.
    fileprivate static func isReadable(_ id: String, in db: Database) throws -> Bool {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT * FROM \(kind.name) WHERE id = ?"), arguments: [id])
        return row.flatMap { try? Self(row: $0).value() } != nil
    }
}
