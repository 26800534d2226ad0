internal import KaderDomain
internal import KaderStore

/// `absences`: when consulenten cannot be asked. The reasons in it are for who plans alone.
enum AbsenceTable: Table {
    static let columns = [
        Column("id", ""), Column("contact", ""), Column("name", "Anna de Voorbeeld"),
        Column("from", "2026-11-24"), Column("until", "2026-11-27"),
        Column("hours", "09:00-12:00"), Column("reason", ""), Column("calendar", "", .truth),
    ]

    static let kinds = [StoredKind.absence]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .absence(let absence) = thing else { return [] }
        return [
            absence.id.description, absence.contact.description, try around.name(absence.contact),
            Cell.text(absence.from), Cell.text(absence.until), Cell.text(absence.hours),
            absence.reason, Cell.truth(absence.isFromCalendar),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let contact = try row.contact("contact", lookup)
        let (from, until) = (row.neededDay("from"), row.neededDay("until"))
        let hours = row.value("hours", .expectedTime) { Hours($0) }
        let isFromCalendar = row.truth("calendar")
        let id: Absence.ID = row.ownId(
            orNamed: Cell.text(contact), Cell.text(from), Cell.text(until), Cell.text(hours))
        guard let contact, let from, let until else { return [] }
        let absence = Absence(
            id: id, contact: contact, from: from, until: until, hours: hours,
            reason: row.text("reason"), isFromCalendar: isFromCalendar)
        guard let absence else { row.refuse("until", .endsBeforeItBegins); return [] }
        return [.absence(absence)]
    }
}
