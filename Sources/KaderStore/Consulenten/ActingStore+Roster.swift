internal import GRDB
public import KaderDomain

extension ActingStore {
    /// What would become of each session of a roster, by day and hour. Changes nothing.
    ///
    /// - Throws: ``SeriesError/noDays``; ``SpreekuurError`` where no session could be as asked.
    public func preview(_ roster: Roster) throws -> [RosterSession] {
        try read(.readAgenda) { try outcomes(of: roster, $0).map(\.session) }
    }

    /// Plans the sessions of a roster that can come, in one step. What was planned by it already is
    /// not planned again.
    ///
    /// - Parameter goesOn: told how many sessions of how many were looked at; false stops it.
    /// - Throws: ``SeriesError/noDays``, ``SeriesError/noneComes(_:)``; ``SpreekuurError`` where no
    ///   session could be as asked; ``StoreError/stopped``, and nothing is planned then.
    @discardableResult
    public func plan(
        _ roster: Roster, goesOn: (Int, Int) -> Bool = { _, _ in true }
    ) throws -> [RosterSession] {
        try write(.planSpreekuren, .planRoster) { writing in
            let outcomes = try outcomes(of: roster, writing.db, goesOn)
            let sessions = outcomes.map(\.session)
            _ = try writing.put(
                outcomes.map { .init(proposal: $0.session.proposal, spreekuur: $0.spreekuur) })
            guard goesOn(sessions.count, sessions.count) else { throw StoreError.stopped }
            return sessions
        }
    }

    private func outcomes(
        of roster: Roster, _ db: Database, _ goesOn: (Int, Int) -> Bool = { _, _ in true }
    ) throws -> [RosterPlanner.Outcome] {
        guard !roster.sessions.isEmpty else { throw SeriesError.noDays }
        var planner = try RosterPlanner(db, knowing: holidays, leavingOut: store.damage)
        return try planner.outcomes(of: roster, goesOn: goesOn)
    }
}
