internal import KaderDomain

extension NetworksPane {
    /// The form of what is selected: a part of the opened network, or a network itself. Where a
    /// part has nothing yet, the form that adds the first.
    mutating func edit() -> [Step<Self>] {
        if opened == nil, !marked.isEmpty {
            return [.open(.manyNetworks(ManyNetworksForm(marked.map(\.network))))]
        }
        guard let network = current else { return [] }
        guard opened != nil else { return [.open(.network(NetworkForm(of: network)))] }
        switch row {
        case .name, .regions, .municipalities, .kaderleden:
            return [.open(.network(NetworkForm(of: network)))]
        case .region(let region):
            return [.open(.networkRegion(NetworkRegionForm(region, in: network)))]
        case .function(let id): return [.open(.boardFunction(BoardFunctionForm(id, in: network)))]
        case .official(let id): return [.open(.accompaniment(AccompanimentForm(id, in: network)))]
        case .group(let id): return editGroup(id)
        case .request(let id):
            let entry = card?.requests.first { $0.id == id }
            return entry.map { [.open(.networkRequest(NetworkRequestForm(editing: $0)))] } ?? []
        case .noRequest: return [.open(.networkRequest(NetworkRequestForm(in: network)))]
        case .noFunction: return [.open(.boardFunction(BoardFunctionForm(in: network)))]
        case .noOfficial: return [.open(.accompaniment(AccompanimentForm(in: network)))]
        case .noGroup: return [.open(.workingGroup(WorkingGroupForm(in: network)))]
        }
    }

    /// Of the network that pulls it: this one, or another.
    private func editGroup(_ id: WorkingGroup.ID) -> [Step<Self>] {
        guard let card, let group = card.groups.first(where: { $0.id == id }) else { return [] }
        let name = card.networks[group.network] ?? card.network.name
        return [.open(.workingGroup(WorkingGroupForm(of: group, pulledBy: name)))]
    }

    /// A form for something new in the current network.
    func add(_ form: (Network) -> FormKind) -> [Step<Self>] {
        current.map { [.open(form($0))] } ?? []
    }

    /// The person of the selected row; nil where it is not about one.
    var person: Contact.ID? {
        switch row {
        case .function(let id): card?.board.first { $0.role.id == id }?.role.contact
        case .official(let id): card?.officials.first { $0.role.id == id }?.role.official
        case .request(let id): card?.requests.first { $0.id == id }?.request.contact
        default: nil
        }
    }

    func editPerson() -> [Step<Self>] {
        person.map { [.open(.contact(ContactForm($0)))] } ?? []
    }

    /// Of the marked networks after a question, else of the current one.
    func toggleArchive() -> [Step<Self>] {
        if opened == nil, !marked.isEmpty { return [.ask(archiveQuestion)] }
        guard var network = current else { return [] }
        network.isArchived.toggle()
        return [.run(.setArchived(network))]
    }

    /// Of the selected part, or of the network.
    func showHistory() -> [Step<Self>] {
        guard let network = current else { return [] }
        switch opened == nil ? .name : row {
        case .function(let id): return [.history(kind: "boardFunction", id: id.description)]
        case .official(let id): return [.history(kind: "accompaniment", id: id.description)]
        case .group(let id): return [.history(kind: "workingGroup", id: id.description)]
        case .request(let id): return [.history(kind: "networkRequest", id: id.description)]
        default: return [.history(kind: "network", id: network.id.description)]
        }
    }
}
