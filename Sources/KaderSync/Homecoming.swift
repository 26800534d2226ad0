public import KaderDomain
internal import KaderStore

/// The bus coming home: everything that was made on it goes to the house, and the house says that it has
/// it. Broken off anywhere it is done again.
public struct Homecoming {
    private let bus: Identity
    private let place: HomePlace

    /// - Parameter bus: the laptop.
    public init(_ bus: Identity, to place: HomePlace) {
        self.bus = bus
        self.place = place
    }

    /// What became of it.
    public struct Report: Sendable {
        /// Changes that went, in both rounds.
        public let sent: Int

        /// Changes that the house has not said it has.
        public let onlyHere: Int

        /// Commands of this laptop that wait apart at home, as far as the house has said.
        public let held: Int

        /// Forms that are half filled in.
        public let drafts: Int
        public let visits: [BusVisit]
        public let asides: [Receipt.Aside]

        /// Whether the house has everything.
        public var isConfirmed: Bool { onlyHere == 0 }

        /// Whether the laptop can be emptied.
        public var isDone: Bool { isConfirmed && drafts == 0 }
    }

    /// First what was done, then that the bus is back: what frees its slots is the last to arrive.
    ///
    /// - Parameters:
    ///   - asking: whether `ssh` may ask at the terminal.
    ///   - goesOn: told how far it is; false stops it. What is done stays.
    /// - Throws: ``BusError/notOnBus``, ``PairingError``, ``WireError``, `StoreError`.
    public func run(
        asking: Bool = true, goesOn: @escaping (SyncProgress) -> Bool = { _ in true }
    ) throws -> Report {
        guard bus.store.bus != nil else { throw BusError.notOnBus }
        let first = try place.sync(bus, asking: asking, goesOn: goesOn)
        if first.isCutShort { return try report([first]) }
        try bus.store.comeHome()
        return try report([first, place.sync(bus, asking: asking, goesOn: goesOn)])
    }

    private func report(_ receipts: [Receipt]) throws -> Report {
        let last = receipts[receipts.count - 1]
        let verdicts = Dictionary(
            last.verdicts.map { ($0.appointment, $0) }, uniquingKeysWith: { $1 })
        return Report(
            sent: receipts.reduce(0) { $0 + $1.sent }, onlyHere: last.onlyHere,
            held: last.held, drafts: try bus.store.countDrafts(),
            visits: try bus.store.busVisits(verdicts),
            asides: last.asides)
    }
}
