internal import Foundation
public import KaderDomain
internal import KaderSeal
internal import KaderStore

/// Making the laptop of the bus ready: its slots kept, its database made, its keys beside it.
public struct Departure {
    private let home: Identity
    private let trip: BusTrip.ID

    public init(_ trip: BusTrip.ID, from home: Identity) {
        self.trip = trip
        self.home = home
    }

    /// What goes along.
    public struct Load: Hashable, Sendable {
        /// The houses, or online.
        public let places: [Place]

        /// Of their agendas, from the day of the trip, 1...8.
        public let weeks: Int

        /// How many free slots are kept at each place, 0...50.
        public let slots: Int

        public init(places: [Place], weeks: Int, slots: Int) {
            self.places = places
            self.weeks = weeks
            self.slots = slots
        }
    }

    /// Makes the file at `path`. Where that does not come off, nothing is kept for the bus either.
    ///
    /// - Parameter goesOn: told how far it is; false stops it, and all is as it was before.
    /// - Throws: ``BusError``, `StoreError`.
    public func prepare(
        _ load: Load, to path: String,
        goesOn: @escaping (BusProgress) -> Bool = { _ in true },
        newId: () -> Identifier<BusSlot>
    ) throws -> BusLoad {
        let plan = try home.store.busPlan(trip)
        let until = plan.trip.day + (7 * load.weeks - 1)
        let kept = try home.store.sendOut(
            trip, keeping: load.slots, at: load.places, until: until, newId: newId)
        do {
            return try write(load.places, until, kept.count, to: path, goesOn)
        } catch {
            try home.store.callBack(trip, kept)
            throw error
        }
    }

    /// The house knows the keys before the file is there: a laptop that nobody knows never drives off.
    private func write(
        _ places: [Place], _ until: Day, _ slots: Int, to path: String,
        _ goesOn: @escaping (BusProgress) -> Bool
    ) throws -> BusLoad {
        guard PrivateFile(path).isFree, PrivateFile(path + ".keys").isFree else {
            throw StoreError.exists
        }
        let keys = ReplicaKeys(for: UUID().uuidString.lowercased())
        let card = keys.card(named: "bus")
        try home.store.note(
            laptop: Peer(
                id: card.id, name: card.name, card: card.stored, heardAt: Clock.real.instant,
                trip: trip.description))
        let house = home.card
        let beside = PrivateFile(path + ".keys")
        do {
            try beside.write([UInt8](JSONEncoder().encode(keys)))
            return try home.store.writeBus(
                trip, to: path, replica: card.id,
                home: Peer(
                    id: house.id, name: house.name, card: house.stored,
                    heardAt: Clock.real.instant),
                places: places, until: until, slots: slots, goesOn: goesOn)
        } catch {
            beside.remove()
            try home.store.forget(laptop: card.id)
            throw error
        }
    }
}
