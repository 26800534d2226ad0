internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Stores what the scan of a week says is new, and reopens what got worse, as one step; the
    /// rest is left as it is (``SignalRest``). A cell about which there is a signal of a later week
    /// is left too: what is newer is known already.
    ///
    /// - Returns: the ids of what was raised or reopened, surest first.
    @discardableResult
    public func raiseSignals(in week: ISOWeek) throws -> [Signal.ID] {
        try write(.writeSignals, .scanSignals) { writing in
            let reading = SignalReading(writing.db)
            let scan = SignalIndex(try reading.registrations(through: week)).scan(in: week)
            let earlier = try reading.signals()
            return try scan.rises.compactMap { rise in
                guard let signal = rise.signal(after: earlier, in: week) else { return nil }
                try writing.put(SignalRecord(signal))
                return signal.id
            }
        }
    }

    /// Somebody saw something, without statistics (S60).
    ///
    /// - Parameters:
    ///   - reporter: who saw it and gets the answer; the one who acts where nil.
    ///   - note: what they saw; it stays in the house.
    ///   - employers: those that it names and nobody knew yet: added with it, in one step.
    /// - Throws: ``SignalError``, ``StoreError/notFound(kind:id:)``.
    public func raise(
        _ id: Signal.ID, about cell: SignalCell, note: String, by reporter: Contact.ID? = nil,
        with employers: [Employer] = []
    ) throws {
        try write(.writeSignals, .raiseSignal) { writing in
            for employer in employers { try writing.put(EmployerRecord(employer)) }
            let roots = try SignalReading(writing.db).roots()
            let counted = cell.employer.flatMap { roots[$0] }.map { cell.of(employer: $0) } ?? cell
            let signal = try Signal.raised(
                id, about: counted, in: now.day.isoWeek, note: note,
                by: reporter.map { .contact($0) } ?? .actor(actor))
            try check(counted, writing.db)
            try writing.put(SignalRecord(signal))
        }
    }

    /// Adds what somebody saw to a signal that is open.
    ///
    /// - Parameter reporter: who saw it; the one who acts where nil.
    /// - Throws: ``SignalError``, ``StoreError/notFound(kind:id:)``.
    public func add(
        sighting note: String, to id: Signal.ID, by reporter: Contact.ID? = nil
    ) throws {
        let reporter = reporter.map { SignalReporter.contact($0) } ?? .actor(actor)
        try step(id, .addSighting) { signal, _ in try signal.adding(note, by: reporter) }
    }

    /// - Throws: ``SignalError``, ``StoreError/notFound(kind:id:)``, as all that follow.
    public func examine(_ id: Signal.ID) throws {
        try step(id, .examineSignal) { signal, _ in try signal.examined() }
    }

    /// Reports it to whom it goes: ``SignalRouting``.
    ///
    /// - Parameter route: somebody else; nil for whom it goes to.
    public func report(_ id: Signal.ID, to route: SignalRoute? = nil) throws {
        let today = now.day
        try step(id, .reportSignal) { signal, db in
            let counted = signal.counted(for: try SignalReading(db).roots())
            let route = try route ?? SignalRouting(db).route(of: counted.cell, on: today)
            return try signal.reported(to: route, on: today)
        }
    }

    /// What came back; it is for the one who raised it.
    public func answer(_ id: Signal.ID, with text: String) throws {
        let today = now.day
        try step(id, .answerSignal) { signal, _ in try signal.answered(text, on: today) }
    }

    public func takeUp(_ id: Signal.ID) throws {
        try step(id, .takeUpSignal) { signal, _ in try signal.takenUp() }
    }

    public func close(_ id: Signal.ID, because reason: String) throws {
        try step(id, .closeSignal) { signal, _ in try signal.closed(because: reason) }
    }

    /// It was nothing: a false alarm.
    ///
    /// - Parameter reason: why, where somebody says so.
    public func dismiss(_ id: Signal.ID, because reason: String = "") throws {
        try step(id, .dismissSignal) { signal, _ in try signal.dismissed(because: reason) }
    }

    private func step(
        _ id: Signal.ID, _ name: CommandName, _ change: (Signal, Database) throws -> Signal
    ) throws {
        try write(.writeSignals, name) { writing in
            let signal = try one(SignalRecord.self, id.description, writing.db)
            try writing.put(SignalRecord(change(signal, writing.db)))
        }
    }

    private func check(_ cell: SignalCell, _ db: Database) throws {
        if let employer = cell.employer {
            guard let id = Employer.ID(employer) else {
                throw StoreError.notFound(kind: "employer", id: employer)
            }
            _ = try one(EmployerRecord.self, id.description, db)
        }
        let catalogue = try ProblemCatalogue(db, leavingOut: store.damage)
        if let problem = cell.problem, catalogue[problem] == nil {
            throw SignalError.unknownProblem(problem)
        }
        let open = try SignalReading(db).signals().filter(\.state.isOpen)
        if let same = open.first(where: { $0.cell == cell }) {
            throw SignalError.alreadyThere(same.id)
        }
    }
}

extension Rise {
    /// The signal that it makes, new or reopened; nil where the cell is left in peace. The identity
    /// of a new one follows from cell and week: two replicas that scan the same make one.
    func signal(after earlier: [Signal], in week: ISOWeek) -> Signal? {
        guard !earlier.contains(where: { $0.cell == cell && $0.raised > week }) else { return nil }
        switch SignalRest.decide(self, after: earlier, in: week) {
        case .raise:
            return Signal(
                id: .named("\(cell) \(week)"), cell: cell, raised: week,
                evidence: Signal.Evidence(self), state: .new)
        case .reopen(let id):
            return earlier.first { $0.id == id }?.reopened(by: self, in: week)
        case .rest, .known: return nil
        }
    }
}
