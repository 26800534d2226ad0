internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Referrals that somebody still has to do something about, those that wait too long first,
    /// then the latest.
    ///
    /// - Parameters:
    ///   - contact: only those of this person.
    ///   - all: those that are over too.
    public func referrals(
        of contact: Contact.ID? = nil, all: Bool = false, limit: Int = 500
    ) throws -> [ReferralEntry] {
        let today = now.day
        let entries = try read(.readReferrals) { db in
            // Said only where it is asked, so that the index over people is used.
            let isOf = contact == nil ? ":contact IS NULL" : "contact = :contact"
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM referral
                    WHERE isWithdrawn = 0 AND \(isOf) AND (:all OR \(ReferralRecord.isOpen))
                    ORDER BY stageOn DESC, pk DESC LIMIT :limit
                    """,
                arguments: ["contact": contact?.description, "all": all, "limit": limit])
            return try referralEntries(rows, db)
        }
        return entries.filter { $0.isOverdue(on: today) }.reversed()
            + entries.filter { !$0.isOverdue(on: today) }
    }

    /// Referrals about which nothing came back in time, the longest waiting first.
    public func referralsOverdue() throws -> [ReferralEntry] {
        let today = now.day
        return try read(.readReferrals) { db in
            let settings = try Settings(db)
            let latest = today - min(settings.referralAnswerDays, settings.referralDoneDays)
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM referral
                    WHERE isWithdrawn = 0 AND stage IN ('sent', 'accepted') AND stageOn < :latest
                    ORDER BY stageOn, pk
                    """, arguments: ["latest": latest.description])
            return try referralEntries(rows, db).filter { $0.isOverdue(on: today) }
                .sorted { ($0.due ?? today, $0.id) < ($1.due ?? today, $1.id) }
        }
    }

    /// What came back on referrals by this person and was not read yet, the first first.
    public func referralsReturned() throws -> [ReferralEntry] {
        let actor = actor
        return try read(.readReferrals) { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM referral
                    WHERE isWithdrawn = 0 AND isHeard = 0 AND referrer = :actor
                    ORDER BY stageOn, pk
                    """, arguments: ["actor": actor.name])
            return try referralEntries(rows, db)
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func referral(_ id: Referral.ID) throws -> ReferralEntry {
        try read(.readReferrals) { db in
            try Names(db).entry(
                one(ReferralRecord.self, id.description, db), Settings(db))
        }
    }

    /// Under which numbers partners know people, by system and number.
    ///
    /// - Parameter contact: only this person.
    public func partnerReferences(
        of contact: Contact.ID? = nil
    ) throws -> [PartnerReferenceEntry] {
        try read(.readReferrals) { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM partnerReference
                    WHERE isWithdrawn = 0 AND (:contact IS NULL OR contact = :contact)
                    ORDER BY system, number, pk
                    """, arguments: ["contact": contact?.description])
            let names = Names(db)
            return try readable(PartnerReferenceRecord.self, rows).map {
                PartnerReferenceEntry(
                    reference: $0,
                    contact: try names.title(of: "contact", $0.contact.description))
            }
        }
    }

    private func referralEntries(_ rows: [Row], _ db: Database) throws -> [ReferralEntry] {
        let (names, settings) = (Names(db), try Settings(db))
        return try readable(ReferralRecord.self, rows).map { try names.entry($0, settings) }
    }
}

extension Names {
    fileprivate func entry(_ referral: Referral, _ settings: Settings) throws -> ReferralEntry {
        var official = ""
        if case .official(let id) = referral.target {
            official = try title(of: "contact", id.description)
        }
        return ReferralEntry(
            referral: referral, contact: try title(of: "contact", referral.contact.description),
            official: official, due: referral.due(settings))
    }
}
