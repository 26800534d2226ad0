internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Who in the file may be this person, the likeliest first. Who is archived is left out.
    ///
    /// Asked with every letter that is typed: each way to find somebody is one question to an index, of
    /// which at most ``candidates`` are compared. Among a million people none of them takes longer than
    /// some milliseconds, because none begins with a single letter.
    public func resembling(_ typed: Contact, limit: Int = 5) throws -> [Resemblance] {
        try read(.readContacts) { db in
            var found: [Contact.ID: Resemblance] = [:]
            for other in try candidates(for: typed, db) {
                guard let alike = Resemblance(of: typed, to: other) else { continue }
                let person = try whole(alike, db)
                let known = found[person.id]?.strength ?? 0
                if person.strength > known { found[person.id] = person }
            }
            return Array(
                found.values.sorted {
                    ($1.strength, $0.contact.name.sortKey, $0.id)
                        < ($0.strength, $1.contact.name.sortKey, $1.id)
                }.prefix(limit))
        }
    }

    /// Whoever shares a number, an address or a name with somebody, and more.
    private func candidates(for typed: Contact, _ db: Database) throws -> [Contact] {
        let known = try SearchText.queries(for: typed).flatMap {
            try hits($0, Self.candidates, db)
        }
        return try known + NameRange.all(for: typed.name).flatMap { try people(in: $0, db) }
    }

    private func people(in range: NameRange, _ db: Database) throws -> [Contact] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(ContactRecord.columns) FROM contact
                WHERE isArchived = 0 AND isWithdrawn = 0 AND mergedInto IS NULL
                    AND sortName >= ? AND sortName < ?
                ORDER BY sortName, pk LIMIT ?
                """)
        return try all(statement, [range.from, range.until, Self.candidates])
    }

    /// Who is like somebody who was merged is like whom they are.
    private func whole(_ alike: Resemblance, _ db: Database) throws -> Resemblance {
        guard alike.contact.mergedInto != nil else { return alike }
        let id = try Wholes(db).whole(of: alike.id.description)
        return alike.told(of: try one(ContactRecord.self, id, db))
    }

    private static let candidates = 100
}

/// A part of the list of people by name, from a text to another, which is left out.
private struct NameRange {
    let from, until: String

    /// Those with the same family name and the same given name, or of whom only the initial is known;
    /// where only an initial is typed, all whom it fits.
    static func all(for name: PersonName) -> [NameRange] {
        let (family, given) = (Folding.fold(name.family), Folding.fold(name.given))
        guard family.count > 1, let initial = given.first else { return [] }
        let isInitials = given.split { !$0.isLetter }.allSatisfy { $0.count == 1 }
        guard !isInitials else { return [beginning(with: "\(family) \(initial)")] }
        // After an initial stand the end, a blank or a dot, all of which come before a slash.
        return [
            beginning(with: "\(family) \(given)"),
            NameRange(from: "\(family) \(initial)", until: "\(family) \(initial)/"),
        ]
    }

    private static func beginning(with text: String) -> NameRange {
        NameRange(from: text, until: text + "\u{10FFFF}")
    }
}

extension SearchText {
    /// What finds whoever shares a number or an address with somebody, or has a name that begins alike.
    fileprivate static func queries(for typed: Contact) -> [String] {
        let digits = typed.phoneDigits
        return [
            exactly(typed.memberNumber), exactly(typed.email),
            digits.isEmpty
                ? nil
                : "\"\(digits)\" OR \"31\(digits.dropFirst())\" OR \"0031\(digits.dropFirst())\"",
            alike(typed.name),
        ].compactMap { $0 }
    }

    /// The first two letters of a family name beside the given one: what a misspelt name still has.
    private static func alike(_ name: PersonName) -> String? {
        let family = words(name.family).first { $0.count > 1 }
        guard let family, let given = words(name.given).first, given.count > 1 else { return nil }
        return query("\(family.prefix(2)) \(given)")
    }
}
