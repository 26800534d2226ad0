internal import GRDB
public import KaderDomain

extension ActingStore {
    /// What would become of each spreekuur of a week when it is copied to another. Changes nothing.
    ///
    /// - Parameters:
    ///   - source: a day of the week that is copied.
    ///   - target: a day of the week to which it is.
    ///   - place: all places where nil.
    public func previewCopy(
        of source: Day, to target: Day, at place: Place? = nil
    ) throws -> [SessionProposal] {
        try read(.readAgenda) {
            try copies(of: source, to: target, at: place, $0).map(\.proposal)
        }
    }

    /// Copies the spreekuren of a week, those that can come, in one step. What was copied already
    /// is not copied again; appointments stay where they are.
    ///
    /// - Throws: ``SeriesError/emptyWeek(_:)``, ``SeriesError/noneComes(_:)``.
    @discardableResult
    public func copyWeek(
        of source: Day, to target: Day, at place: Place? = nil
    ) throws -> [SessionProposal] {
        try write(.planSpreekuren, .copyWeek) { writing in
            try writing.put(try copies(of: source, to: target, at: place, writing.db))
        }
    }

    private func copies(
        of source: Day, to target: Day, at place: Place?, _ db: Database
    ) throws -> [SessionPlanner.Outcome] {
        let monday = source.monday
        let spreekuren = try Agenda(db, leavingOut: store.damage).spreekuren(
            at: place, from: monday, through: monday + 6)
        guard !spreekuren.isEmpty else { throw SeriesError.emptyWeek(monday) }
        let planner = try SessionPlanner(db, knowing: holidays)
        return try spreekuren.map { spreekuur in
            let day = target.monday + (spreekuur.day - monday)
            return try planner.outcome(
                spreekuur.service, at: spreekuur.place, on: day, during: spreekuur.hours
            ) { () throws(SpreekuurError) in try spreekuur.copied(to: day) }
        }
    }
}
