internal import GRDB
public import KaderDomain

extension ActingStore {
    /// How many days back the desk asks about visits of which nobody said how they went.
    static let daysAskedBack = 28

    /// Who comes on a day, at a place (all places where nil), and what is undecided of the four
    /// weeks before it; nobody for who may not see who comes.
    public func desk(on day: Day, at place: Place? = nil) throws -> DeskDay {
        try read(.readAgenda) { db in
            let desk = try Desk(db, leavingOut: store.damage)
            return DeskDay(
                day: day, visits: try desk.visits(at: place, from: day, through: day),
                earlier: try desk.undecided(
                    at: place, from: day - Self.daysAskedBack, through: day - 1),
                staff: try desk.staff(at: place, on: day))
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func visit(_ id: Visit.ID) throws -> Visit {
        try read(.readDesk) { db in try visit(id, db) }
    }

    private func visit(_ id: Visit.ID, _ db: Database) throws -> Visit {
        switch id {
        case .appointment(let id):
            Visit(try Agenda(db).entry(try one(AppointmentRecord.self, id.description, db)))
        case .walkIn(let id):
            try Desk(db).visit(try one(WalkInRecord.self, id.description, db))
        }
    }
}

// MARK: - Writing

extension ActingStore {
    /// Does one step of a visit at the desk.
    ///
    /// - Parameter consulent: who helps a walk-in from now on; nil leaves that as it is.
    /// - Returns: the visit as it is then.
    /// - Throws: ``DeskError``; ``StoreError/notFound(kind:id:)``.
    @discardableResult
    public func take(
        _ step: DeskStep, _ id: Visit.ID, with consulent: Contact.ID? = nil
    ) throws -> Visit {
        let (today, instant) = (now.day, clock.instant)
        return try write(.runDesk, CommandName(step)) { writing in
            let visit = try visit(id, writing.db)
            guard visit.day <= today || !step.isForTheDay else { throw DeskError.notYet(visit.day) }
            let state = try step.after(visit.state, isWalkIn: visit.isWalkIn)
            let times = visit.times.after(step, at: visit.day == today ? instant : nil)
            var fields = times.named.merging(["state": state.rawValue.databaseValue]) { $1 }
            if step == .lateCancel {
                fields["cause"] = CancellationCode.atRequest.rawValue.databaseValue
            }
            if let consulent, visit.isWalkIn {
                fields["consulent"] = consulent.description.databaseValue
            }
            try writing.put(id.kind, id.text, fields)
            return try self.visit(id, writing.db)
        }
    }

    /// Writes down that somebody walked in now, with the next number of the house.
    public func addWalkIn(
        _ id: WalkIn.ID, in house: String, name: String = "", about: String = ""
    ) throws -> Visit {
        let (today, instant) = (now.day, clock.instant)
        return try write(.runDesk, .addWalkIn) { writing in
            let number = try Desk(writing.db).nextNumber(in: house, on: today)
            let walkIn = WalkIn(
                id: id, house: house, day: today, number: number, name: name, about: about,
                times: VisitTimes(arrived: instant))
            guard let walkIn else { throw StoreError.notFound(kind: "walkIn", id: "\(id)") }
            try writing.put(WalkInRecord(walkIn))
            return try visit(.walkIn(id), writing.db)
        }
    }

    /// - Throws: ``EditConflict``, ``StoreError/notFound(kind:id:)``.
    public func edit(
        _ edited: WalkIn, from original: WalkIn, overriding: Set<String> = []
    ) throws {
        try write(.runDesk, .editWalkIn) {
            try $0.edit(
                WalkInRecord(edited), from: WalkInRecord(original), overriding: overriding)
        }
    }
}

extension Visit.ID {
    fileprivate var kind: ThingKind {
        switch self {
        case .appointment: AppointmentRecord.kind
        case .walkIn: WalkInRecord.kind
        }
    }

    fileprivate var text: String {
        switch self {
        case .appointment(let id): id.description
        case .walkIn(let id): id.description
        }
    }
}

extension CommandName {
    fileprivate init(_ step: DeskStep) {
        switch step {
        case .arrive: self = .arrive
        case .call: self = .call
        case .park: self = .park
        case .leave: self = .leave
        case .finish: self = .finish
        case .noShow: self = .noShow
        case .lateCancel: self = .lateCancel
        }
    }
}
