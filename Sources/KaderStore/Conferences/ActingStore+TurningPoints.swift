internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Makes of what was said or chosen a line of the next year's plan, in one step: a theme, or an
    /// action at the end of a goal. Starts the plan where it is not there. The line has an identity
    /// that follows from the point, so that two replicas make one.
    ///
    /// - Parameter goal: where the action comes; nil makes a theme.
    /// - Throws: ``ConferenceError/noPlanAfter(year:)``, ``ConferenceError/turnedAlready``,
    ///   ``PlanError/misplaced`` where the goal is of another plan, ``StoreError/notFound(kind:id:)``.
    @discardableResult
    public func turn(
        _ id: ConferencePoint.ID, into goal: PlanItem.ID? = nil
    ) throws -> PlanItem {
        try write(.writePlans, .turnConferencePoint) { writing in
            var point = try one(ConferencePointRecord.self, id.description, writing.db)
            guard point.item == nil else { throw ConferenceError.turnedAlready }
            let conference = try one(
                ConferenceRecord.self, point.conference.description, writing.db)
            guard let plan = conference.plan else {
                throw ConferenceError.noPlanAfter(year: conference.year)
            }
            try open(plan, writing)
            let item = try line(of: point, in: plan, under: goal, writing.db)
            try writing.put(PlanItemRecord(item))
            point.item = item.id
            try writing.put(ConferencePointRecord(point))
            return item
        }
    }

    private func line(
        of point: ConferencePoint, in plan: RegionPlan, under goal: PlanItem.ID?, _ db: Database
    ) throws -> PlanItem {
        let siblings = try items(of: plan.id, db).filter { item in
            goal == nil ? item.level == .theme : item.parent == goal
        }
        return try PlanItem(
            id: .named("\(point.id) in \(plan.id)"), plan: plan.id,
            level: goal == nil ? .theme : .action, parent: goal,
            rank: (siblings.map(\.rank).max() ?? 0) + 1, title: point.title,
            owner: goal == nil ? nil : point.owner,
            partners: goal == nil
                ? "" : point.partners(try ownerNames(Set(point.answers.keys), db)),
            note: point.title == point.text ? "" : point.text)
    }
}

extension ConferencePoint {
    private static let longestTitle = 120

    /// The first line, cut where a title has no room for it.
    fileprivate var title: String {
        let first = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? text
        return String(first.prefix(Self.longestTitle))
    }

    /// Who agreed, by name; a sector by its code.
    fileprivate func partners(_ names: [PlanOwner: String]) -> String {
        parties(.agreed).map { party in
            if case .sector(let code) = party { return code }
            return names[party] ?? ""
        }.filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
