internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Who in the file may be this person, the likeliest first. Who is archived is left out.
    ///
    /// Asked with every letter that is typed: each way to find somebody is one question to the index,
    /// of which at most ``candidates`` are compared.
    public func resembling(_ typed: Contact, limit: Int = 5) throws -> [Resemblance] {
        try read(.readContacts) { db in
            var found: [Contact.ID: Resemblance] = [:]
            for query in SearchText.queries(for: typed) {
                for other in try hits(query, Self.candidates, db) {
                    guard let alike = Resemblance(of: typed, to: other) else { continue }
                    let person = try whole(alike, db)
                    let known = found[person.id]?.strength ?? 0
                    if person.strength > known { found[person.id] = person }
                }
            }
            return Array(
                found.values.sorted {
                    ($1.strength, $0.contact.name.sortKey, $0.id)
                        < ($0.strength, $1.contact.name.sortKey, $1.id)
                }.prefix(limit))
        }
    }

    /// Who is like somebody who was merged is like whom they are.
    private func whole(_ alike: Resemblance, _ db: Database) throws -> Resemblance {
        guard alike.contact.mergedInto != nil else { return alike }
        let id = try Wholes(db).whole(of: alike.id.description)
        return alike.told(of: try one(ContactRecord.self, id, db))
    }

    private static let candidates = 100
}

extension SearchText {
    /// What finds whoever shares a number, an address or a name with somebody.
    fileprivate static func queries(for typed: Contact) -> [String] {
        let family = Folding.fold(typed.name.family)
        let given = Folding.fold(typed.name.given)
        let digits = typed.phoneDigits
        return [
            query(typed.memberNumber), query(typed.email),
            digits.isEmpty
                ? nil
                : "\"\(digits)\" OR \"31\(digits.dropFirst())\" OR \"0031\(digits.dropFirst())\"",
            given.isEmpty ? nil : query("\(family) \(given.prefix(1))"),
            given.isEmpty ? nil : query("\(family.prefix(2)) \(given)"),
        ].compactMap { $0 }
    }
}
