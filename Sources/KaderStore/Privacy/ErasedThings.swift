internal import GRDB
internal import KaderDomain

/// The things that tell of one person, and go with them.
struct ErasedThings {
    struct Thing: Hashable {
        let kind: String
        let id: String
    }

    private let db: Database

    init(_ db: Database) { self.db = db }

    /// The fields that say whose a thing is.
    static let links: [Link] = Link.all.filter { Self.names.contains("\($0.kind).\($0.field)") }

    /// What can be erased: people, what hangs on them, and what goes by its own term: notes that name
    /// somebody in their words, the registers of rights, the waiting list and roles that ended.
    static let kinds = Set(
        links.flatMap { [$0.kind, $0.target] }
            + ["callbackNote", "personRequest", "restriction", "breach"]
            + Nobody.links.keys)

    static let linksByKind = Dictionary(grouping: links, by: \.kind)

    private static let names: Set = [
        "contact.mergedInto", "appointment.contact", "walkIn.contact", "taxQuestion.contact",
        "registration.contact", "referral.contact", "partnerReference.contact",
        "trajectory.contact", "dossier.contact", "meetingGuest.who", "networkRequest.contact",
        "absence.contact", "interestConflict.contact", "interestConflict.person",
        "acquaintance.contact", "trajectoryItem.trajectory", "dossierEntry.dossier",
        "protectedNote.dossier",
    ]

    /// All that hangs on a thing, it first.
    func all(of thing: Thing) throws -> [Thing] {
        var (all, next) = ([thing], 0)
        while next < all.count {
            for below in try below(all[next]) where !all.contains(below) { all.append(below) }
            next += 1
        }
        return all
    }

    /// What hangs on a thing that was emptied, and was not itself.
    func left(below thing: Thing) throws -> [Thing] {
        try all(of: thing).dropFirst().filter {
            try !Forgetting(db).isErased($0.kind, $0.id)
        }
    }

    /// The emptied thing on which this one hangs; nil where there is none.
    func erasedAbove(_ thing: Thing) throws -> Thing? {
        for link in Self.linksByKind[thing.kind] ?? [] {
            let value = try DatabaseValue.fetchOne(
                db.cachedStatement(sql: "SELECT \(link.field) FROM \(link.kind) WHERE id = ?"),
                arguments: [thing.id])
            for id in link.ids(in: value ?? .null)
            where try Forgetting(db).isErased(link.target, id) {
                return Thing(kind: link.target, id: id)
            }
        }
        return nil
    }

    private func below(_ thing: Thing) throws -> [Thing] {
        try Self.links.filter { $0.target == thing.kind }.flatMap { link in
            try String.fetchAll(
                db.cachedStatement(
                    sql: "SELECT id FROM \(link.kind) WHERE \(link.isPointing) ORDER BY pk"),
                arguments: ["id": thing.id]
            ).map { Thing(kind: link.kind, id: $0) }
        }
    }
}
