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
            isOnline: place % 3 == 0, status: status)
    }

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
