internal import GRDB
internal import KaderDomain

/// Finds who sits at each session of a roster, inside a transaction.
struct RosterPlanner {
    private let db: Database
    private let sessions: SessionPlanner
    private let pairs: PairReading

    /// Rooms that sessions of this roster have taken.
    private var given: [Room.ID: [Interval]] = [:]

    init(
        _ db: Database, knowing holidays: @escaping @Sendable () -> Holidays,
        leavingOut damage: Damage
    ) throws {
        self.db = db
        sessions = try SessionPlanner(db, knowing: holidays)
        pairs = try PairReading(db, leavingOut: damage)
    }

    /// What becomes of a session, and the spreekuur where it comes.
    struct Outcome {
        let session: RosterSession
        let spreekuur: Spreekuur?
    }

    /// By day and hour. The load of all sessions is shared; those that fall out count for nobody.
    ///
    /// - Throws: ``SpreekuurError`` where no session could be as asked; ``StoreError/stopped``.
    mutating func outcomes(
        of roster: Roster, goesOn: (Int, Int) -> Bool
    ) throws -> [Outcome] {
        let coming = try roster.sessions.filter {
            try sessions.bar(roster.id(of: $0), at: roster.place, on: $0.day) == nil
        }
        let chosen = try proposals(for: coming, of: roster)
        let names = try Names(db).contacts(chosen.values.flatMap(\.consulenten))
        return try roster.sessions.enumerated().map { index, session in
            guard goesOn(index, roster.sessions.count) else { throw StoreError.stopped }
            return try outcome(session, of: roster, by: chosen[session], names)
        }
    }

    private func proposals(
        for coming: [DatedHours], of roster: Roster
    ) throws -> [DatedHours: PairProposal] {
        guard let first = coming.first?.day, let last = coming.last?.day else { return [:] }
        var planner = PairPlanner(
            try pairs.candidates(for: roster.service, at: roster.place, from: first, through: last))
        let asked = coming.compactMap { session in
            pairs.session(
                roster.service, at: roster.place, on: session.day, during: session.hours
            ).map { (session, $0) }
        }
        let plan = planner.plan(asked.map(\.1))
        return Dictionary(
            zip(asked.map(\.0), plan).compactMap { session, proposal in
                proposal.map { (session, $0) }
            }, uniquingKeysWith: { first, _ in first })
    }

    private mutating func outcome(
        _ session: DatedHours, of roster: Roster, by pair: PairProposal?,
        _ names: [Contact.ID: String]
    ) throws -> Outcome {
        if let bar = try sessions.bar(roster.id(of: session), at: roster.place, on: session.day) {
            return Outcome(session: fallen(session, of: roster, bar), spreekuur: nil)
        }
        guard let pair else {
            return Outcome(session: fallen(session, of: roster, .nobodyFree), spreekuur: nil)
        }
        let found = try inARoom(session, of: roster, by: pair.consulenten)
        guard found.proposal.comes, let spreekuur = found.spreekuur else {
            return Outcome(session: RosterSession(found.proposal), spreekuur: nil)
        }
        for room in spreekuur.rooms { given[room, default: []].append(spreekuur.interval) }
        return Outcome(
            session: RosterSession(
                found.proposal,
                staff: pair.consulenten.map { Named($0, name: names[$0] ?? "") },
                overdue: pair.overdue), spreekuur: spreekuur)
    }

    private func fallen(
        _ session: DatedHours, of roster: Roster, _ bar: SessionBar
    ) -> RosterSession {
        RosterSession(
            SessionProposal(
                service: roster.service, place: roster.place, day: session.day,
                hours: session.hours, bar: bar, warning: nil))
    }

    /// In the first room that is free; where none is, what keeps it from the last.
    private func inARoom(
        _ session: DatedHours, of roster: Roster, by staff: [Contact.ID]
    ) throws -> SessionPlanner.Outcome {
        var found = try outcome(session, of: roster, by: staff, in: roster.rooms.prefix(1))
        for room in roster.rooms.dropFirst() where !found.proposal.comes {
            found = try outcome(session, of: roster, by: staff, in: [room])
        }
        return found
    }

    private func outcome(
        _ session: DatedHours, of roster: Roster, by staff: [Contact.ID],
        in rooms: ArraySlice<Room.ID>
    ) throws -> SessionPlanner.Outcome {
        let outcome = try sessions.outcome(
            roster.service, at: roster.place, on: session.day, during: session.hours
        ) { () throws(SpreekuurError) in
            try Spreekuur(
                id: roster.id(of: session), service: roster.service, at: roster.place,
                on: session.day, during: session.hours, staffedBy: staff, in: Array(rooms))
        }
        guard let spreekuur = outcome.spreekuur, let holding = try holding(spreekuur) else {
            return outcome
        }
        return SessionPlanner.Outcome(
            proposal: fallen(session, of: roster, .taken(holding)).proposal, spreekuur: nil)
    }

    /// What another session of the roster holds of it.
    private func holding(_ spreekuur: Spreekuur) throws -> Holding? {
        for room in spreekuur.rooms {
            let earlier = given[room, default: []].first { $0.overlaps(spreekuur.interval) }
            guard let earlier else { continue }
            let resource = Resource.room(room)
            return Holding(
                resource: resource, name: try Names(db).name(of: resource), interval: earlier)
        }
        return nil
    }
}
