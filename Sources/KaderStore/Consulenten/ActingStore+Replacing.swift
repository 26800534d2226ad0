internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Who can take somebody's place in a spreekuur, the best first: free and trained, in no
    /// conflict with who stays or who comes.
    ///
    /// - Throws: ``ConsulentError/notInSpreekuur(name:)``, ``StoreError/notFound(kind:id:)``.
    public func replacements(
        for consulent: Contact.ID, in id: Spreekuur.ID, limit: Int = 5
    ) throws -> [PairProposal] {
        try read(.readAgenda) { db in
            let replacing = try Replacing(consulent, in: id, db)
            let spreekuur = replacing.spreekuur
            guard let session = try replacing.session(db) else { return [] }
            let candidates = try PairReading(db, leavingOut: store.damage).candidates(
                for: spreekuur.service, at: spreekuur.place, from: spreekuur.day,
                through: spreekuur.day, and: session.with)
            return PairPlanner(candidates.filter { $0.contact != consulent })
                .proposals(for: session, limit: limit)
        }
    }

    /// Puts one consulent in the place of another, in the spreekuur and in every appointment of it
    /// that stands, as one step. Nobody who comes has to move.
    ///
    /// - Returns: the appointments that changed hands, so that people can be told.
    /// - Throws: ``ConsulentError/barred(name:_:)``, ``ConsulentError/inSpreekuurAlready(name:)``,
    ///   ``SpreekuurError/taken(_:)``, ``SpreekuurError/cancelled``,
    ///   ``SpreekuurError/advisesThemselves`` where the other comes for advice in it.
    @discardableResult
    public func replace(
        _ consulent: Contact.ID, by other: Contact.ID, in id: Spreekuur.ID
    ) throws -> [AppointmentEntry] {
        try write(.planSpreekuren, .replaceConsulent) { writing in
            let replacing = try Replacing(consulent, in: id, writing.db)
            try replacing.refuse(other, writing.db)
            try writing.put(
                SpreekuurRecord.kind, id.description,
                ["staff": replacing.staff(with: other).databaseValue])
            for appointment in replacing.appointments {
                let staff = appointment.consulenten.map { $0 == consulent ? other : $0 }
                try writing.put(
                    AppointmentRecord.kind, appointment.id.description,
                    ["consulenten": StoredList.text(staff).databaseValue])
            }
            return try replacing.appointments.map {
                try Agenda(writing.db).entry(
                    try one(AppointmentRecord.self, $0.id.description, writing.db))
            }
        }
    }
}

/// One consulent who goes out of a spreekuur, and what they would have done in it.
private struct Replacing {
    let consulent: Contact.ID
    let spreekuur: Spreekuur
    let appointments: [Appointment]

    init(_ consulent: Contact.ID, in id: Spreekuur.ID, _ db: Database) throws {
        let reading = StaffReading(db)
        let found = try reading.values(
            SpreekuurRecord.self, "id = ? AND NOT isWithdrawn", [id.description]
        ).first
        guard let found else { throw StoreError.notFound(kind: "spreekuur", id: id.description) }
        guard !found.isCancelled else { throw SpreekuurError.cancelled }
        guard found.staff.contains(consulent) else {
            throw ConsulentError.notInSpreekuur(name: try reading.name(consulent))
        }
        self.consulent = consulent
        spreekuur = found
        appointments = try reading.values(
            AppointmentRecord.self,
            "spreekuur = ? AND \(AppointmentRecord.holds) AND NOT isWithdrawn ORDER BY hours, pk",
            [id.description]
        ).filter { $0.consulenten.contains(consulent) }
    }

    func staff(with other: Contact.ID) -> String {
        StoredList.text(spreekuur.staff.map { $0 == consulent ? other : $0 })
    }

    /// What is sought: one, beside who stays, for who comes.
    func session(_ db: Database) throws -> PairSession? {
        PairSession(
            service: spreekuur.service, place: spreekuur.place, day: spreekuur.day,
            hours: spreekuur.hours, count: 1, appointments: appointments.count,
            with: spreekuur.staff.filter { $0 != consulent }, clients: try clients(db))
    }

    /// - Throws: ``ConsulentError``, ``SpreekuurError/advisesThemselves``.
    func refuse(_ other: Contact.ID, _ db: Database) throws {
        let reading = StaffReading(db)
        guard !spreekuur.staff.contains(other) else {
            throw ConsulentError.inSpreekuurAlready(name: try reading.name(other))
        }
        guard !appointments.contains(where: { $0.contact == other }) else {
            throw SpreekuurError.advisesThemselves
        }
        try reading.requireConsulent(other)
        try reading.refuse([other], in: spreekuur)
        let known = try reading.availability(of: other, from: spreekuur.day)
        let isBarred = try clients(db).contains { client in
            known?.isBarred(from: client, on: spreekuur.day) ?? false
        }
        if isBarred {
            throw ConsulentError.barred(name: try reading.name(other), .conflict)
        }
        try refuseFullWeek(of: other, known, reading)
    }

    /// Who takes over takes no more appointments in a week than they give.
    private func refuseFullWeek(
        of other: Contact.ID, _ known: Availability?, _ reading: StaffReading
    ) throws {
        guard let maximum = known?.consulent.weeklyMaximum,
            appointments.contains(where: { $0.waiver?.allows(.weeklyMaximum) != true }),
            try reading.booked(other, inWeekOf: spreekuur.day) + appointments.count > maximum
        else { return }
        throw ConsulentError.barred(
            name: try reading.name(other), .weekFull(maximum: maximum))
    }

    private func clients(_ db: Database) throws -> [Client] {
        try appointments.map { try StaffReading(db).client($0.contact, on: spreekuur.day) }
    }
}
