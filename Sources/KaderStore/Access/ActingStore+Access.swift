internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Whether access was ever given here. Where it was not, everybody may do everything.
    public func isGuarded() throws -> Bool { try !myRights().isOpen }

    /// Whether this person may do something of it, as things stand: for what is offered. What is
    /// refused is refused by the method itself.
    public func may(_ action: StoreAction) throws -> Bool { try myRights().may(action) }

    /// All of which they may do something, as things stand.
    public func allowed() throws -> Set<StoreAction> {
        let rights = try myRights()
        return Set(StoreAction.allCases.filter(rights.may))
    }

    /// For what brings people together whom one sees in part: what hangs on either would come in sight.
    ///
    /// - Throws: ``AccessError/notAllowed(action:givers:)`` for who does not see all.
    func refuseWhereNarrow(_ action: StoreAction) throws {
        let rights = try myRights()
        guard !rights.reachesAll(action) else { return }
        throw AccessError.notAllowed(action: action.rawValue, givers: rights.givers)
    }

    /// - Throws: ``AccessError/stranger(givers:)`` where nobody gave this person any access.
    public func refuseStranger() throws {
        let rights = try myRights()
        if !rights.isOpen, rights.grants.isEmpty {
            throw AccessError.stranger(givers: rights.givers)
        }
    }

    /// What this person has today, in order.
    public func ownAccess() throws -> [AccessGrant] { try myRights().grants }

    /// Who has what until when, also what was revoked or is over, in the order of log-in name, role
    /// and day. Who keeps no access sees their own.
    public func access() throws -> [AccessGrant] {
        try read(.readAccess) { db in
            let rows = try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT * FROM accessGrant WHERE NOT isWithdrawn
                        ORDER BY actor, role, "from", id
                        """))
            return try readable(AccessGrantRecord.self, rows)
        }
    }

    /// Gives somebody a role. The first ever is that of who gives it, as administrator of
    /// everything without an end: from then on everybody needs a role.
    ///
    /// - Throws: ``AccessError``.
    public func give(_ grant: AccessGrant) throws {
        try write(.giveAccess, .giveAccess) { writing in
            guard grant.givenBy == actor.name, grant.revokedOn == nil else {
                throw AccessError.beyondOwn
            }
            try writing.put(AccessGrantRecord(grant))
        }
    }

    /// Takes it away from today on.
    ///
    /// - Throws: ``AccessError``, ``StoreError/notFound(kind:id:)``.
    public func revokeAccess(_ id: AccessGrant.ID) throws {
        try write(.giveAccess, .revokeAccess) { writing in
            let (kind, id) = (AccessGrantRecord.kind, id.description)
            guard try writing.visibleFields(of: kind, id)["revokedOn"]?.isNull == true else {
                throw AccessError.revokedAlready
            }
            let day = Clock.real.now.day.description
            try writing.put(kind, id, ["revokedOn": day.databaseValue])
        }
    }

    /// What `body` reads, or nothing where that is not for this person: for what brings together
    /// things of several sorts.
    func whereAllowed<T>(_ body: () throws -> [T]) throws -> [T] {
        do {
            return try body()
        } catch AccessError.notAllowed {
            return []
        }
    }

    func myRights() throws -> Rights {
        try StoreError.translating {
            try store.aside.queue(of: store).unsafeRead {
                try $0.reading { try rights(in: $0) }
            }
        }
    }
}
