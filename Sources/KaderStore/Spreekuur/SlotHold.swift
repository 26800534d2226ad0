internal import Foundation
internal import GRDB
internal import KaderDomain

/// A slot that somebody has in an open form: local, short-lived, and no change of the data.
enum SlotHold {
    /// Whose holds: one form's, or with ``everyForm(of:)`` all of one person.
    struct Owner {
        /// Owners are told apart by their beginnings: the person, then the form.
        fileprivate let text: String

        static func form(_ form: String, of actor: Actor) -> Owner {
            Owner(text: "\(actor.name)\u{1F}\(form)")
        }

        static func everyForm(of actor: Actor) -> Owner { Owner(text: "\(actor.name)\u{1F}") }
    }

    /// Seconds that a hold lasts when it is not renewed. An open form renews it every minute.
    static let lifetime: Int64 = 180

    /// What is held now, by others than `owner`.
    static func live(besides owner: Owner?, _ db: Database) throws -> [SlotPlan.Visit] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT owner, resources, "from", "until" FROM slotHold
                WHERE lapses > ? AND (? IS NULL OR substr(owner, 1, length(?)) <> ?)
                """)
        let rows = try Row.fetchAll(
            statement, arguments: [present, owner?.text, owner?.text, owner?.text])
        return rows.flatMap { row in
            let interval = Interval(
                from: Instant(seconds: row["from"]), until: Instant(seconds: row["until"]))
            return interval.map { interval in
                StoredList.items(row["resources"]).compactMap(Resource.init(held:))
                    .map { SlotPlan.Visit($0, interval, isHold: !isOfHome(row["owner"])) }
            } ?? []
        }
    }

    /// On the laptop of the bus, what is taken at home is no form that is open.
    private static func isOfHome(_ owner: String) -> Bool { owner.hasPrefix("huis\u{1F}") }

    /// Puts the hold of `owner` on these, instead of what it held before.
    static func put(
        _ resources: [Resource], _ interval: Interval, for owner: Owner, _ db: Database
    ) throws {
        try db.cachedStatement(sql: "DELETE FROM slotHold WHERE lapses <= ? OR owner = ?")
            .execute(arguments: [present, owner.text])
        try db.cachedStatement(
            sql: """
                INSERT INTO slotHold (owner, resources, "from", "until", lapses)
                VALUES (?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                owner.text, StoredList.text(resources.map(\.held)), interval.from.seconds,
                interval.until.seconds, present + lifetime,
            ])
    }

    static func release(_ owner: Owner, _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM slotHold WHERE owner = ?")
            .execute(arguments: [owner.text])
    }

    /// The real clock, also where people set another: a hold is between programs that run now.
    private static var present: Int64 { Int64(Date().timeIntervalSince1970) }
}

extension Resource {
    /// `person:<id>` or `room:<id>`.
    fileprivate var held: String { "\(stored.column):\(stored.id)" }

    fileprivate init?(held text: String) {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "person": self.init(Contact.ID(parts[1]).map(Resource.person))
        case "room": self.init(Room.ID(parts[1]).map(Resource.room))
        default: return nil
        }
    }

    private init?(_ resource: Resource?) {
        guard let resource else { return nil }
        self = resource
    }
}
