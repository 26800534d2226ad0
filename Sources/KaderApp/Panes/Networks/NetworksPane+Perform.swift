internal import KaderDomain
internal import KaderStore

extension NetworksPane {
    public static func perform(
        _ effect: Effect, with dependencies: Dependencies, send: (Message) -> Void
    ) {
        do {
            try answer(to: effect, from: dependencies.store).map(send)
        } catch StoreError.notFound(let kind, let id) {
            let phrase = Phrase(StoreError.notFound(kind: kind, id: id))
            send(Network.ID(id).map { .lost($0, phrase) } ?? .failed(phrase))
        } catch {
            send(.failed(Phrase(error)))
        }
    }

    /// Beyond this many a list says nothing any more; the country has some hundreds.
    private static let mostListed = 5_000

    public static func writes(_ effect: Effect) -> Bool {
        switch effect {
        case .setArchived, .setAllArchived, .remove: true
        default: false
        }
    }

    private static func answer(to effect: Effect, from store: ActingStore) throws -> Message? {
        switch effect {
        case .load(let query):
            let networks = try store.networks(
                in: query.isMine ? nil : query.region, archived: query.withArchived,
                limit: mostListed)
            let shown = query.isMine ? networks.accompanied(by: store.actor) : networks
            return .loaded(shown, query)
        case .readCoverage: return .coverage(.read(try store.coverage()))
        case .open(let id):
            let requests = try store.networkRequests(of: id, withAnswered: true)
            return .opened(
                OpenNetwork(try store.network(id), requests: requests, on: store.now.day))
        case .view(let effect): return try effect.perform(in: store).map { .view($0) }
        case .setArchived(let network):
            try store.setArchived(network.isArchived, network.id)
            return .archived(network)
        case .setAllArchived(let ids, let isArchived):
            try store.setArchived(isArchived, ids)
            return .changedMany(Phrase(archived: isArchived, count: ids.count))
        case .remove(let row, let network, let title):
            try remove(row, of: network, from: store)
            return .removed(title)
        }
    }

    private static func remove(
        _ row: NetworkRow, of network: Network.ID, from store: ActingStore
    ) throws {
        switch row {
        case .region(let region): try store.remove(region, from: network)
        case .function(let id): try store.remove(id)
        case .official(let id): try store.remove(id)
        case .group(let id): try store.remove(id)
        case .request(let id): try store.remove(id)
        default: break
        }
    }
}

extension Phrase {
    fileprivate init(archived isArchived: Bool, count: Int) {
        let nl = count == 1 ? "1 netwerk" : "\(count) netwerken"
        let en = count == 1 ? "1 network" : "\(count) networks"
        self =
            isArchived
            ? Phrase(
                nl: "Gearchiveerd: \(nl). {everywhere.undo|u} maakt het ongedaan.",
                en: "Archived: \(en). {everywhere.undo|u} to undo.")
            : Phrase(
                nl: "Teruggehaald: \(nl). {everywhere.undo|u} maakt het ongedaan.",
                en: "Brought back: \(en). {everywhere.undo|u} to undo.")
    }
}
