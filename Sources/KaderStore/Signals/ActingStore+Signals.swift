internal import GRDB
public import KaderDomain

extension ActingStore {
    /// All that was registered in the 104 weeks up to this one, counted for the scan. A visit about
    /// an employer that became part of another counts for that one.
    public func signalIndex(through week: ISOWeek) throws -> SignalIndex {
        SignalIndex(
            try read(.readSignals) { try SignalReading($0).registrations(through: week) })
    }

    /// What stands out in a week; writes nothing.
    public func signalScan(in week: ISOWeek) throws -> SignalScan {
        try signalIndex(through: week).scan(in: week)
    }

    /// The same about the whole for which its employer counts, where that became part of another.
    public func counted(_ cell: SignalCell) throws -> SignalCell {
        try read(.readSignals) { db in
            let roots = try SignalReading(db).roots()
            return cell.employer.flatMap { roots[$0] }.map { cell.of(employer: $0) } ?? cell
        }
    }

    /// What employers and problems are called. Sectors and regions are in the reference tables.
    public func signalNames(
        sectors: [String: Phrase] = [:], regions: [String: String] = [:]
    ) throws -> SignalNames {
        try read(.readSignals) { db in
            let rows = try Row.fetchAll(db, sql: "SELECT id, name FROM employer")
            let catalogue = try ProblemCatalogue(db, leavingOut: store.damage)
            return SignalNames(
                employers: Dictionary(
                    rows.map { ($0["id"] as String, $0["name"] as String) },
                    uniquingKeysWith: { $1 }),
                problems: Dictionary(
                    catalogue.all.map { ($0.code, $0.label) },
                    uniquingKeysWith: { $1 }),
                sectors: sectors, regions: regions)
        }
    }

    /// The board: signals that somebody still has to do something about, those overdue for an
    /// answer first, then the latest.
    ///
    /// - Parameter all: those closed and dismissed too.
    public func signals(all: Bool = false) throws -> [SignalEntry] {
        let today = now.day
        return try read(.readSignals) { db in
            let days = try Settings(db).signalAnswerDays
            let entries = try SignalReading(db).signals()
                .filter { all || $0.state.isOpen }
                .map { try entry($0, within: days, db) }
            return entries.filter { $0.isOverdue(on: today) }
                + entries.filter { !$0.isOverdue(on: today) }
        }
    }

    /// Reported signals whose answer should have been there, the longest waiting first.
    public func signalsOverdue() throws -> [SignalEntry] {
        let today = now.day
        return try signals().filter { $0.isOverdue(on: today) }
            .sorted { ($0.due ?? today, $0.id) < ($1.due ?? today, $1.id) }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func signal(_ id: Signal.ID) throws -> SignalEntry {
        try read(.readSignals) { db in
            let signal = try one(SignalRecord.self, id.description, db)
            return try entry(
                signal.counted(for: SignalReading(db).roots()),
                within: Settings(db).signalAnswerDays, db)
        }
    }

    /// To whom a signal about this cell would be reported today.
    public func signalRoute(of cell: SignalCell) throws -> SignalRoute {
        let today = now.day
        return try read(.readSignals) { try SignalRouting($0).route(of: cell, on: today) }
    }

    func entry(
        _ signal: Signal, within days: Int, _ db: Database
    ) throws -> SignalEntry {
        let names = Names(db)
        let reporter: String
        switch signal.reporter {
        case .actor(let actor)?: reporter = actor.name
        case .contact(let id)?: reporter = try names.title(of: "contact", id.description)
        case nil: reporter = ""
        }
        var official = ""
        if case .official(let id)? = signal.report?.route {
            official = try names.title(of: "contact", id.description)
        }
        return SignalEntry(
            signal: signal, reporter: reporter, official: official,
            due: signal.answerDue(within: days))
    }
}
