internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Writes a referral down; nothing is sent yet.
    ///
    /// - Throws: ``ReferralError``, ``StoreError/notFound(kind:id:)``.
    public func add(_ referral: Referral) throws {
        try write(.writeReferrals, .addReferral) { writing in
            try refuseOtherVisitor(referral, writing.db)
            try writing.put(ReferralRecord(referral))
        }
    }

    /// Changes to whom, in which system or why.
    ///
    /// - Throws: ``ReferralError``, ``EditConflict``, ``StoreError/notFound(kind:id:)``.
    public func edit(
        _ edited: Referral, from original: Referral, overriding: Set<String> = []
    ) throws {
        try write(.writeReferrals, .editReferral) { writing in
            try refuseOtherVisitor(edited, writing.db)
            try writing.edit(
                ReferralRecord(edited), from: ReferralRecord(original), overriding: overriding)
        }
    }

    /// Notes to what the person consents.
    ///
    /// - Throws: ``ReferralError``, ``StoreError/notFound(kind:id:)``.
    public func consent(
        _ id: Referral.ID, to purpose: String, by means: ConsentMeans, on day: Day
    ) throws {
        try step(id, .consentReferral, on: day) {
            try $0.consented(to: purpose, by: means, on: day)
        }
    }

    /// The person takes their consent back; what was sent is stopped.
    public func withdrawConsent(_ id: Referral.ID, on day: Day) throws {
        let actor = actor
        try step(id, .withdrawConsent, on: day) {
            try $0.consentWithdrawn(on: day, by: actor)
        }
    }

    /// - Throws: ``ReferralError/noConsent(to:)`` for a partner to whom nobody consented.
    public func send(_ id: Referral.ID, on day: Day) throws {
        try step(id, .sendReferral, on: day) { try $0.sent(on: day) }
    }

    public func accept(_ id: Referral.ID, on day: Day) throws {
        try step(id, .acceptReferral, on: day) { try $0.accepted(on: day) }
    }

    /// Refused, with why; who referred gets it under what is to be done.
    public func refuse(_ id: Referral.ID, because reason: String, on day: Day) throws {
        let actor = actor
        try step(id, .refuseReferral, on: day) {
            try $0.refused(because: reason, on: day, by: actor)
        }
    }

    /// - Parameter outcome: what came of it; blank where nobody said.
    public func finish(_ id: Referral.ID, with outcome: String, on day: Day) throws {
        let actor = actor
        try step(id, .finishReferral, on: day) {
            try $0.done(with: outcome, on: day, by: actor)
        }
    }

    /// Who referred knows what came of it.
    public func hear(_ id: Referral.ID) throws {
        try step(id, .hearReferral, on: now.day) { try $0.heard() }
    }

    /// Takes out what was written down by mistake.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func removeReferral(_ id: Referral.ID) throws {
        try write(.writeReferrals, .removeReferral) {
            try $0.withdraw(ReferralRecord.kind, id.description)
        }
    }

    private func step(
        _ id: Referral.ID, _ name: CommandName, on day: Day,
        _ change: (Referral) throws -> Referral
    ) throws {
        guard day <= now.day else { throw ReferralError.tooEarly }
        try write(.writeReferrals, name) { writing in
            let referral = try one(ReferralRecord.self, id.description, writing.db)
            try writing.put(ReferralRecord(change(referral)))
        }
    }

    /// A referral from a visit is of who came.
    private func refuseOtherVisitor(_ referral: Referral, _ db: Database) throws {
        guard let visit = referral.registration else { return }
        guard try one(RegistrationRecord.self, visit.description, db).contact == referral.contact
        else { throw ReferralError.otherVisitor }
    }
}

// MARK: - Numbers of partners

extension ActingStore {
    /// - Throws: ``PartnerReferenceError/otherPerson`` where the referral is somebody else's.
    public func add(_ reference: PartnerReference) throws {
        try write(.writeReferrals, .addPartnerReference) { writing in
            if let referral = reference.referral {
                let owner = try one(ReferralRecord.self, referral.description, writing.db).contact
                guard owner == reference.contact else { throw PartnerReferenceError.otherPerson }
            }
            try writing.put(PartnerReferenceRecord(reference))
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func removePartnerReference(_ id: PartnerReference.ID) throws {
        try write(.writeReferrals, .removePartnerReference) {
            try $0.withdraw(PartnerReferenceRecord.kind, id.description)
        }
    }
}
