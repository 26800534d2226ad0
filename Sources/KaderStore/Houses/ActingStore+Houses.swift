internal import GRDB
public import KaderDomain

extension ActingStore {
    /// When a house is open, with everything that closes it.
    public func calendar(of house: String) throws -> HouseCalendar {
        try read(.readAgenda) { try HouseCalendars($0, knowing: holidays).calendar(of: house) }
    }

    /// What the door of a place does on a day; online it is always open.
    public func door(of place: Place, on day: Day) throws -> HouseDay {
        try read(.readAgenda) { try HouseCalendars($0, knowing: holidays).day(day, at: place) }
    }

    /// The days on which a house is closed all day, and why; none online.
    public func closedDays(
        of place: Place, from first: Day, through last: Day
    ) throws -> [Day: HouseClosed] {
        try read(.readAgenda) { db in
            let houses = HouseCalendars(db, knowing: holidays)
            var closed: [Day: HouseClosed] = [:]
            for number in 0..<max(0, last - first + 1) {
                let door = try houses.day(first + number, at: place)
                let hours = door.hours.flatMap { $0.isClosed ? $0 : nil }
                closed[first + number] = door.closed ?? hours.map { .outsideOpening($0) }
            }
            return closed
        }
    }

    /// Closures that are not over on `day`, by first day: of one house and of all, or of every
    /// house where nil.
    public func closures(of house: String? = nil, from day: Day) throws -> [Closure] {
        try read(.readAgenda) { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM closure
                    WHERE isWithdrawn = 0 AND (:house IS NULL OR house IS NULL OR house = :house)
                        AND substr(days, 12) >= :day
                    ORDER BY days, pk
                    """, arguments: ["house": house, "day": day.description])
            return try readable(ClosureRecord.self, rows)
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func closure(_ id: Closure.ID) throws -> Closure {
        try read(.readAgenda) { try one(ClosureRecord.self, id.description, $0) }
    }
}

// MARK: - Writing

extension ActingStore {
    /// Sets when a house is open. Weekdays that stay as `original` has them are left alone.
    ///
    /// - Throws: ``EditConflict``.
    public func set(
        _ opening: OpeningHours, from original: OpeningHours? = nil,
        overriding: Set<String> = []
    ) throws {
        try write(.writeHouses, .setOpeningHours) { writing in
            let present = try writing.fields(
                of: OpeningHoursRecord.kind, opening.id.description)
            guard let original, present?["isWithdrawn"] == false.databaseValue else {
                return try writing.put(OpeningHoursRecord(opening))
            }
            try writing.edit(
                OpeningHoursRecord(opening), from: OpeningHoursRecord(original),
                overriding: overriding)
        }
    }

    /// Closes a house, or all of them, for some days.
    ///
    /// - Returns: the spreekuren that stand on those days, by day and hour: they are not taken out
    ///   by themselves, but no appointment can be made in them.
    @discardableResult
    public func add(_ closure: Closure) throws -> [AgendaEntry] {
        try write(.writeHouses, .addClosure) { writing in
            try writing.put(ClosureRecord(closure))
            return try standing(during: closure, writing.db)
        }
    }

    /// - Returns: the spreekuren that stand on those days.
    /// - Throws: ``EditConflict``.
    @discardableResult
    public func edit(
        _ edited: Closure, from original: Closure, overriding: Set<String> = []
    ) throws -> [AgendaEntry] {
        try write(.writeHouses, .editClosure) { writing in
            try writing.edit(
                ClosureRecord(edited), from: ClosureRecord(original), overriding: overriding)
            return try standing(during: edited, writing.db)
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func removeClosure(_ id: Closure.ID) throws {
        try write(.writeHouses, .removeClosure) {
            try $0.withdraw(ClosureRecord.kind, id.description)
        }
    }

    /// Says whether a house is open on a holiday; nil puts it back to what is usual.
    public func choose(_ isOpen: Bool?, on rule: String, in house: String) throws {
        let choice = HolidayChoice(house: house, rule: rule, isOpen: isOpen ?? false)
        try write(.writeHouses, .chooseHoliday) { writing in
            if isOpen != nil { return try writing.put(HolidayChoiceRecord(choice)) }
            let id = choice.id.description
            guard try writing.fields(of: HolidayChoiceRecord.kind, id) != nil else { return }
            try writing.put(
                HolidayChoiceRecord.kind, id, ["isWithdrawn": true.databaseValue])
        }
    }

    private func standing(during closure: Closure, _ db: Database) throws -> [AgendaEntry] {
        let (agenda, now) = (try Agenda(db, leavingOut: store.damage), now)
        return try agenda.spreekuren(
            at: closure.house.map(Place.house), from: closure.first, through: closure.last
        )
        .filter { $0.place != .online }
        .map { try agenda.entry($0, from: now) }
    }
}
