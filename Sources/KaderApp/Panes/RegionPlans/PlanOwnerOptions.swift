internal import KaderDomain
internal import KaderReference
internal import KaderStore
internal import TerminalUI

/// Who can pull an action, as options to choose from: persons, networks, sectors, and a campaign by
/// the name that is typed.
struct PlanOwnerOptions {
    private static let people = 5
    private static let others = 3

    private let dependencies: Dependencies

    init(_ dependencies: Dependencies) {
        self.dependencies = dependencies
    }

    /// The field: the present owner chosen, and what is near while nothing is typed.
    func choice(of owner: PlanOwner?, region: String) throws -> ChoiceState {
        let present = try owner.map { [try option($0)] } ?? []
        let near = try near(region).filter { !present.contains($0) }
        return ChoiceState(
            options: present + near, chosen: present.map(\.id),
            allowsNew: Phrase.newPerson[dependencies.language], filters: false)
    }

    /// The networks of a region, and the sectors.
    func near(_ region: String) throws -> [ChoiceOption] {
        try dependencies.store.networks(in: region).map { option($0.network) }
            + dependencies.reference.sectors.map(option)
    }

    /// What fits what is typed. The campaign of that name comes last.
    func matching(_ query: String) throws -> [ChoiceOption] {
        let wanted = Folding.words(query)
        let people = try dependencies.store.contacts(matching: query, limit: Self.people)
        let networks = try dependencies.store.networks(matching: query, limit: Self.others)
        let sectors = dependencies.reference.sectors.filter { sector in
            ([sector.name.nl, sector.name.en] + sector.otherNames).contains {
                Folding.words($0).contains(wanted)
            }
        }
        return people.map(option) + networks.map { option($0.network) }
            + sectors.prefix(Self.others).map(option) + campaign(query)
    }

    private func campaign(_ query: String) -> [ChoiceOption] {
        guard query.contains(where: { !$0.isWhitespace }) else { return [] }
        return [option(campaign: query)]
    }
}

// MARK: - One option

extension PlanOwnerOptions {
    private func option(_ owner: PlanOwner) throws -> ChoiceOption {
        switch owner {
        case .person(let id): option(try dependencies.store.contact(id))
        case .network(let id): option(try dependencies.store.network(id).network)
        case .sector(let code):
            dependencies.reference.sector(code).map(option)
                ?? ChoiceOption(id: owner.description, label: code)
        case .campaign(let name): option(campaign: name)
        }
    }

    private func option(_ contact: Contact) -> ChoiceOption {
        let detail = [contact.town, contact.phone.isEmpty ? contact.email : contact.phone]
        return ChoiceOption(
            id: PlanOwner.person(contact.id).description, label: contact.name.description,
            detail: detail.filter { !$0.isEmpty }.joined(separator: ", "))
    }

    private func option(_ network: Network) -> ChoiceOption {
        ChoiceOption(
            id: PlanOwner.network(network.id).description, label: network.name,
            detail: Phrase.network[dependencies.language])
    }

    private func option(_ sector: Sector) -> ChoiceOption {
        ChoiceOption(
            id: PlanOwner.sector(sector.code).description,
            label: sector.name[dependencies.language],
            detail: Phrase.sector[dependencies.language])
    }

    private func option(campaign name: String) -> ChoiceOption {
        let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return ChoiceOption(
            id: PlanOwner.campaign(words).description, label: words,
            detail: Phrase.campaign[dependencies.language])
    }
}

extension Phrase {
    fileprivate static let newPerson = Phrase(nl: "nieuwe persoon", en: "new person")
    fileprivate static let network = Phrase(nl: "netwerk", en: "network")
    fileprivate static let sector = Phrase(nl: "sector", en: "sector")
    fileprivate static let campaign = Phrase(nl: "campagne", en: "campaign")
}
