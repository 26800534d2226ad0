internal import GRDB
internal import KaderDomain

extension Rules {
    /// One company is in one crisis at a time (S58), also where it is known under two names.
    func refuseSecondCrisis(_ id: String) throws {
        let employer = try String.fetchOne(
            db,
            sql: "SELECT employer FROM crisis WHERE id = ? AND state = 'open' AND NOT isWithdrawn",
            arguments: [id])
        guard let employer else { return }
        let other = try EmployerReading(db).openCrisis(at: employer, besides: id)
        guard let other else { return }
        throw CrisisError.openAlready(employer: try Names(db).title(of: "crisis", other))
    }

    /// Two companies that are both in crisis do not become one by a merge: what was agreed at each would
    /// stand in two lists of one company.
    func refuseTwoCrises(_ id: String) throws {
        let isPart = try Bool.fetchOne(
            db, sql: "SELECT mergedInto IS NOT NULL FROM employer WHERE id = ? AND NOT isWithdrawn",
            arguments: [id])
        guard isPart == true else { return }
        let reading = EmployerReading(db)
        let open = try reading.openCrises(at: reading.parts(of: reading.whole(of: id)))
        guard open.count > 1 else { return }
        let names = try open.prefix(2).map { try Names(db).title(of: "crisis", $0) }
        throw CrisisError.openAtBoth(names[0], names[1])
    }
}
