internal import KaderDomain
internal import KaderExchange
internal import KaderStore

extension App {
    /// What is not theirs says so on its key, in help and in the palette.
    mutating func take(_ role: OwnRole) {
        ownRole = role
        for index in panes.indices {
            panes[index].role = role
            panes[index].refusal = isReadOnly ? .onlyReading : nil
        }
    }

    func rereadRole(after kinds: Set<String>) -> [Work] {
        // A function in a network brings its regions.
        let giving: Set = [
            "accessGrant", "network", "kaderlid", "boardFunction", "accompaniment",
            "regionCoordinator",
        ]
        let isNarrow = ownRole != .everything
        return kinds.contains("accessGrant") || isNarrow && !kinds.isDisjoint(with: giving)
            ? [.readRole] : []
    }
}

extension Work {
    static let readRole = Work("read own role") { dependencies, send in
        do {
            send(.roleRead(try OwnRole(of: dependencies.store)))
        } catch {
            send(.say(Notice(Phrase(error), .refusal)))
        }
    }
}

extension Phrase {
    /// Beside a key: which action it asks that somebody's role does not give.
    init(lacking action: StoreAction) {
        let what = action.label
        self.init(
            nl: "dat hoort niet bij je rol: \(what.nl)",
            en: "that is not part of your role: \(what.en)")
    }

    /// The action of ``init(lacking:)``; nil for what is refused for another reason.
    var lackedAction: StoreAction? { Self.lacking[self] }

    private static let lacking = Dictionary(
        StoreAction.allCases.map { (Phrase(lacking: $0), $0) },
        uniquingKeysWith: { first, _ in first })
}
