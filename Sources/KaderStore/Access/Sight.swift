internal import GRDB
public import KaderDomain

/// How much somebody sees of what an action reads.
public enum Sight: Hashable, Sendable {
    /// Every row: what is counted is what there is.
    case all

    /// What is theirs: where they see nothing there may be something.
    case some
    case none
}

/// What somebody's roles give today, and how far.
///
/// Always true: what is not ``may(_:)`` is not in sight either. Where nobody was given access it is
/// ``everything``.
public struct RoleReach: Hashable, Sendable {
    private let allowed: Set<StoreAction>
    private let whole: Set<StoreAction>
    private let places: [StoreAction: Set<String>]
    private let regions: [StoreAction: Set<String>]

    /// The log-in names of who can give access, in order.
    public let givers: [String]

    public static let everything = RoleReach(.open)

    init(_ rights: Rights) {
        let all = StoreAction.allCases
        allowed = Set(all.filter(rights.may))
        whole = Set(all.filter(rights.reachesAll))
        places = Self.byAction { rights.houses(for: $0) }
        regions = Self.byAction { rights.regions(for: $0) }
        givers = rights.givers
    }

    private static func byAction(
        _ keys: (StoreAction) -> Set<String>
    ) -> [StoreAction: Set<String>] {
        let pairs = StoreAction.allCases.map { ($0, keys($0)) }.filter { !$0.1.isEmpty }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    public func may(_ action: StoreAction) -> Bool { allowed.contains(action) }

    /// Of everything that there is.
    public func sight(of action: StoreAction) -> Sight {
        guard may(action) else { return .none }
        return whole.contains(action) ? .all : .some
    }

    /// Of what is at a place, as appointments are; everywhere where nil.
    public func sight(of action: StoreAction, at place: Place?) -> Sight {
        let isTheirs = place.map { places[action]?.contains($0.description) == true } ?? false
        return isTheirs ? .all : sight(of: action)
    }

    /// Of what is in a labour-market region, as plans are; everywhere where nil.
    public func sight(of action: StoreAction, in region: String?) -> Sight {
        let isTheirs = region.map { regions[action]?.contains($0) == true } ?? false
        return isTheirs ? .all : sight(of: action)
    }
}

extension ActingStore {
    /// What this person's roles give as things stand: for what is offered and what is told of what
    /// they may not see.
    public func reach() throws -> RoleReach { RoleReach(try myRights()) }

    /// - Throws: ``AccessError/notAllowed(action:givers:)``.
    public func refuse(unlessMay action: StoreAction) throws { try myRights().refuse(action) }

    /// The labour-market regions for which this person may begin a plan, by code; nil for all.
    public func planRegions() throws -> Set<String>? {
        let rights = try myRights()
        guard !rights.reachesAll(.writePlans) else { return nil }
        guard rights.may(.writePlans) else { return [] }
        return try read(.readPlans) { db in
            try Set(String.fetchAll(db, sql: "SELECT id FROM temp.seenRegion"))
        }
    }
}
