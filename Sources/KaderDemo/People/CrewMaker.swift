internal import KaderDomain
internal import KaderStore

/// Makes the people of one region.
struct CrewMaker {
    let setting: Setting
    let people: PeopleMaker
    let towns: Towns

    /// - Parameter keepingClients: of how many of the others the ids are kept, for appointments.
    func make(_ size: CrewSize, houses: [String], keepingClients limit: Int) throws -> Crew {
        var crew = Crew()
        for place in 0..<size.consulenten {
            let person = try add(.member)
            let consulent = consulent(person, place, of: size.consulenten, houses: houses)
            try setting.batch.add(.consulent(consulent))
            try addBelongings(of: consulent, place)
            crew.consulenten.append(consulent)
        }
        for _ in 0..<size.active { crew.active.append(try add(.member)) }
        for _ in 0..<size.officials { crew.officials.append(try add(.functionHolder)) }
        for place in 0..<size.others {
            let standing = Self.standings[place % Self.standings.count]
            let person = try add(standing)
            let isClient = standing == .member || standing == .housemate
            guard isClient, crew.clients.count < limit else { continue }
            crew.clients.append(Client(contact: person, standing: standing))
        }
        return crew
    }

    private func add(_ standing: Standing) throws -> Contact.ID {
        let contact = people.contact(from: towns.pick(&setting.dice), as: standing)
        try setting.batch.add(.contact(contact))
        return contact.id
    }

    /// The last three are not bookable yet, or no more.
    private func consulent(
        _ contact: Contact.ID, _ place: Int, of count: Int, houses: [String]
    ) -> Consulent {
        let status: ConsulentStatus =
            switch count - place {
            case 1: .candidate
            case 2: .inTraining
            case 3: .stopped
            default: .bookable
            }
        let known = Self.skills[place % Self.skills.count]
        return Consulent(
            id: setting.mint(), contact: contact, houses: houses, services: known,
            isOnline: place % 3 == 0, status: status,
            languages: ["nl", Self.tongues[place % Self.tongues.count]]
                .compactMap { SpokenLanguage($0) })
    }

    private func addBelongings(of consulent: Consulent, _ place: Int) throws {
        for training in trainings(of: consulent, place) {
            try setting.batch.add(.training(training))
        }
        let (from, contact) = (setting.today + 200 + place, consulent.contact)
        let absence = Absence(
            id: .named("\(consulent.id)"), contact: contact, from: from, until: from + 13,
            reason: "Vakantie.")
        if place % 5 == 0, let absence { try setting.batch.add(.absence(absence)) }
        let conflict = InterestConflict(
            id: .named("\(consulent.id)"), contact: contact,
            with: .employer("Metaalfabriek Voorbeeld"), role: "ondernemingsraad")
        if place % 9 == 1, let conflict { try setting.batch.add(.conflict(conflict)) }
    }

    /// Of those who are bookable, or were: the basic training, years ago, and further training, for
    /// every seventh too long ago.
    private func trainings(of consulent: Consulent, _ place: Int) -> [Training] {
        guard consulent.status == .bookable || consulent.status == .stopped else { return [] }
        let done = setting.today - 500 - place * 31 % 900
        let further = setting.today - (place % 7 == 6 ? 400 : 20 + place * 13 % 300)
        return consulent.services.flatMap { service in
            [
                training(of: consulent, in: service, .basic, on: done),
                training(of: consulent, in: service, .yearly, on: further),
            ].compactMap { $0 }
        }
    }

    private func training(
        of consulent: Consulent, in service: Service, _ kind: TrainingKind, on day: Day
    ) -> Training? {
        Training(
            id: .named("\(consulent.id) \(service) \(kind)"), contact: consulent.contact,
            service: service, kind: kind, doneOn: day)
    }

    private static let tongues = ["en", "nl", "tr", "en", "de", "ar", "nl", "pl"]

    private static let skills: [[Service]] = [
        [.loopbaan, .inloop], [.loopbaan, .werkInkomen], [.loopbaan, .belasting],
        [.loopbaan, .inloop], [.werkInkomen, .belasting], [.loopbaan, .werkInkomen],
        [.loopbaan, .werkInkomen, .inloop], [.belasting, .inloop],
    ]

    private static let standings: [Standing] = [
        .member, .member, .member, .housemate, .member, .member, .nonMember, .member, .unknown,
        .member, .member, .functionHolder,
    ]
}
