internal import KaderDomain
internal import KaderStore

/// `consulenten`: who is trained to advise members, where and in what.
enum ConsulentTable: Table {
    static let columns = [
        Column("id", ""), Column("contact", ""), Column("name", "Anna de Voorbeeld"),
        Column("houses", "groningen|drenthe", .list),
        Column("services", "loopbaan|werk-inkomen", .list), Column("online", "yes", .truth),
        Column("status", "bookable"), Column("languages", "nl|tr", .list),
        Column("pattern", "2 09:00-12:00", .list), Column("exceptions", "", .list),
        Column("weeklyMaximum", ""),
    ]

    static let kinds = [StoredKind.consulent]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .consulent(let consulent) = thing else { return [] }
        return [
            consulent.id.description, consulent.contact.description,
            try around.name(consulent.contact), Cell.list(consulent.houses),
            Cell.list(consulent.services.map(\.rawValue)), Cell.truth(consulent.isOnline),
            consulent.status.rawValue, Cell.list(consulent.languages),
            Cell.list(consulent.pattern), Cell.list(consulent.exceptions),
            Cell.text(consulent.weeklyMaximum),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let contact = try row.contact("contact", lookup)
        let houses = row.list("houses", .unknownPlace, lookup.house)
        let services = row.list("services", .expectedOneOf(Service.codes)) {
            Service(rawValue: $0)
        }
        let isOnline = row.truth("online")
        let status = row.choice("status", ConsulentStatus.bookable, label: \.label)
        let languages = row.list("languages", .expectedLanguage) { SpokenLanguage($0) }
        let pattern = row.list("pattern", .expectedWeeklyHours) { WeeklyHours($0) }
        let exceptions = row.list("exceptions", .expectedDayHours) { DatedHours($0) }
        let maximum = row.value("weeklyMaximum", .expectedNumber) { word in
            Int(word).flatMap { $0 > 0 ? $0 : nil }
        }
        let id: Consulent.ID = row.ownId(orNamed: Cell.text(contact))
        guard let contact, let houses, let services, let status, let languages, let pattern,
            let exceptions
        else { return [] }
        return [
            .consulent(
                Consulent(
                    id: id, contact: contact, houses: houses, services: services,
                    isOnline: isOnline, status: status, languages: languages, pattern: pattern,
                    exceptions: exceptions, weeklyMaximum: maximum))
        ]
    }
}

extension Phrase {
    fileprivate static let expectedLanguage = Phrase(
        nl: "dit is geen code van een taal; schrijf nl of tr",
        en: "this is not the code of a language; write nl or tr")
    static let expectedWeeklyHours = Phrase(
        nl: "schrijf de dag van de week als cijfer, en de uren: 2 09:00-12:00 is dinsdag",
        en: "write the day of the week as a digit, and the hours: 2 09:00-12:00 is Tuesday")
    fileprivate static let expectedDayHours = Phrase(
        nl: "schrijf een dag en uren: 2026-11-24 09:00-12:00",
        en: "write a day and hours: 2026-11-24 09:00-12:00")
}

extension Service {
    static let codes = allCases.map(\.rawValue).joined(separator: ", ")
}
