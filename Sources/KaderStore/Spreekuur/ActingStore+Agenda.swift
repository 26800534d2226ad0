internal import GRDB
public import KaderDomain

extension ActingStore {
    /// The spreekuren of a place (all places where nil) from `first` through `last`, by day and
    /// hour; cancelled ones only where asked.
    public func agenda(
        at place: Place? = nil, from first: Day, through last: Day, cancelled: Bool = false
    ) throws -> [AgendaEntry] {
        let now = now
        return try read(.readAgenda) { db in
            let agenda = try Agenda(
                db, leavingOut: store.damage, besides: .everyForm(of: actor), knowing: holidays)
            let spreekuren = try agenda.spreekuren(
                at: place, from: first, through: last, cancelled: cancelled)
            try agenda.foresee(spreekuren)
            return try spreekuren.map { try agenda.entry($0, from: now) }
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func spreekuur(_ id: Spreekuur.ID) throws -> AgendaEntry {
        let now = now
        return try read(.readAgenda) { db in
            try Agenda(
                db, leavingOut: store.damage, besides: .everyForm(of: actor), knowing: holidays
            )
            .entry(try one(SpreekuurRecord.self, id.description, db), from: now)
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func appointment(_ id: Appointment.ID) throws -> AppointmentEntry {
        try read(.readAgenda) { db in
            let appointment = try one(AppointmentRecord.self, id.description, db)
            return try Agenda(db).entry(appointment)
        }
    }

    /// Of one person by their index: by that of days it would go through ten years of everybody's.
    static func appointments(ofOne: Bool) -> String {
        """
        SELECT * FROM appointment
        WHERE isWithdrawn = 0 AND day BETWEEN :first AND :last
            AND \(ofOne ? "contact = :contact" : ":contact IS NULL")
            AND (\(AppointmentRecord.holds) OR :cancelled)
        ORDER BY day, hours, pk LIMIT :limit
        """
    }

    /// Appointments from `first` through `last` by day and hour, of one person or all.
    public func appointments(
        of contact: Contact.ID? = nil, from first: Day, through last: Day,
        cancelled: Bool = false, limit: Int = 1000
    ) throws -> [AppointmentEntry] {
        try read(.readAgenda) { db in
            let agenda = try Agenda(db)
            return try Row.fetchAll(
                db,
                sql: Self.appointments(ofOne: contact != nil),
                arguments: [
                    "first": first.description, "last": last.description,
                    "contact": contact?.description, "cancelled": cancelled, "limit": limit,
                ]
            ).compactMap { row in
                try store.damage.reading {
                    try agenda.entry(try AppointmentRecord(row: row).value())
                }
            }
        }
    }

    /// The rooms of a house (all houses where nil), those not archived, by house and name.
    public func rooms(of house: String? = nil) throws -> [Room] {
        try read(.readAgenda) { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM room
                    WHERE isWithdrawn = 0 AND isArchived = 0 AND (:house IS NULL OR house = :house)
                    ORDER BY house, name, pk
                    """, arguments: ["house": house])
            return try readable(RoomRecord.self, rows)
        }
    }

    public func add(_ room: Room) throws {
        try write(.planSpreekuren, .addRoom) { try $0.put(RoomRecord(room)) }
    }

    /// - Throws: ``EditConflict``.
    public func edit(
        _ edited: Room, from original: Room, overriding: Set<String> = []
    ) throws {
        try write(.planSpreekuren, .editRoom) {
            try $0.edit(RoomRecord(edited), from: RoomRecord(original), overriding: overriding)
        }
    }
}
