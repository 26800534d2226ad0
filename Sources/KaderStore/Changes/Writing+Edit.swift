internal import Foundation
internal import GRDB
internal import KaderDomain

extension Writing {
    /// Writes the fields in which `edited` differs from `original`, and no others.
    ///
    /// Where someone changed one of those meanwhile, nothing is written, unless the field is named
    /// in `overriding`. Two people who made the same change do not clash. Fields that each may be
    /// so, but not both, do.
    ///
    /// - Parameter rule: what the thing must keep beside its own rules.
    /// - Throws: ``EditConflict``, ``StoreError/notFound(kind:id:)``.
    func edit<R: Record>(
        _ edited: R, from original: R, overriding: Set<String>,
        keeping rule: (R.Value) throws -> Void = { _ in }
    ) throws {
        let present = try visibleFields(of: R.kind, edited.id)
        let (before, after) = (original.named, edited.named)
        let theirs = R.kind.fields.filter { present[$0] != before[$0] }
        let mine = after.filter { name, value in
            name != "isWithdrawn"
                && (before[name] != value || overriding.contains(name) && present[name] != value)
        }
        var clashing = theirs.filter { name in
            mine[name] != nil && present[name] != mine[name] && !overriding.contains(name)
        }
        if clashing.isEmpty, !theirs.isEmpty,
            !R.isValid(edited.id, present.merging(mine) { $1 }, keeping: rule)
        {
            clashing = R.kind.fields.filter { mine[$0] != nil || theirs.contains($0) }
        }
        guard clashing.isEmpty else {
            throw EditConflict(
                kind: R.kind.name, id: edited.id,
                fields: try clashing.map { try conflict($0, edited.id, after[$0], present[$0]) })
        }
        try put(R.kind, edited.id, mine)
    }

    /// Takes a thing out of sight. It stays, marked: another replica must not bring it back.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    func withdraw(_ kind: ThingKind, _ id: String) throws {
        try visibleFields(of: kind, id)
        try put(kind, id, ["isWithdrawn": true.databaseValue])
    }

    private func conflict(
        _ name: String, _ id: String, _ mine: DatabaseValue?, _ theirs: DatabaseValue?
    ) throws -> EditConflict.Field {
        let head = try ChangeRow.heads(of: id, [name], in: db)[name]
        return EditConflict.Field(
            name: name, mine: mine?.plainText, theirs: theirs?.plainText,
            changedBy: head?.actor ?? "", at: Instant(seconds: Int((head?.at ?? 0))))
    }
}

extension Record {
    /// Whether a row with these fields keeps the rules of the domain.
    fileprivate static func isValid(
        _ id: String, _ fields: [String: DatabaseValue], keeping rule: (Value) throws -> Void
    ) -> Bool {
        let columns = fields.merging(["id": id.databaseValue]) { $1 }
        return (try? rule(try Self(row: Row(columns.mapValues { $0 })).value())) != nil
    }
}

extension DatabaseValue {
    /// As the log can hold it, so that the row is here what it is elsewhere: text without NUL
    /// characters, where SQLite's JSON ends it and a terminal shows none; a fraction with the
    /// fifteen digits that SQLite's JSON keeps.
    var storable: DatabaseValue {
        switch storage {
        case .string(let text) where text.utf8.contains(0):
            String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\0" }))
                .databaseValue
        case .double(let number):
            (Double(String(format: "%.15g", number)) ?? number).databaseValue
        default: self
        }
    }

    /// As a person can read it, or nil for nothing.
    var plainText: String? {
        switch storage {
        case .null: nil
        case .int64(let number): String(number)
        case .double(let number): String(number)
        case .string(let text): text
        case .blob: ""
        }
    }
}
