internal import GRDB
public import KaderDomain

// MARK: - Reading

extension ActingStore {
    /// When and for what a consulent can be asked, with the absences that end on or after `first`;
    /// nil for who is no consulent.
    public func availability(
        of contact: Contact.ID, from first: Day = .first
    ) throws -> Availability? {
        try read(.readContacts) { db in
            try StaffReading(db, leavingOut: store.damage).availability(of: contact, from: first)
        }
    }

    /// The names of those of its staff whose yearly training is overdue on its day. It stops
    /// nobody: who plans decides.
    public func overdue(in spreekuur: Spreekuur) throws -> [String] {
        try read(.readContacts) { db in
            let reading = StaffReading(db, leavingOut: store.damage)
            return try spreekuur.staff.filter { contact in
                let one = try reading.availability(of: contact, from: spreekuur.day)
                let standing = one?.training(for: spreekuur.service, on: spreekuur.day)
                return if case .overdue = standing { true } else { false }
            }.map { try reading.name($0) }
        }
    }

    /// Absences of one consulent, or of all, that fall in these days, by day and hour.
    public func absences(
        of contact: Contact.ID? = nil, from first: Day, through last: Day
    ) throws -> [Named<Absence>] {
        try read(.readContacts) { db in
            let found = try StaffReading(db, leavingOut: store.damage).values(
                AbsenceRecord.self,
                """
                (:contact IS NULL OR contact = :contact) AND until >= :first AND "from" <= :last
                    AND NOT isWithdrawn ORDER BY "from", hours, pk
                """,
                [
                    "contact": contact?.description, "first": first.description,
                    "last": last.description,
                ])
            let names = try Names(db).contacts(found.map(\.contact))
            return found.map { Named($0, name: names[$0.contact] ?? "") }
        }
    }

    /// The spreekuren that stand and have this person among their staff while absent, by day and
    /// hour: an absence takes nobody out of what is planned already.
    public func spreekuren(during absence: Absence) throws -> [AgendaEntry] {
        let now = now
        return try read(.readAgenda) { db in
            let agenda = try Agenda(db, leavingOut: store.damage)
            let all = try agenda.spreekuren(
                at: nil, from: max(absence.from, now.day), through: absence.until)
            return try all.filter {
                $0.staff.contains(absence.contact) && absence.covers($0.day, $0.hours)
            }.map { try agenda.entry($0, from: now) }
        }
    }
}

// MARK: - Writing

extension ActingStore {
    /// - Throws: ``ConsulentError/notConsulent(name:)``, here and below.
    public func add(_ absence: Absence) throws {
        try addBelonging(AbsenceRecord(absence), of: absence.contact, .addAbsence)
    }

    /// A training that counts from the day on which it was done.
    public func add(_ training: Training) throws { try add([training]) }

    /// Several at once, as one step.
    public func add(_ trainings: [Training]) throws {
        try write(.writeContacts, .addTraining) { writing in
            for training in trainings {
                try StaffReading(writing.db).requireConsulent(training.contact)
                try writing.put(TrainingRecord(training))
            }
        }
    }

    /// Of anyone: whoever owns an action or sits on a board can have another hat too.
    public func add(_ conflict: InterestConflict) throws {
        try write(.writeContacts, .addConflict) { try $0.put(InterestConflictRecord(conflict)) }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``, here and below.
    public func remove(_ id: Absence.ID) throws {
        try write(.writeContacts, .removeAbsence) {
            try $0.withdraw(AbsenceRecord.kind, id.description)
        }
    }

    public func remove(_ id: Training.ID) throws {
        try write(.writeContacts, .removeTraining) {
            try $0.withdraw(TrainingRecord.kind, id.description)
        }
    }

    public func remove(_ id: InterestConflict.ID) throws {
        try write(.writeContacts, .removeConflict) {
            try $0.withdraw(InterestConflictRecord.kind, id.description)
        }
    }

    /// A new consulent with the trainings that they did, as one step.
    public func add(_ consulent: Consulent, trainings: [Training]) throws {
        try write(.writeContacts, .addConsulent) { writing in
            try writing.put(ConsulentRecord(consulent))
            for training in trainings { try writing.put(TrainingRecord(training)) }
        }
    }

    /// Makes what a consulent's own calendar says their absences, instead of what it said before;
    /// those that were typed stay. Ids are named after what the calendar calls them, so that the
    /// same calendar twice changes nothing.
    ///
    /// - Parameter absences: of this consulent, each ``Absence/isFromCalendar``.
    public func setCalendar(of contact: Contact.ID, to absences: [Absence]) throws {
        try write(.writeContacts, .readCalendar) { writing in
            try StaffReading(writing.db).requireConsulent(contact)
            let kept = Set(absences.map(\.id.description))
            let old = try String.fetchAll(
                writing.db,
                sql: """
                    SELECT id FROM absence
                    WHERE contact = ? AND isFromCalendar AND NOT isWithdrawn ORDER BY pk
                    """, arguments: [contact.description])
            for id in old where !kept.contains(id) {
                try writing.withdraw(AbsenceRecord.kind, id)
            }
            for absence in absences { try writing.put(AbsenceRecord(absence)) }
        }
    }

    private func addBelonging(
        _ record: some Record, of contact: Contact.ID, _ name: CommandName
    ) throws {
        try write(.writeContacts, name) { writing in
            try StaffReading(writing.db).requireConsulent(contact)
            try writing.put(record)
        }
    }
}
