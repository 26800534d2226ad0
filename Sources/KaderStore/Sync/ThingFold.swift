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
    /// - Throws: ``StoreError/notFound(kind:id:)`` where nobody made it yet, and what SQLite says
    ///   where no state of it can be stored.
    func write() throws {
        let changes = try ChangeRow.all(of: id, in: db).reversed().filter { $0.kind == kind.name }
        let start = try start(changes)
        let latest = changes.reduce(into: start) { state, change in
            state.merge(known(change)) { $1 }
        }
        if try isStored(latest) { return }
        try store(try valid(start, changes))
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

    /// Stores a state, where it keeps the rules of the thing and of its table.
    private func isStored(_ state: [String: DatabaseValue]) throws -> Bool {
        guard record.isValid(id, state) else { return false }
        do {
            try db.inSavepoint {
                try store(state)
                return .commit
            }
            return true
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
            for id in ids where try ThingFold.isShared(id, besides: stamp.replica, db) {
                try ThingFold(db, record, id).write()
                try ClashSearch(db).noteFields([kind: [id]])
            }
        }
    }
}

extension ThingFold {
    /// Whether the log has changes of the thing by another replica.
    static func isShared(_ id: String, besides replica: String, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(
                sql: "SELECT 1 FROM change WHERE thing = ? AND replica <> ? LIMIT 1"),
            arguments: [id, replica]) == true
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
    /// Whether a row with these fields keeps the rules of the domain.
    static func isValid(_ id: String, _ fields: [String: DatabaseValue]) -> Bool {
        isValid(id, fields, keeping: { _ in })
    }
}
