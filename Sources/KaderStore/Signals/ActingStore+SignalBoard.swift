internal import GRDB
public import KaderDomain

extension ActingStore {
    /// The board of this week. Counting is done between two reads, so that nobody waits for it.
    public func signalBoard() throws -> SignalBoard {
        let (today, week) = (now.day, now.day.isoWeek)
        let index = try signalIndex(through: week)
        let scan = index.scan(in: week)
        return try read(.readSignals) { db in
            let (signals, days) = (
                try SignalReading(db).signals(), try Settings(db).signalAnswerDays
            )
            let entries = try signals.map { try entry($0, within: days, db) }
            return SignalBoard(
                week: week, entries: entries.sorted { $0.comes(before: $1, on: today) },
                addresses: try addresses(of: signals, on: today, db), index: index, scan: scan,
                isBehind: scan.rises.contains { $0.signal(after: signals, in: week) != nil })
        }
    }

    /// Raises what stands out this week, where nobody asked for it: done as ``Actor/upkeep``, so
    /// that nobody's undo reaches it. Where nothing may be written it does nothing.
    ///
    /// - Returns: the ids of what was raised or reopened.
    @discardableResult
    public func lookForSignals() throws -> [Signal.ID] {
        guard store.refusal == nil, clock == .real || founding.isDemo else { return [] }
        return try store.as(.upkeep, at: clock).raiseSignals(in: now.day.isoWeek)
    }

    /// Of those that wait to be reported.
    private func addresses(
        of signals: [Signal], on day: Day, _ db: Database
    ) throws -> [Signal.ID: SignalAddress] {
        let (routing, names) = (SignalRouting(db), Names(db))
        var addresses: [Signal.ID: SignalAddress] = [:]
        for signal in signals where signal.state.isOpen && signal.report == nil {
            switch try routing.route(of: signal.cell, on: day) {
            case .policy: addresses[signal.id] = SignalAddress(.policy)
            case .official(let id):
                addresses[signal.id] = SignalAddress(
                    .official(id), official: try names.title(of: "contact", id.description))
            }
        }
        return addresses
    }
}
