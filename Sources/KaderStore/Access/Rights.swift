internal import KaderDomain

/// What one person may do at this moment: the sum of the grants that hold today.
///
/// Always true: it follows from the file alone, so that it can be kept until the file changes.
struct Rights: Hashable {
    /// Whether nobody was ever given access here: then everybody may do everything.
    let isOpen: Bool

    /// Those that hold today, in order.
    let grants: [AccessGrant]

    /// The log-in names of who can give access, in order: for what a refusal says.
    let givers: [String]

    static let open = Rights(isOpen: true, grants: [], givers: [])

    /// - Throws: ``AccessError/stranger(givers:)``, ``AccessError/notAllowed(action:givers:)``.
    func refuse(_ action: StoreAction) throws {
        guard !isOpen else { return }
        guard !grants.isEmpty else { throw AccessError.stranger(givers: givers) }
        guard may(action) else {
            throw AccessError.notAllowed(action: action.rawValue, givers: givers)
        }
    }

    func may(_ action: StoreAction) -> Bool {
        isOpen
            || grants.contains { grant in
                switch AccessMatrix.reach(of: grant.role, action) {
                case .never: false
                case .tied, .scoped: true
                case .land: grant.scope == .land
                }
            }
    }

    /// Whether an action reaches all there is.
    func reachesAll(_ action: StoreAction) -> Bool {
        isOpen
            || grants.contains { grant in
                guard grant.scope == .land else { return false }
                let reach = AccessMatrix.reach(of: grant.role, action)
                return reach == .scoped || reach == .land
            }
    }

    /// Whether what an action reads must be narrowed to what they may see. What reads the file as a
    /// whole is for who may do that, or tells of no person: who reviews the log learns how many files
    /// somebody opened whose people come to other houses, and not what brought them there.
    func isNarrow(for action: StoreAction) -> Bool {
        !isOpen
            && ![.sync, .backup, .check, .watch, .exportPerson, .reviewLog]
                .contains(action)
    }

    /// The places of the roles that may do something within their scope.
    func houses(for action: StoreAction) -> Set<String> {
        Set(
            grants.compactMap { grant in
                guard case .house(let key) = grant.scope,
                    AccessMatrix.reach(of: grant.role, action) == .scoped
                else { return nil }
                return key
            })
    }

    /// The regions of the roles that may do something within their scope.
    func regions(for action: StoreAction) -> Set<String> {
        Set(
            grants.compactMap { grant in
                guard case .region(let code) = grant.scope,
                    AccessMatrix.reach(of: grant.role, action) == .scoped
                else { return nil }
                return code
            })
    }

    /// Whether they may give this, to somebody else: the role and the reach are within their own. What
    /// is somebody's `own` may lie anywhere, so that is for who reaches everywhere.
    func mayGive(_ grant: AccessGrant) -> Bool {
        isOpen
            || grants.contains { own in
                AccessMatrix.reach(of: own.role, .giveAccess) != .never
                    && own.scope.covers(grant.scope)
                    && (own.scope == .land || grant.scope != .own)
                    && (grant.role != .administrator || own.role == .administrator)
            }
    }
}
