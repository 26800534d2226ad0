internal import KaderDomain
internal import KaderStore

extension NetworksPane {
    public static func perform(
        _ effect: Effect, with dependencies: Dependencies, send: (Message) -> Void
    ) {
        do {
            send(try answer(to: effect, from: dependencies.store))
        } catch StoreError.notFound(let kind, let id) {
            let phrase = Phrase(StoreError.notFound(kind: kind, id: id))
            send(Network.ID(id).map { .lost($0, phrase) } ?? .failed(phrase))
        } catch {
            send(.failed(Phrase(error)))
        }
    }

    public static func writes(_ effect: Effect) -> Bool {
        if case .setArchived = effect { true } else { false }
    }

    private static func answer(to effect: Effect, from store: ActingStore) throws -> Message {
        switch effect {
        case .load(let query):
            let networks = try store.networks(
                in: query.region, matching: query.text, archived: query.withArchived)
            return .loaded(networks, query)
        case .open(let id):
            return .opened(OpenNetwork(try store.network(id), on: store.now.day))
        case .setArchived(let network):
            try store.setArchived(network.isArchived, network.id)
            return .archived(network)
        case .remove(let row, let title):
            try remove(row, from: store)
            return .removed(title)
        }
    }

    private static func remove(_ row: NetworkRow, from store: ActingStore) throws {
        switch row {
        case .function(let id): try store.remove(id)
        case .official(let id): try store.remove(id)
        case .group(let id): try store.remove(id)
        default: break
        }
    }
}
