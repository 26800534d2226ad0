internal import KaderDomain
internal import KaderStore

/// `consulenten`: who is trained to advise members, where and in what.
enum ConsulentTable: Table {
    static let columns = [
        Column("id", ""), Column("contact", ""), Column("name", "Anna de Voorbeeld"),
        Column("houses", "groningen|drenthe", .list),
        Column("services", "loopbaan|werk-inkomen", .list), Column("online", "yes", .truth),
        Column("status", "bookable"),
    ]

    static let kinds = [StoredKind.consulent]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .consulent(let consulent) = thing else { return [] }
        return [
            consulent.id.description, consulent.contact.description,
            try around.name(consulent.contact), Cell.list(consulent.houses),
            Cell.list(consulent.services.map(\.rawValue)), Cell.truth(consulent.isOnline),
            consulent.status.rawValue,
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
        let id: Consulent.ID = row.ownId(orNamed: Cell.text(contact))
        guard let contact, let houses, let services, let status else { return [] }
        return [
            .consulent(
                Consulent(
                    id: id, contact: contact, houses: houses, services: services,
                    isOnline: isOnline, status: status))
        ]
    }
}

extension Service {
    static let codes = allCases.map(\.rawValue).joined(separator: ", ")
}
