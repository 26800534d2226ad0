internal import GRDB
public import KaderDomain

extension ActingStore {
    /// How many days ahead a deadline is worth a line.
    static let daysAhead = 14

    /// The oldest come first; who answers them works in the register.
    private static let mostQuestions = 20

    /// What waits for this person: what two devices did that contradicts itself, what the laptop of a bus
    /// brought and may not make, requests of people about
    /// their data and breaches, people to call back, people to tell that their appointment is cancelled, visits of which nobody said how they went,
    /// signals and referrals that wait for an answer too long, what came back on this person's
    /// referrals, what trajectories ask, steps at companies in crisis that are due and concern them,
    /// the access log that is to be reviewed, next steps of dossiers, seats, meetings and terms of the region, tax questions without an answer, what networks ask of who accompanies
    /// them, and deadlines of registrations and of
    /// region plans that have passed or are near.
    ///
    /// Of region plans they are those of actions whose owner is probably this person
    /// (``Actor/isProbably(_:)``); where the data know no such person, those of the region.
    ///
    /// - Parameters:
    ///   - place: where visits are asked about; all places where nil.
    ///   - region: the region whose plans are meant; all where nil.
    public func toDo(at place: Place? = nil, region: String? = nil) throws -> [ToDo] {
        let (now, actor) = (now, actor)
        let soon = now.day + Self.daysAhead
        let clashes = try clashes().map(ToDo.clash)
        let held = try may(.sync) ? try heldWaiting().map(ToDo.held) : nil
        let callbacks = try whereAllowed { try self.callbacks().map(ToDo.callback) }
        let untold = try whereAllowed { try cancellationsToTell(at: place).map(ToDo.untold) }
        let signals = try whereAllowed { try dueSignals().map(ToDo.signal) }
        let referrals = try whereAllowed {
            try (referralsReturned() + referralsOverdue()).map(ToDo.referral)
        }
        let trajectories = try whereAllowed { try trajectoriesDue().map(ToDo.trajectory) }
        let steps = try whereAllowed {
            try crisisSteps(through: now.day).filter { $0.concerns(actor) }.map(ToDo.crisisStep)
        }
        let dossiers = try whereAllowed { try dossiersDue(through: soon).map(ToDo.dossier) }
        let questions = try whereAllowed {
            try taxQuestions(limit: Self.mostQuestions).map(ToDo.taxQuestion)
        }
        let due = try whereAllowed { try dueConsultation(in: region) }
        let requests = try whereAllowed {
            try networkRequests().filter { $0.concerns(actor) }
                .prefix(Self.mostQuestions).map(ToDo.networkRequest)
        }
        let pressing = try whereAllowed { try deadlines(through: soon, at: place) }
        let privacy = try whereAllowed { try duePrivacy().map(ToDo.privacy) }
        let review = try may(.reviewLog) ? try dueLogReview().map(ToDo.logReview) : nil
        return try read(.readAgenda) { db in
            let day = now.day
            let visits = try Desk(db, leavingOut: store.damage)
                .undecided(at: place, from: day - Self.daysAskedBack, through: day)
                .filter { $0.isUndecided(at: now) }
            let actions = try dueActions(in: region, through: day + Self.daysAhead, db)
            let own = actions.filter { actor.isProbably($0.owner) }
            return clashes + [held].compactMap(\.self) + privacy + callbacks
                + untold
                + pressing.map(ToDo.deadline) + dossiers
                + visits.map(ToDo.outcome) + questions + requests
                + (own.isEmpty ? actions : own).map(ToDo.action) + steps
                + signals
                + due + referrals + trajectories + [review].compactMap(\.self)
        }
    }

    private func dueConsultation(in region: String?) throws -> [ToDo] {
        let tables = try consultation([.body, .seat, .sitting, .decision])
        return (region.map { tables.of($0) } ?? tables).due(on: now.day).map(ToDo.consultation)
    }

    private func dueSignals() throws -> [DueSignal] {
        let overdue = try signalsOverdue()
        guard !overdue.isEmpty else { return [] }
        let names = try signalNames()
        return overdue.compactMap { entry in
            entry.due.map {
                DueSignal(entry: entry, due: $0, names: names.only(for: entry.signal.cell))
            }
        }
    }

    private func dueActions(
        in region: String?, through last: Day, _ db: Database
    ) throws -> [DueAction] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT planItem.*, regionPlan.region AS planRegion
                FROM planItem JOIN regionPlan ON regionPlan.id = planItem.plan
                WHERE level = 'action' AND state IN ('to-do', 'doing') AND deadline <= :last
                    AND NOT planItem.isWithdrawn AND NOT regionPlan.isWithdrawn
                    AND (:region IS NULL OR regionPlan.region = :region)
                ORDER BY deadline, planItem.pk LIMIT 200
                """, arguments: ["last": last.description, "region": region])
        return try rows.compactMap { row in
            try store.damage.reading { try DueAction(row, Names(db)) } ?? nil
        }
    }
}

extension DueAction {
    /// - Returns: nil where it has no deadline.
    fileprivate init?(_ row: Row, _ names: Names) throws {
        let item = try PlanItemRecord(row: row).value()
        guard let deadline = item.deadline else { return nil }
        self.init(
            item: item, deadline: deadline,
            owner: try item.owner.map { try names.name(of: $0) } ?? "",
            region: row["planRegion"])
    }
}

extension Names {
    /// The key itself of a sector, whose name is in the reference tables.
    fileprivate func name(of owner: PlanOwner) throws -> String {
        switch owner {
        case .person(let id): try title(of: "contact", "\(id)")
        case .network(let id): try title(of: "network", "\(id)")
        case .campaign(let name): name
        case .sector(let key): key
        }
    }
}
