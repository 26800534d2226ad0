internal import GRDB
internal import KaderDomain

/// Going one command back or forward, thing by thing and field by field.
///
/// A field may go back only where its value still is the one that the command gave it: where the
/// *origin* of its head is the command's change. The origin of a change by an undo is that of the
/// change it restored, so that undo after undo, and redo, see through each other.
struct UndoStep {
    private let writing: Writing
    private let target: Int64
    private let name: CommandName
    private var db: Database { writing.db }

    init(_ writing: Writing, target: Int64, name: CommandName) {
        self.writing = writing
        self.target = target
        self.name = name
        writing.isMerging = name.isMerging
    }

    /// Who hears a request of a person may not read it since; what one wrote down oneself one may take
    /// back, as long as nobody did anything with it.
    private func showOwnRequest(_ changes: [ChangeRow]) {
        guard name == .addPersonRequest else { return }
        writing.gate?.made.formUnion(changes.map(\.thing))
    }

    func undo() throws -> UndoReport {
        let changes = try ChangeRow.all(ofCommand: target, in: db)
        let limits = UndoLimits(writing: writing, name: name, isUndone: true)
        showOwnRequest(changes)
        for change in changes.reversed() {
            try limits.refuse(change)
            try refuseOutOfSight(change)
            try refuseWhereBuiltOn(change)
            try put(change, change.isCreation ? withdrawn : try priorValues(of: change))
        }
        return try finish(changes, isUndone: true)
    }

    func redo() throws -> UndoReport {
        let changes = try ChangeRow.all(ofCommand: target, in: db)
        let limits = UndoLimits(writing: writing, name: name, isUndone: false)
        showOwnRequest(changes)
        for change in changes {
            try limits.refuse(change)
            try refuseOutOfSight(change)
            try refuseWhereChangedSinceUndo(change)
            try put(change, change.fields)
        }
        return try finish(changes, isUndone: false)
    }

    private let withdrawn: [String: DatabaseValue] = ["isWithdrawn": true.databaseValue]

    private func finish(_ changes: [ChangeRow], isUndone: Bool) throws -> UndoReport {
        try db.execute(
            sql: "UPDATE command SET isUndone = ? WHERE pk = ?", arguments: [isUndone, target])
        if name == .settleClash { try lookAtClashes(changes) }
        let about = try changes.first.map { try Names(db).title(of: $0.kind, $0.thing) } ?? ""
        return UndoReport(command: name, about: about, count: changes.count)
    }

    /// What was settled is open again, or the other way round.
    private func lookAtClashes(_ changes: [ChangeRow]) throws {
        for change in changes {
            guard let record = ThingKind.recordByName[change.kind] else { continue }
            try ClashSearch(db).noteFields(of: record, change.thing)
        }
    }

    private func put(_ change: ChangeRow, _ fields: [String: DatabaseValue]) throws {
        guard let kind = ThingKind.all[change.kind] else {
            throw StoreError.notFound(kind: change.kind, id: change.thing)
        }
        guard name != .settleClash else { return try writing.state(kind, change.thing, fields) }
        try writing.put(kind, change.thing, fields)
    }

    /// What somebody took away since is not changed unseen. What was gone already when the command
    /// changed it, as where people were merged, goes back unseen too.
    private func refuseOutOfSight(_ change: ChangeRow) throws {
        let field = "isWithdrawn"
        guard change.fields[field] == nil,
            let head = try ChangeRow.heads(of: change.thing, [field], in: db)[field],
            head.fields[field] == true.databaseValue, head.pk > change.pk
        else { return }
        throw StoreError.builtOn(by: head.actor, CommandName(rawValue: head.name) ?? .undo)
    }

    private func refuseWhereBuiltOn(_ change: ChangeRow) throws {
        for (field, head) in try heads(change)
        where try head.origin(of: field, in: db)?.pk != change.pk {
            throw StoreError.builtOn(by: head.actor, CommandName(rawValue: head.name) ?? .undo)
        }
    }

    /// A field may go forward where it has its prior value again, or, as most of an undone creation,
    /// still the command's own.
    private func refuseWhereChangedSinceUndo(_ change: ChangeRow) throws {
        for (field, head) in try heads(change) {
            let before = try change.base(of: field, in: db)?.origin(of: field, in: db)
            let present = try head.origin(of: field, in: db)
            guard present?.pk != before?.pk, present?.pk != change.pk else { continue }
            throw StoreError.builtOn(by: head.actor, CommandName(rawValue: head.name) ?? .redo)
        }
    }

    private func heads(_ change: ChangeRow) throws -> [(String, ChangeRow)] {
        try ChangeRow.heads(of: change.thing, Array(change.fields.keys), in: db)
            .sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }

    private func priorValues(of change: ChangeRow) throws -> [String: DatabaseValue] {
        var values: [String: DatabaseValue] = [:]
        for field in change.fields.keys {
            values[field] =
                try change.base(of: field, in: db)?.fields[field]
                ?? ThingRows(db).unsaid(field, of: change.kind)
        }
        return values
    }
}
