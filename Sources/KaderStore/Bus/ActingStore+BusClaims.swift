internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Keeps free slots for the bus and says that it is out, in one command.
    ///
    /// - Parameters:
    ///   - places: the houses (or online) of which agendas go along.
    ///   - until: the last day of those agendas.
    ///   - count: how many slots at each place, spread over the days.
    ///   - newId: mints identities.
    /// - Throws: ``BusError/notPlanned(_:)``, ``BusError/onBus``, ``AccessError/outOfScope(kind:)``.
    public func sendOut(
        _ id: BusTrip.ID, keeping count: Int, at places: [Place], until: Day,
        newId: () -> Identifier<BusSlot>
    ) throws -> [BusSlot] {
        guard bus == nil else { throw BusError.onBus }
        try refuseElsewhere(places)
        let now = now
        return try write(.writeBus, .prepareBus) { writing in
            let trip = try one(ListedRecord<BusTrip>.self, id.description, writing.db)
            guard trip.state == .planned else { throw BusError.notPlanned(trip.state) }
            let first = LocalTime(day: trip.day, time: .startOfDay)
            let slots = try places.flatMap { place in
                try free(at: place, from: max(now, first), through: until, writing.db)
                    .spread(over: count)
            }
            let kept = try slots.map { try BusSlot(id: newId(), keeping: $0, for: id) }
            for slot in kept { try writing.put(ListedRecord<BusSlot>(slot)) }
            try writing.put(
                BusTrip.kind.stored, id.description, ["tripState": "out".databaseValue])
            return kept
        }
    }

    private func free(
        at place: Place, from: LocalTime, through last: Day, _ db: Database
    ) throws -> [Slot] {
        let agenda = try Agenda(db, leavingOut: store.damage, knowing: holidays)
        return try agenda.spreekuren(at: place, from: from.day, through: last).flatMap {
            try agenda.slotPlan($0).free(from: from)
        }
    }

    /// Takes back that the bus is out, where its laptop could not be made.
    public func callBack(_ id: BusTrip.ID, _ slots: [BusSlot]) throws {
        try write(.writeBus, .editBus) { writing in
            for slot in slots { try writing.withdraw(BusSlot.kind.stored, slot.id.description) }
            try writing.put(
                BusTrip.kind.stored, id.description, ["tripState": "planned".databaseValue])
        }
    }
}

extension [Slot] {
    /// So many of them, as far apart as can be.
    fileprivate func spread(over count: Int) -> [Slot] {
        guard self.count > count else { return self }
        return (0..<count).map { self[$0 * self.count / count] }
    }
}
