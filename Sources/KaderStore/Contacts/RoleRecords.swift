internal import GRDB
internal import KaderDomain

/// A row of `kaderlid`.
struct KaderlidRecord: Record {
    static let kind = ThingKind(
        "kaderlid", fields: ["contact", "network", "sector", "from", "until"], subject: "contact")

    let id, contact: String
    let network, sector, from, until: String?

    init(_ kaderlid: Kaderlid) {
        id = kaderlid.id.description
        contact = kaderlid.contact.description
        network = kaderlid.network?.description
        sector = kaderlid.sector
        from = kaderlid.period.from?.description
        until = kaderlid.period.until?.description
    }

    init(row: Row) {
        id = row["id"]
        contact = row["contact"]
        network = row["network"]
        sector = row["sector"]
        from = row["from"]
        until = row["until"]
    }

    var fields: [DatabaseValue] {
        [contact.databaseValue] + [network, sector, from, until].map { $0.databaseValue }
    }

    func value() throws -> Kaderlid {
        guard let id = Kaderlid.ID(id), let contact = Contact.ID(contact),
            let period = Period(stored: from, until)
        else { throw unreadable }
        return Kaderlid(
            id: id, contact: contact, network: network.flatMap { Network.ID($0) }, sector: sector,
            period: period)
    }
}

/// A row of `consulent`.
struct ConsulentRecord: Record {
    static let kind = ThingKind(
        "consulent",
        fields: [
            "contact", "houses", "services", "isOnline", "status", "languages", "pattern",
            "exceptions", "weeklyMaximum",
        ],
        subject: "contact")

    let id, contact, houses, services: String
    let isOnline: Bool
    let status, languages, pattern, exceptions: String
    let weeklyMaximum: Int?

    init(_ consulent: Consulent) {
        id = consulent.id.description
        contact = consulent.contact.description
        houses = StoredList.text(consulent.houses)
        services = StoredList.text(consulent.services.map(\.rawValue))
        isOnline = consulent.isOnline
        status = consulent.status.rawValue
        languages = StoredList.text(consulent.languages.map(\.description))
        pattern = StoredList.text(consulent.pattern.map(\.description))
        exceptions = StoredList.text(consulent.exceptions.map(\.description))
        weeklyMaximum = consulent.weeklyMaximum
    }

    init(row: Row) {
        id = row["id"]
        contact = row["contact"]
        houses = row["houses"]
        services = row["services"]
        isOnline = row["isOnline"]
        status = row["status"]
        languages = row["languages"]
        pattern = row["pattern"]
        exceptions = row["exceptions"]
        weeklyMaximum = row["weeklyMaximum"]
    }

    var fields: [DatabaseValue] {
        [contact, houses, services].map(\.databaseValue)
            + [isOnline.databaseValue, status.databaseValue, languages.databaseValue]
            + [pattern.databaseValue, exceptions.databaseValue, weeklyMaximum.databaseValue]
    }

    func value() throws -> Consulent {
        guard let id = Consulent.ID(id), let contact = Contact.ID(contact),
            let status = ConsulentStatus(rawValue: status)
        else { throw unreadable }
        return Consulent(
            id: id, contact: contact, houses: StoredList.items(houses),
            services: StoredList.items(services).compactMap { Service(rawValue: $0) },
            isOnline: isOnline, status: status,
            languages: StoredList.items(languages).compactMap { SpokenLanguage($0) },
            pattern: StoredList.items(pattern).compactMap { WeeklyHours($0) },
            exceptions: StoredList.items(exceptions).compactMap { DatedHours($0) },
            weeklyMaximum: weeklyMaximum)
    }
}
