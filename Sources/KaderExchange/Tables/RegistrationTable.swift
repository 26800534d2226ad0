internal import KaderDomain
internal import KaderStore

/// `registrations`: visits to spreekuren, written down.
enum RegistrationTable: Table {
    static let columns = [
        Column("id", ""), Column("day", "2026-11-24"), Column("place", "groningen"),
        Column("service", "werk-inkomen"), Column("contact", ""),
        Column("consulenten", "", .list), Column("party", "unknown"), Column("employer", ""),
        Column("hirer", ""), Column("problems", "loon.achterstand", .list),
        Column("sector", ""), Column("region", ""), Column("transition", ""),
        Column("urgency", "normal"), Column("deadline", ""), Column("question", ""),
        Column("advice", ""), Column("action", ""), Column("actionBy", ""),
        Column("legal", "no", .truth),
    ]

    static let kinds = [StoredKind.registration]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .registration(let visit) = thing else { return [] }
        let employers = visit.party.employers.map(\.description) + ["", ""]
        return [
            visit.id.description, visit.day.description, visit.place.description,
            visit.service.rawValue, Cell.text(visit.contact), Cell.list(visit.consulenten),
            visit.party.kind.rawValue, employers[0], employers[1], Cell.list(visit.problems),
            visit.sector, visit.region, Cell.text(visit.transition?.rawValue),
            visit.urgency.rawValue, Cell.text(visit.deadline), visit.question, visit.advice,
            visit.action, visit.actionBy, Cell.truth(visit.isLegal),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let contact = try row.contacts("contact", lookup)?.first
        let consulenten = try row.contacts("consulenten", lookup)
        let party = try party(in: &row, lookup)
        let problems = row.list("problems", .blank) { $0 }
        let region = row.value("region", .unknownRegion, lookup.region) ?? ""
        let (place, day, deadline) = (row.place(lookup), row.neededDay("day"), row.day("deadline"))
        let service: Service? = row.choice("service", nil, label: \.label)
        let urgency = row.choice("urgency", Urgency.normal, label: \.label)
        let transition: WorkTransition? =
            row.word("transition").isEmpty
            ? nil : row.choice("transition", nil, label: \.label)
        let (sector, isLegal) = (row.sector(lookup), row.truth("legal"))
        let id: Registration.ID = row.ownId(
            orNamed: row.word("day"), row.word("place"), Cell.text(contact), row.word("question"))
        guard let consulenten, let party, let problems, let place, let day, let service, let urgency
        else { return [] }
        let visit = row.made(
            "problems",
            Result {
                try Registration(
                    id: id, on: day, at: place, service, of: contact, with: consulenten,
                    against: party, problems: problems, sector: sector, region: region,
                    transition: transition, urgency: urgency, deadline: deadline,
                    question: row.text("question"), advice: row.text("advice"),
                    action: row.text("action"), actionBy: row.text("actionBy"), isLegal: isLegal)
            })
        return visit.map { [.registration($0)] } ?? []
    }

    /// Nil after telling that the kind does not go with what is named.
    private static func party(
        in row: inout ImportRow, _ lookup: Lookup
    ) throws -> OtherParty? {
        let kind = row.choice("party", OtherParty.Kind.unknown, label: \.label)
        let employer = try row.employer("employer", lookup)
        let hirer = try row.employer("hirer", lookup)
        guard let kind else { return nil }
        if let party = OtherParty(kind, employer, hirer: hirer) { return party }
        row.refuse("party", .expectedWorkplace)
        return nil
    }
}

extension Phrase {
    fileprivate static let expectedWorkplace = Phrase(
        nl: "dit gaat niet samen met de werkgever of inlener die ernaast staat",
        en: "this does not go with the employer or hirer beside it")
}
