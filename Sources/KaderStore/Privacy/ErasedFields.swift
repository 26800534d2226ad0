internal import GRDB
internal import KaderDomain

/// What becomes of a field that is emptied: a function of its value alone, so that the log can be emptied
/// change by change, on every replica the same.
///
/// What is blank stays blank, and what is not does not become so: rules that ask for words keep holding.
enum ErasedFields {
    /// In the place of the name of somebody who was forgotten.
    static let name = "(verwijderd)"

    /// By kind, the fields that the register says are to be emptied. What staff did under their own
    /// names stays.
    static let byKind: [String: [String]] = ThingKind.all.mapValues { kind in
        ColumnRegister.columns(of: kind.name)
            .filter { $0.kind.isToEmpty && $0.whose != .user && kind.fields.contains($0.column) }
            .map(\.column)
    }

    /// The fields of a thing as they are when it is emptied; others stay.
    static func erased(
        _ fields: [String: DatabaseValue], of kind: String
    ) -> [String: DatabaseValue] {
        var fields = fields
        for name in byKind[kind] ?? [] {
            guard let value = fields[name] else { continue }
            fields[name] = erased(value, "\(kind).\(name)")
        }
        if kind == ContactRecord.kind.name, fields["isArchived"] != nil {
            fields["isArchived"] = true.databaseValue
        }
        return released(fields, of: kind)
    }

    /// What is let go of its person is nobody's, and out of sight.
    private static func released(
        _ fields: [String: DatabaseValue], of kind: String
    ) -> [String: DatabaseValue] {
        guard let link = Nobody.links[kind] else { return fields }
        var fields = fields
        if fields[link] != nil { fields[link] = Nobody.id.databaseValue }
        if fields["isWithdrawn"] != nil { fields["isWithdrawn"] = true.databaseValue }
        if kind == WaitingEntryRecord.kind.name {
            if fields["passed"] != nil { fields["passed"] = "[]".databaseValue }
            if fields["state"]?.plainText?.contains(":") == true {
                fields["state"] = WaitingState.Name.lapsed.rawValue.databaseValue
            }
        }
        return fields
    }

    private static func erased(_ value: DatabaseValue, _ column: String) -> DatabaseValue {
        guard case .string(let text) = value.storage, !text.isEmpty else { return value }
        if dated.contains(column) { return "\(text.prefix { $0 != "/" })/–".databaseValue }
        return (values[column] ?? "–").databaseValue
    }

    /// A day, a slash and words: the day stays.
    private static let dated: Set = ["personRequest.postponed"]

    /// Where a dash is none of what the field may hold.
    private static let values = [
        "contact.given": "", "contact.infix": "", "contact.family": name,
        "contact.standing": Standing.unknown.rawValue, "contact.memberNumber": "",
        "contact.phone": "", "contact.email": "", "contact.town": "",
        "appointment.waiver": "", "meetingGuest.needs": "[]",
        "partnerReference.number": "-", "protectedNote.kind": "other", "walkIn.name": "",
        "callbackNote.phone": "-",
    ]
}
