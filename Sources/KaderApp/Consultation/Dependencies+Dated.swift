public import KaderDomain
internal import KaderReference
internal import KaderStore

extension Dependencies {
    /// Everything with a day in a region, or in the whole country: elections, deadlines of plans, seats,
    /// meetings, decisions and their terms, funds, projects (S61), conferences (S7). What was not done in time stays in it,
    /// but for a list that begins later than today.
    ///
    /// - Parameter all: what is kept of the tables, of every region.
    public func dated(
        in region: String?, from first: Day, through last: Day, of all: Consultation
    ) throws -> [DatedItem] {
        let names = Dictionary(reference.funds.map { ($0.code, $0.name) }) { first, _ in first }
        let kept = (region.map { all.of($0) } ?? all).dated { names[$0] ?? $0 }
        let deadlines = try store.planDeadlines(from: first, through: last, in: region)
        let today = store.now.day
        let conferences = try store.datedConferences(from: first, through: last, in: region)
        let days = elections + kept + deadlines + conferences
        return days.filter { item in
            item.day <= last
                && (item.day >= first || item.isOverdue(on: today) && first <= today)
        }.inOrder
    }

    private var elections: [DatedItem] {
        reference.elections.map { election in
            DatedItem(election.day, .election, election.name, in: nil, id: election.code)
        }
    }
}
