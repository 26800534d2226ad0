internal import GRDB
internal import KaderDomain

/// Hides everybody but one person: in fields that name people by what they are, in texts by a blank.
final class PersonVeil {
    private let people: Set<String>
    private let language: Language
    private let db: Database

    /// Each other one by their id, or their log-in name where they are nobody here.
    private var others: [String: OtherPerson] = [:]
    private var known: [String: Bool] = [:]
    private let ownNames: Set<String>

    init(sparing people: Set<String>, in language: Language, _ db: Database) throws {
        self.people = people
        self.language = language
        self.db = db
        ownNames = Set(
            try String.fetchAll(
                db,
                sql: "SELECT sortName FROM contact WHERE id IN (SELECT value FROM json_each(?))",
                arguments: [StoredList.text(people)]))
    }

    /// Whether a field holds log-in names: as the register says, and a signal that somebody without a
    /// person reported.
    private static func isLogIn(_ field: String, of kind: String, _ text: String) -> Bool {
        text.hasPrefix("actor:")
            || ColumnRegister.columns(of: kind).contains {
                $0.column == field && $0.kind == .identifies && $0.whose == .user
            }
    }

    /// What a field says, as the person may read it; nil for nothing.
    func text(_ value: DatabaseValue?, of field: String, in kind: String) throws -> String? {
        guard let text = value?.plainText else { return nil }
        for link in (Link.byKind[kind] ?? []) where link.field == field {
            let ids = link.ids(in: text.databaseValue)
            if link.target != ContactRecord.kind.name {
                if ids.isEmpty { continue } else { return text }
            }
            switch link.form {
            case .list, .tagged: return StoredList.text(try ids.map { try person($0) })
            default: if let id = ids.first { return people.contains(id) ? text : try person(id) }
            }
        }
        guard Self.isLogIn(field, of: kind, text) else { return try blanked(text) }
        if text.hasPrefix("[") { return StoredList.text(try StoredList.items(text).map(actor)) }
        return text.isEmpty
            ? text : try actor(text.split(separator: ":").last.map(String.init) ?? text)
    }

    /// The text without the full names of others.
    func blanked(_ text: String) throws -> String {
        guard text.contains(where: \.isWhitespace) else { return text }
        return try NameBlanking(isName: isOther).blanked(text, as: OtherPerson.inText[language])
    }

    /// Who did something: the person themselves, or an other.
    func actor(_ name: String) throws -> String {
        let grant = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT contact, role FROM accessGrant WHERE actor = ?
                    ORDER BY isWithdrawn, contact IS NULL, "from" DESC, id
                    """), arguments: [name])
        if let id = grant?["contact"] as String? {
            return people.contains(id)
                ? OtherPerson.themselves[language] : try other(id, (grant?["role"]) ?? "")
        }
        return try other("log-in \(name)", grant?["role"] ?? "")
    }

    private func person(_ id: String) throws -> String {
        if people.contains(id) { return id }
        return try other(id, try role(of: id) ?? "")
    }

    private func other(_ key: String, _ role: String) throws -> String {
        let person =
            others[key] ?? OtherPerson(number: others.count + 1, role: AccessRole(rawValue: role))
        others[key] = person
        return person.label[language]
    }

    /// What somebody is in the union, by the rows of their roles.
    private func role(of id: String) throws -> String? {
        try String.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT CASE
                        WHEN EXISTS (SELECT 1 FROM accompaniment WHERE official = :id)
                            OR EXISTS (SELECT 1 FROM employer WHERE official = :id) THEN 'official'
                        WHEN EXISTS (SELECT 1 FROM consulent WHERE contact = :id) THEN 'consulent'
                        WHEN EXISTS (SELECT 1 FROM kaderlid WHERE contact = :id) THEN 'kaderlid' END
                    """), arguments: ["id": id])
    }

    /// Whether somebody else is called so, and not the person.
    private func isOther(_ sortKey: String) throws -> Bool {
        if let answer = known[sortKey] { return answer }
        let answer =
            try !ownNames.contains(sortKey)
            && Bool.fetchOne(
                db.cachedStatement(sql: "SELECT 1 FROM contact WHERE sortName = ? LIMIT 1"),
                arguments: [sortKey]) == true
        known[sortKey] = answer
        return answer
    }
}
