internal import GRDB
public import KaderDomain

// MARK: - Reading

extension ActingStore {
    /// Information meetings of these days with who comes, the first first.
    public func meetings(
        from first: Day, through last: Day, limit: Int = 500
    ) throws -> [MeetingEntry] {
        try read(.readMeetings) { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM meeting WHERE isWithdrawn = 0 AND day BETWEEN :first AND :last
                    ORDER BY day, coalesce(hours, ''), pk LIMIT :limit
                    """,
                arguments: [
                    "first": first.description, "last": last.description, "limit": limit,
                ])
            return try readable(MeetingRecord.self, rows).map { try entry($0, db) }
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func meeting(_ id: Meeting.ID) throws -> MeetingEntry {
        try read(.readMeetings) { db in
            try entry(one(MeetingRecord.self, id.description, db), db)
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func meetingGuest(_ id: MeetingGuest.ID) throws -> MeetingGuest {
        try read(.readMeetings) { try one(MeetingGuestRecord.self, id.description, $0) }
    }

    private func entry(_ meeting: Meeting, _ db: Database) throws -> MeetingEntry {
        MeetingEntry(
            meeting: meeting, guests: try guests(of: meeting.id, db),
            problems: try ProblemCatalogue(db, leavingOut: store.damage))
    }

    /// In the order in which they were registered.
    private func guests(
        of meeting: Meeting.ID, _ db: Database
    ) throws -> [MeetingEntry.Guest] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT * FROM meetingGuest WHERE meeting = ? AND isWithdrawn = 0 ORDER BY pk
                    """), arguments: [meeting.description])
        let names = Names(db)
        return try readable(MeetingGuestRecord.self, rows).map { guest in
            var official = ""
            if case .official(let id)? = guest.wish {
                official = try names.title(of: "contact", id.description)
            }
            let name = try guest.contact.map {
                try names.title(of: "contact", $0.description)
            }
            return MeetingEntry.Guest(guest: guest, name: name ?? "", official: official)
        }
    }
}

// MARK: - Writing

extension ActingStore {
    public func add(_ meeting: Meeting) throws {
        try write(.writeMeetings, .addMeeting) { try $0.put(MeetingRecord(meeting)) }
    }

    /// - Throws: ``MeetingError/full(capacity:)`` where more come than there would be room for,
    ///   ``EditConflict``, ``StoreError/notFound(kind:id:)``.
    public func edit(
        _ edited: Meeting, from original: Meeting, overriding: Set<String> = []
    ) throws {
        try write(.writeMeetings, .editMeeting) {
            try $0.edit(
                MeetingRecord(edited), from: MeetingRecord(original), overriding: overriding)
        }
    }

    /// Takes out a meeting with who was registered for it.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func removeMeeting(_ id: Meeting.ID) throws {
        try write(.writeMeetings, .removeMeeting) { writing in
            for guest in try guests(of: id, writing.db) {
                try writing.withdraw(MeetingGuestRecord.kind, guest.id.description)
            }
            try writing.withdraw(MeetingRecord.kind, id.description)
        }
    }

    /// Registers somebody, or a head count.
    ///
    /// - Throws: ``MeetingError``, ``StoreError/notFound(kind:id:)``.
    public func add(_ guest: MeetingGuest) throws {
        try write(.writeMeetings, .addMeetingGuest) { writing in
            _ = try one(MeetingRecord.self, guest.meeting.description, writing.db)
            try refuseTwice(guest, writing.db)
            try writing.put(MeetingGuestRecord(guest))
        }
    }

    /// - Throws: ``MeetingError``, ``EditConflict``, ``StoreError/notFound(kind:id:)``.
    public func edit(
        _ edited: MeetingGuest, from original: MeetingGuest, overriding: Set<String> = []
    ) throws {
        try write(.writeMeetings, .editMeetingGuest) { writing in
            try refuseTwice(edited, writing.db)
            try writing.edit(
                MeetingGuestRecord(edited), from: MeetingGuestRecord(original),
                overriding: overriding)
        }
    }

    /// Two that turn out to be one person may stand there twice: then nobody is asked to choose.
    private func refuseTwice(_ guest: MeetingGuest, _ db: Database) throws {
        guard let contact = guest.contact else { return }
        let others = try guests(of: guest.meeting, db).filter { $0.id != guest.id }
        if others.contains(where: { $0.guest.contact == contact }) {
            throw MeetingError.alreadyThere
        }
    }

    /// Who came and who did not.
    public func mark(_ id: MeetingGuest.ID, _ attendance: MeetingAttendance) throws {
        try write(.writeMeetings, .markMeetingGuest) { writing in
            let old = try one(MeetingGuestRecord.self, id.description, writing.db)
            try writing.put(MeetingGuestRecord(old.with(attendance: attendance)))
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func removeMeetingGuest(_ id: MeetingGuest.ID) throws {
        try write(.writeMeetings, .removeMeetingGuest) {
            try $0.withdraw(MeetingGuestRecord.kind, id.description)
        }
    }

    /// Makes a referral for everybody who asked for one and has none yet, as one step. Nothing is
    /// sent: to a partner that asks consent first.
    ///
    /// - Parameter newId: an identity for each.
    /// - Returns: the ids of what was made, in the order of registration.
    /// - Throws: ``MeetingError/nothingToRefer``, ``StoreError/notFound(kind:id:)``.
    public func referGuests(
        of id: Meeting.ID, newId: () -> Referral.ID
    ) throws -> [Referral.ID] {
        let (actor, today) = (actor, now.day)
        return try write(.writeReferrals, .referMeetingGuests) { writing in
            let entry = try entry(one(MeetingRecord.self, id.description, writing.db), writing.db)
            let waiting = entry.guests.map(\.guest).filter(\.waitsForReferral)
            guard !waiting.isEmpty else { throw MeetingError.nothingToRefer }
            return try waiting.compactMap { guest in
                guard let contact = guest.contact, let wish = guest.wish else { return nil }
                let referral = try Referral(
                    id: newId(), of: contact, to: wish,
                    because: guest.reason(at: entry.meeting, entry.problems), by: actor,
                    since: today)
                try writing.put(ReferralRecord(referral))
                try writing.put(MeetingGuestRecord(guest.referred(as: referral.id)))
                return referral.id
            }
        }
    }
}
