internal import KaderDomain
internal import TerminalUI

/// Who can pull an action, as options to choose from: persons, networks, sectors, and a campaign by
/// the name that is typed.
struct PlanOwnerOptions {
    let dependencies: Dependencies

    init(_ dependencies: Dependencies) {
        self.dependencies = dependencies
    }

    private var language: Language { dependencies.language }

    /// What is said before a name to make a new person of it.
    var newPerson: String { Phrase.newPerson[language] }

    /// The campaign of that name; none where nothing is typed.
    func campaign(_ query: String) -> [ChoiceOption] {
        guard query.contains(where: { !$0.isWhitespace }) else { return [] }
        return [option(campaign: query)]
    }

    func option(_ contact: Contact) -> ChoiceOption {
        let detail = [contact.town, contact.phone.isEmpty ? contact.email : contact.phone]
        return ChoiceOption(
            id: PlanOwner.person(contact.id).description, label: contact.name.description,
            detail: detail.filter { !$0.isEmpty }.joined(separator: ", "))
    }

    func option(_ network: Network) -> ChoiceOption {
        ChoiceOption(
            id: PlanOwner.network(network.id).description, label: network.name,
            detail: Phrase.network[language])
    }

    func option(_ sector: Sector) -> ChoiceOption {
        ChoiceOption(
            id: PlanOwner.sector(sector.code).description,
            label: sector.name[language],
            detail: Phrase.sector[language])
    }

    func option(campaign name: String) -> ChoiceOption {
        let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return ChoiceOption(
            id: PlanOwner.campaign(words).description, label: words,
            detail: Phrase.campaign[language])
    }
}

extension Phrase {
    fileprivate static let newPerson = Phrase(nl: "nieuwe persoon", en: "new person")
    fileprivate static let network = Phrase(nl: "netwerk", en: "network")
    fileprivate static let sector = Phrase(nl: "sector", en: "sector")
    fileprivate static let campaign = Phrase(nl: "campagne", en: "campaign")
}
