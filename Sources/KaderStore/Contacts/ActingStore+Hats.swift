internal import GRDB
public import KaderDomain

extension ActingStore {
    /// The other hats of each of these people, the oldest first; those who wear none are left out.
    ///
    /// - Parameter all: former ones too.
    public func hats(of people: [Contact.ID], all: Bool = false) throws -> [Contact.ID: [Hat]] {
        let today = now.day
        return try read(.readContacts) { db in
            let ids = StoredList.text(Set(people))
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM interestConflict
                    WHERE NOT isWithdrawn AND contact IN (SELECT value FROM json_each(?))
                    ORDER BY pk
                    """, arguments: [ids])
            let worn = try readable(InterestConflictRecord.self, rows)
                .filter { all || $0.period.contains(today) }
                .map { Hat($0, name: try Names(db).party(of: $0)) }
            return Dictionary(grouping: worn, by: \.conflict.contact)
        }
    }
}

extension Names {
    fileprivate func party(of conflict: InterestConflict) throws -> String {
        switch conflict.party {
        case .person(let other): try title(of: "contact", other.description)
        case .employer(let name): name
        }
    }
}
