internal import Foundation
internal import GRDB
internal import KaderDomain

/// One command being written: it puts rows, and appends a change for each thing that differs, in
/// the same transaction.
///
/// A command that changes nothing leaves no trace. Claims in the ledger and rules between rows
/// follow at the end, in ``finish()``, so that a command may pass through states that break them.
final class Writing {
    let db: Database
    let name: CommandName
    let actor: Actor
    let stamp: Stamp

    /// Seconds since 1970 by the clock, which is not the stamp's when that has run ahead.
    let at: Int64
    private(set) var touched: [ThingKind: Set<String>] = [:]

    /// What keeps things that this person may not see from being changed; nil for who sees all.
    let gate: Gate?

    /// The command that this one undoes or does again.
    var undoes: Int64?
    var redoes: Int64?
    var commandPk: Int64?

    /// The change of each thing in this command, for there is one a thing.
    var changes: [String: Int64] = [:]

    /// Whether people are made one, or two again: then all that names them goes along, also what who
    /// does it may not see. The people themselves they must see.
    var isMerging: Bool

    init(_ db: Database, name: CommandName, actor: Actor, gate: Gate? = nil) throws {
        isMerging = name.isMerging
        self.db = db
        self.gate = gate
        self.name = name
        self.actor = actor
        let (replica, latest) = try Self.standing(in: db)
        let clock = StampClock.milliseconds
        stamp = Stamp.next(after: latest, clock: clock, replica: replica)
        at = clock / 1000
    }

    /// Adds a thing, or changes it to this. Fields that are the same are left alone.
    func put<R: Record>(_ record: R) throws {
        try put(R.kind, record.id, record.named)
    }

    /// Sets fields of a thing; the others stay. Adds it where it is not there.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)`` where a field points to what is not there.
    func put(_ kind: ThingKind, _ id: String, _ fields: [String: DatabaseValue]) throws {
        let fields = fields.mapValues(\.storable)
        let present = try self.fields(of: kind, id)
        try refuse(kind, id, present, fields)
        if let present {
            let changed = try namingWholes(kind, id, fields.filter { present[$0.key] != $0.value })
                .filter { present[$0.key] != $0.value }
            guard !changed.isEmpty else { return }
            try refuseRestricted(kind, id, from: present, to: changed)
            try refuseErased(kind, id, changed)
            try Link.refuseMissing(kind, changed, db)
            let after = present.merging(changed) { $1 }
            try ThingRows(db).update(kind, id, changed, after)
            try log(kind, id, changed, subjectIn: after, isCreation: false)
        } else {
            let fields = try namingWholes(kind, id, fields)
            try refuseRestricted(kind, id, from: nil, to: fields)
            try refuseErased(kind, id, fields)
            try Link.refuseMissing(kind, fields, db)
            try ThingRows(db).insert(kind, id, fields)
            try log(kind, id, fields, subjectIn: fields, isCreation: true)
            gate?.made.insert(id)
        }
        touched[kind, default: []].insert(id)
    }

    /// Refuses what this person may not change, and access that is not theirs to give.
    private func refuse(
        _ kind: ThingKind, _ id: String, _ present: [String: DatabaseValue]?,
        _ fields: [String: DatabaseValue]
    ) throws {
        if kind == AccessGrantRecord.kind {
            try GrantRules(self).refuse(id, from: present, to: fields)
        }
        if isMerging, kind != ContactRecord.kind { return }
        try gate?.refuse(kind, id, from: present, to: fields)
    }

    /// The fields of a thing as they are now, or nil where it is not there.
    func fields(of kind: ThingKind, _ id: String) throws -> [String: DatabaseValue]? {
        try ThingRows(db).fields(of: kind, id)
    }

    /// The fields of a thing that is in sight.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)`` where it is not, or no longer.
    @discardableResult
    func visibleFields(of kind: ThingKind, _ id: String) throws -> [String: DatabaseValue] {
        guard let fields = try fields(of: kind, id),
            fields["isWithdrawn"] == false.databaseValue, try gate?.shows(kind, id) != false
        else { throw StoreError.notFound(kind: kind.name, id: id) }
        return fields
    }

    /// Settles the ledger and checks the rules between rows.
    func finish() throws {
        try settle { throw $2 }
        try seal()
    }

    /// Ends the command without a look at rules: another, in the same transaction, settles them.
    func seal() throws {
        guard commandPk != nil else { return }
        try db.cachedStatement(sql: "UPDATE meta SET value = ? WHERE key = 'latestStamp'")
            .execute(arguments: [String(stamp.time)])
    }

    /// What ``finish()`` starts with; what was settled is not settled again.
    ///
    /// - Parameter refuse: what to do with a thing, by kind and id, that a rule refuses.
    func settle(refusing refuse: Refusing) throws {
        try refold()
        try Ledger(db).settle(
            spreekuren: touched[SpreekuurRecord.kind] ?? [],
            appointments: touched[AppointmentRecord.kind] ?? [], refusing: refuse)
        try Rules(db).check(touched, refusing: refuse)
        touched = [:]
    }

    /// Takes the kind and the id of a thing, and the rule that refuses it. Throws to stop there.
    typealias Refusing = (String, String, any Error) throws -> Void

    /// Which replica this is, and the latest stamp that it gave or got.
    private static func standing(in db: Database) throws -> (replica: String, latest: Int64) {
        let statement = try db.cachedStatement(
            sql: """
                SELECT (SELECT value FROM meta WHERE key = 'replica'),
                    (SELECT value FROM meta WHERE key = 'latestStamp')
                """)
        let values = try statement.values([]) ?? []
        let texts = values.map { String.fromDatabaseValue($0) }
        return (
            texts.first.flatMap(\.self) ?? "", texts.last.flatMap(\.self).flatMap { Int64($0) } ?? 0
        )
    }
}

extension CommandName {
    /// Whether it makes people one, or two again.
    var isMerging: Bool { self == .mergeContacts || self == .unmergeContacts }

    /// Whether it empties things for good.
    var isErasing: Bool { self == .eraseContact || self == .applyRetention }
}
