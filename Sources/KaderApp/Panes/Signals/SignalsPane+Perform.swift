internal import KaderDomain
internal import KaderStore

extension SignalsPane {
    public static func perform(
        _ effect: Effect, with dependencies: Dependencies, send: (Message) -> Void
    ) {
        do {
            try answer(effect, dependencies, send)
        } catch {
            send(.failed(Phrase(error)))
        }
    }

    public static func writes(_ effect: Effect) -> Bool {
        switch effect {
        case .look, .scan, .examine, .takeUp, .report: true
        case .read, .readCells, .tellWhy: false
        }
    }

    private static func answer(
        _ effect: Effect, _ kader: Dependencies, _ send: (Message) -> Void
    ) throws {
        let store = kader.store
        switch effect {
        case .look: try look(kader, send)
        case .read: send(.loaded(try kader.signalLines()))
        case .scan:
            let found = try store.raiseSignals(in: store.now.day.isoWeek).count
            send(.loaded(try kader.signalLines()))
            send(.looked(found: found))
        case .examine(let id):
            try store.examine(id)
            send(.written(.examined))
        case .takeUp(let id):
            try store.takeUp(id)
            send(.written(.takenUp))
        case .report(let id, let route):
            try store.report(id, to: route)
            send(.written(.reported(try store.signal(id))))
        case .readCells: send(try cells(kader))
        case .tellWhy(let cell):
            let (board, names) = (try store.signalBoard(), try kader.signalNames())
            send(.told(SignalLine(asked: cell, board, names)))
        }
    }

    /// What is known stands at once; what is new is raised after that.
    private static func look(_ kader: Dependencies, _ send: (Message) -> Void) throws {
        let board = try kader.store.signalBoard()
        send(.loaded(SignalLines(board, try kader.signalNames())))
        let found = board.isBehind ? try kader.store.lookForSignals().count : 0
        if found > 0 { send(.loaded(try kader.signalLines())) }
        send(.looked(found: found > 0 ? found : nil))
    }

    /// More employers than this have no other names to be found by.
    private static let mostEmployers = 10_000

    private static func cells(_ kader: Dependencies) throws -> Message {
        let week = kader.store.now.day.isoWeek
        let employers = try kader.store.employers(limit: mostEmployers)
        let aliases = employers.filter { !$0.aliases.isEmpty }.map { ("\($0.id)", $0.aliases) }
        return .cells(
            try kader.store.signalIndex(through: week).cells(in: week), try kader.signalNames(),
            aliases: Dictionary(aliases) { $1 })
    }
}

extension Dependencies {
    func signalLines() throws -> SignalLines {
        SignalLines(try store.signalBoard(), try signalNames())
    }
}

extension Phrase {
    fileprivate static let examined = Phrase(
        nl: "Dit signaal is in onderzoek.", en: "This signal is being examined."
    ).undoable
    fileprivate static let takenUp = Phrase(
        nl: "Dit signaal is opgepakt.", en: "This signal is taken up."
    ).undoable

    /// Also where somebody else was chosen to report to.
    static func reported(_ entry: SignalEntry) -> Phrase {
        let whom = entry.reportedTo ?? SignalRoute.policyName
        return Phrase(nl: "Gemeld aan \(whom.nl).", en: "Reported to \(whom.en).").undoable
    }
}
