internal import Foundation
internal import GRDB
internal import KaderDomain

extension Writing {
    /// Says in the log which fields of a thing became what. There is one change per command and
    /// thing: what a command changes again goes into the change that is there.
    func log(
        _ kind: ThingKind, _ id: String, _ changed: [String: DatabaseValue],
        subjectIn all: [String: DatabaseValue], isCreation: Bool
    ) throws {
        let names = kind.fields.filter { changed[$0] != nil }
        let values = names.flatMap { [$0.databaseValue, changed[$0] ?? .null] }
        let bases = isCreation ? [] : try bases(of: id, names)
        let subject = kind.subject.map { $0 == "id" ? id.databaseValue : all[$0] ?? .null } ?? .null
        if let change = changes[id] {
            return try extend(change, values, bases, subject)
        }
        let arguments: [DatabaseValue] =
            [try command().databaseValue, kind.name.databaseValue, id.databaseValue, subject]
            + values + bases
            + [stamp.time.databaseValue, stamp.replica.databaseValue, isCreation.databaseValue]
        try db.cachedStatement(
            sql: """
                INSERT INTO change
                    (command, kind, thing, subject, fields, base, stamp, replica, isCreation)
                VALUES (?, ?, ?, ?, json_object(\(StoredList.marks(values.count))),
                    json_object(\(StoredList.marks(bases.count))), ?, ?, ?)
                """
        ).execute(arguments: StatementArguments(stored: arguments))
        changes[id] = db.lastInsertedRowID
    }

    /// Names and values in turn, as of the other texts here: which stamp each field replaces.
    private func bases(of id: String, _ names: [String]) throws -> [DatabaseValue] {
        let heads = try ChangeRow.heads(of: id, names, in: db).filter {
            $0.value.command != commandPk
        }
        return names.flatMap { name in
            heads[name].map { [name.databaseValue, $0.stamp.description.databaseValue] } ?? []
        }
    }

    private func extend(
        _ change: Int64, _ values: [DatabaseValue], _ bases: [DatabaseValue],
        _ subject: DatabaseValue
    ) throws {
        try db.cachedStatement(
            sql: """
                UPDATE change SET subject = ?, fields = json_set(fields\(Self.pairs(values.count))),
                    base = json_set(base\(Self.pairs(bases.count)))
                WHERE pk = ?
                """
        ).execute(
            arguments: StatementArguments(
                stored: [subject] + values + bases + [change.databaseValue]))
    }

    /// A path and a value for each name and value.
    private static func pairs(_ count: Int) -> String {
        repeatElement(", '$.' || ?, ?", count: count / 2).joined()
    }

    /// The row of this command, made at the first change.
    func command() throws -> Int64 {
        if let commandPk { return commandPk }
        try db.cachedStatement(
            sql: """
                INSERT INTO command (id, actor, name, at, undoes, redoes, stamp, replica)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                Self.newId().description, actor.name, name.rawValue, at, undoes, redoes,
                stamp.time, stamp.replica,
            ])
        let pk = db.lastInsertedRowID
        commandPk = pk
        return pk
    }

    /// In the order of time, so that the newest lie together in the index.
    private static func newId() -> Identifier<Writing> {
        var random = SystemRandomNumberGenerator()
        return .minted(at: StampClock.milliseconds, random: &random)
    }
}
