internal import GRDB
internal import KaderDomain

extension ActingStore {
    /// The campaigns that pull a line of a plan or a choice of a conference, or answered one, by name.
    /// There is no list of campaigns (S36): one is there as soon as it is named.
    public func campaignNames() throws -> [String] {
        try read(.readPlans) { db in
            let owners = try String.fetchAll(db, sql: Self.owners)
            let parties = try String.fetchAll(
                db, sql: "SELECT DISTINCT parties FROM conferencePoint WHERE NOT isWithdrawn")
            let answered = parties.flatMap { text in
                (ConferencePoint.answers(StoredList.items(text)) ?? [:]).keys
            }
            return Set((owners.compactMap { PlanOwner($0) } + answered).compactMap(\.campaign))
                .sorted()
        }
    }

    private static let owners = """
        SELECT owner FROM planItem WHERE owner LIKE 'campaign:%' AND NOT isWithdrawn
        UNION SELECT owner FROM conferencePoint WHERE owner LIKE 'campaign:%' AND NOT isWithdrawn
        """
}

extension PlanOwner {
    fileprivate var campaign: String? { if case .campaign(let name) = self { name } else { nil } }
}
