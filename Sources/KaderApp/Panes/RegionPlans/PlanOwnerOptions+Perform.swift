internal import KaderDomain
internal import KaderReference
internal import KaderStore
internal import TerminalUI

extension PlanOwnerOptions {
    private static let people = 5
    private static let others = 3

    /// The field: the present owner chosen, and what is near while nothing is typed.
    func choice(of owner: PlanOwner?, region: String) throws -> ChoiceState {
        let present = try owner.map { [try known($0)] } ?? []
        let others = try near(region).filter { !present.contains($0) }
        return ChoiceState(
            options: present + others, chosen: present.map(\.id),
            allowsNew: newPerson, filters: false)
    }

    /// What owners are called, by their text.
    func labels(of owners: [PlanOwner]) throws -> [String: String] {
        let options = try owners.map(known)
        return Dictionary(options.map { ($0.id, $0.label) }) { $1 }
    }

    /// The networks of a region, and the sectors.
    func near(_ region: String) throws -> [ChoiceOption] {
        try dependencies.store.networks(in: region).map { option($0.network) }
            + dependencies.reference.sectors.map { option($0) }
    }

    /// What fits what is typed. Campaigns come last: those that are known, then one of that name.
    func matching(_ query: String) throws -> [ChoiceOption] {
        let wanted = Folding.words(query)
        let people = try dependencies.store.contacts(matching: query, limit: Self.people)
        let networks = try dependencies.store.networks(matching: query, limit: Self.others)
        let sectors = dependencies.reference.sectors.filter { sector in
            ([sector.name.nl, sector.name.en] + sector.otherNames).contains {
                Folding.words($0).contains(wanted)
            }
        }
        let named = try people.map { option($0) }
            .telling(hatsIn: dependencies.store, dependencies.language)
        return named + networks.map { option($0.network) }
            + sectors.prefix(Self.others).map { option($0) } + (try campaigns(query))
    }

    private func campaigns(_ query: String) throws -> [ChoiceOption] {
        let wanted = Folding.words(query)
        let known = try dependencies.store.campaignNames().filter {
            Folding.words($0).contains(wanted)
        }
        let exact = known.filter { Folding.words($0) == wanted }
        let isKnown = !exact.isEmpty
        return (exact + known.filter { !exact.contains($0) }).prefix(Self.others).map {
            option(campaign: $0)
        }
            + (isKnown ? [] : campaign(query))
    }

    /// The present owner. One who is out of sight by now stays chosen, without a name.
    func known(_ owner: PlanOwner) throws -> ChoiceOption {
        do {
            return try option(owner)
        } catch StoreError.notFound {
            return ChoiceOption(id: owner.description, label: "–")
        }
    }

    private func option(_ owner: PlanOwner) throws -> ChoiceOption {
        switch owner {
        case .person(let id): option(try dependencies.store.contact(id))
        case .network(let id): option(try dependencies.store.network(id).network)
        case .sector(let code):
            dependencies.reference.sector(code).map { option($0) }
                ?? ChoiceOption(id: owner.description, label: code)
        case .campaign(let name): option(campaign: name)
        }
    }
}
