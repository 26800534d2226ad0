internal import KaderDomain
internal import KaderStore

extension App {
    /// What is not theirs says so on its key, in help and in the palette.
    mutating func take(_ role: OwnRole) {
        ownRole = role
        for index in panes.indices {
            panes[index].role = role
            panes[index].refusal =
                isReadOnly ? .onlyReading : role.refusal(in: panes[index].place)
        }
    }

    func rereadRole(after kinds: Set<String>) -> [Work] {
        kinds.contains("accessGrant") ? [.readRole] : []
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

extension OwnRole {
    init(of store: ActingStore) throws { allowed = try store.allowed() }
}

extension Phrase {
    /// Why a key does nothing for somebody of another role.
    static let notYours = Phrase(
        nl: "dat hoort niet bij je rol", en: "that is not part of your role")
}
