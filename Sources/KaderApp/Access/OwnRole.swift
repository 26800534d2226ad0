public import KaderDomain
internal import KaderStore

/// What this person's roles give today, and how far they see.
public struct OwnRole: Hashable, Sendable {
    let reach: RoleReach

    /// The regions for which they may begin a plan, by code; nil for all.
    let planRegions: Set<String>?

    static let everything = OwnRole(reach: .everything, planRegions: nil)

    /// What a role must give for a key of a pane.
    public struct Need: Hashable, Sendable {
        let action: StoreAction

        /// Whether it asks the whole land: what one sees in part is not brought together.
        let isWhole: Bool

        init(_ action: StoreAction, isWhole: Bool = false) {
            (self.action, self.isWhole) = (action, isWhole)
        }
    }

    func gives(_ action: StoreAction?) -> Bool { action.map(reach.may) ?? true }

    /// What stands beside a key for which an action is needed that the role does not give; nil where
    /// it does.
    func refusal(of action: StoreAction?) -> Phrase? {
        action.flatMap { gives($0) ? nil : Phrase(lacking: $0) }
    }

    func refusal(of need: Need?) -> Phrase? {
        guard let need, need.isWhole, reach.sight(of: need.action) != .all else {
            return refusal(of: need?.action)
        }
        return Phrase(lacking: need.action)
    }

    /// Why a key does nothing, as a sentence: for what a role does not give the one of the store.
    func told(_ reason: Phrase) -> Phrase {
        guard let action = reason.lackedAction else {
            return Phrase(nl: "Dat kan nu niet: \(reason.nl).", en: "Not now: \(reason.en).")
        }
        return Phrase(AccessError.notAllowed(action: action.rawValue, givers: reach.givers))
    }
}

extension OwnRole {
    init(of store: ActingStore) throws {
        (reach, planRegions) = (try store.reach(), try store.planRegions())
    }
}

// MARK: - Where nothing is seen

extension OwnRole {
    /// What is said where nothing is seen, for there may be something; nil where all is seen.
    func hiding(_ sight: Sight) -> Phrase? {
        switch sight {
        case .all: nil
        case .some: .onlyYours
        case .none: .notInSight
        }
    }

    /// A text without the sentences that tell a key, where the role does not give what that does.
    func offering(_ phrase: Phrase, for action: StoreAction) -> Phrase {
        guard !gives(action) else { return phrase }
        return Phrase(nl: Self.withoutKeys(phrase.nl), en: Self.withoutKeys(phrase.en))
    }

    private static func withoutKeys(_ text: String) -> String {
        let sentences = text.split(separator: ". ").filter { !$0.contains("{") }
        let rest = sentences.joined(separator: ". ")
        return rest.isEmpty || rest.hasSuffix(".") ? rest : rest + "."
    }
}

extension Phrase {
    public static let notInSight = Phrase(
        nl: "Niet zichtbaar met jouw rol.", en: "Not visible with your role.")
    public static let onlyYours = Phrase(
        nl: "Je ziet hier alleen wat bij jouw rol hoort.",
        en: "You see only what belongs to your role here.")
}
