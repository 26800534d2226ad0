internal import GRDB
public import KaderDomain

extension ActingStore {
    /// The waiting list, who waits longest first.
    ///
    /// - Parameter all: whether those who do not wait any more are in it too.
    public func waitingList(all: Bool = false) throws -> [WaitingLine] {
        try read(.readAgenda) { db in
            try WaitingDesk.entries(db, store.damage, all: all).map { try WaitingLine($0, db) }
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func waiting(_ id: WaitingEntry.ID) throws -> WaitingLine {
        try read(.readAgenda) { db in
            try WaitingLine(try one(WaitingEntryRecord.self, id.description, db), db)
        }
    }

    /// Who is next for the slots that appointments had, the earliest slot first: nobody twice, and
    /// nobody for what another of them would take. A slot that suits nobody, that is taken, or that
    /// went with its spreekuur, is for nobody.
    public func nextInLine(afterCancelling ids: [Appointment.ID]) throws -> [WaitingLine] {
        let now = now
        return try read(.readAgenda) { db in
            let agenda = try Agenda(db)
            let slots = try ids.map { id in
                try agenda.entry(try one(AppointmentRecord.self, id.description, db)).slot
            }.sorted { ($0.day, $0.hours.from) < ($1.day, $1.hours.from) }
            let desk = try WaitingDesk(db, now: now, store.damage, knowing: holidays)
            var named: [WaitingDesk.Match] = []
            for slot in slots {
                if let match = try desk.first(for: slot, besides: named) { named.append(match) }
            }
            return try named.map { try WaitingLine($0.entry, db) }
        }
    }

    /// Puts somebody on the waiting list, behind who waits already.
    ///
    /// - Throws: ``WaitingError/waitsAlready(name:)``; ``SpreekuurError/notEligible(_:_:open:)``.
    public func wait(_ entry: WaitingEntry) throws {
        let now = now
        try write(.bookAppointments, .joinWaitingList) { writing in
            try Booking(writing.db, now: now, store.damage, knowing: holidays)
                .refuse(entry.contact, for: entry.service)
            try writing.refuseSecondWait(entry)
            try writing.put(WaitingEntryRecord(entry))
        }
    }

    /// Changes what suits somebody who waits; they keep their place, and what is kept for them.
    ///
    /// - Parameter original: what this person saw.
    /// - Throws: ``WaitingError/notWaiting``, ``WaitingError/slotIsKept``, ``WaitingError/lastDayOver``,
    ///   ``EditConflict``, ``StoreError/notFound(kind:id:)``.
    public func edit(
        _ edited: WaitingEntry, from original: WaitingEntry, overriding: Set<String> = []
    ) throws {
        try write(.bookAppointments, .editWaitingEntry) { writing in
            let present = try one(WaitingEntryRecord.self, edited.id.description, writing.db)
            guard present.state.isOpen else { throw WaitingError.notWaiting }
            guard present.state.offer == nil || present.housemates == edited.housemates else {
                throw WaitingError.slotIsKept
            }
            if let last = edited.lastDay, last != present.lastDay, last < now.day {
                throw WaitingError.lastDayOver
            }
            try writing.edit(
                WaitingEntryRecord(edited), from: WaitingEntryRecord(original),
                overriding: overriding)
        }
    }

    /// Keeps the first slot that suits somebody for them, until they answer or it lapses.
    ///
    /// - Parameters:
    ///   - id: nil for the first slot and who is next for it.
    ///   - isOutOfTurn: whether those who wait longer are passed over.
    /// - Throws: ``WaitingError``.
    @discardableResult
    public func offer(
        _ id: WaitingEntry.ID? = nil, isOutOfTurn: Bool = false
    ) throws -> WaitingLine {
        let now = now
        return try write(.bookAppointments, .offerSlot) { writing in
            let desk = try WaitingDesk(
                writing.db, now: now, store.damage, knowing: holidays)
            guard let id else {
                guard let match = try desk.next() else { throw WaitingError.nothingSuits }
                return try writing.offer(match, now)
            }
            let entry = try one(WaitingEntryRecord.self, id.description, writing.db)
            guard entry.state == .waiting else { throw WaitingError.notWaiting }
            return try writing.offer(try desk.match(for: entry, isOutOfTurn: isOutOfTurn), now)
        }
    }

    /// They say yes: the appointment is theirs. Also after the offer's time, while nobody else has it.
    ///
    /// - Throws: ``WaitingError/noOffer``.
    @discardableResult
    public func accept(_ id: WaitingEntry.ID) throws -> WaitingLine {
        try write(.bookAppointments, .acceptOffer) { writing in
            var (entry, offered) = try offered(id, writing.db)
            try writing.put(
                AppointmentRecord.kind, offered.id.description,
                ["state": AppointmentState.planned.rawValue.databaseValue])
            entry.state = .accepted(offered.id)
            try writing.put(WaitingEntryRecord(entry))
            return try WaitingLine(entry, writing.db)
        }
    }

    /// They say no to this slot and keep their place. It passes to the next.
    ///
    /// - Returns: to whom, or nil.
    /// - Throws: ``WaitingError/noOffer``.
    @discardableResult
    public func decline(_ id: WaitingEntry.ID) throws -> WaitingLine? {
        let now = now
        return try write(.bookAppointments, .declineOffer) { writing in
            let (entry, offered) = try offered(id, writing.db)
            return try pass(offered, from: entry, leaving: .waiting, writing, now)
        }
    }

    /// Takes somebody off the list. What was kept for them passes to the next.
    ///
    /// - Returns: to whom, or nil.
    /// - Throws: ``WaitingError/notWaiting``.
    @discardableResult
    public func leaveWaitingList(_ id: WaitingEntry.ID) throws -> WaitingLine? {
        let now = now
        return try write(.bookAppointments, .leaveWaitingList) { writing in
            var entry = try one(WaitingEntryRecord.self, id.description, writing.db)
            guard entry.state.isOpen else { throw WaitingError.notWaiting }
            if let (_, offered) = try? offered(id, writing.db) {
                return try pass(offered, from: entry, leaving: .withdrawn, writing, now)
            }
            entry.state = .withdrawn
            try writing.put(WaitingEntryRecord(entry))
            return nil
        }
    }
}

extension ActingStore {
    /// The entry and what is kept for it.
    ///
    /// - Throws: ``WaitingError/noOffer`` where nothing is, or not any more.
    private func offered(
        _ id: WaitingEntry.ID, _ db: Database
    ) throws -> (WaitingEntry, Appointment) {
        let entry = try one(WaitingEntryRecord.self, id.description, db)
        guard let offer = entry.state.offer else { throw WaitingError.noOffer }
        let appointment = try one(AppointmentRecord.self, offer.appointment.description, db)
        guard appointment.state.holds else { throw WaitingError.noOffer }
        return (entry, appointment)
    }

    /// Gives up what was kept for somebody, and offers it to the next.
    func pass(
        _ appointment: Appointment, from entry: WaitingEntry, leaving state: WaitingState,
        _ writing: Writing, _ now: LocalTime
    ) throws -> WaitingLine? {
        let slot = try Agenda(writing.db).entry(appointment).slot
        var entry = entry
        entry.state = state
        try writing.put(
            AppointmentRecord.kind, appointment.id.description,
            ["state": AppointmentState.cancelled.rawValue.databaseValue])
        try writing.put(WaitingEntryRecord(entry))
        let desk = try WaitingDesk(
            writing.db, now: now, store.damage, freed: appointment, knowing: holidays)
        return try desk.first(for: slot).map { try writing.offer($0, now) }
    }
}

extension Writing {
    /// Makes the provisional appointment, and says so on the list. An offer ends before its slot
    /// begins.
    fileprivate func offer(_ match: WaitingDesk.Match, _ now: LocalTime) throws -> WaitingLine {
        let (entry, slot) = (match.entry, match.slot)
        let appointment = try Appointment(
            id: .named("\(entry.id) \(slot.offerKey)"), spreekuur: slot.spreekuur,
            contact: entry.contact, service: slot.service, on: slot.day, during: slot.hours,
            with: slot.consulenten, in: slot.room, buffers: slot.buffers, state: .provisional,
            housemates: entry.housemates)
        try put(AppointmentRecord(appointment))
        let patience = try Settings(db).offerHours * 3600
        let until = min(Amsterdam.importing(now) + patience, appointment.interval.from)
        let offered = entry.offered(
            slot, WaitingOffer(appointment: appointment.id, until: until))
        try put(WaitingEntryRecord(offered))
        return try WaitingLine(offered, db)
    }
}
