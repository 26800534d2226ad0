internal import GRDB
internal import KaderDomain

/// The slots that are kept for a bus that is out. They stand in the way of every booking, except on the
/// laptop of that bus.
struct BusSlots {
    private let slots: [(slot: BusSlot, service: Service)]

    /// The trip whose laptop this is knows its own slots as free.
    init(_ db: Database) throws {
        let kept = try db.cachedStatement(
            sql: """
                SELECT busSlot.*, spreekuur.service AS keptService
                FROM busTrip JOIN busSlot ON busSlot.trip = busTrip.id
                    JOIN spreekuur ON spreekuur.id = busSlot.spreekuur
                WHERE busTrip.tripState = 'out' AND NOT busTrip.isWithdrawn
                    AND NOT busSlot.isWithdrawn
                    AND busTrip.day >= date('now', '-\(BusTrip.daysKept) days')
                    AND busTrip.id IS NOT (SELECT value FROM meta WHERE key = 'busTrip')
                ORDER BY busSlot.day, busSlot.hours
                """)
        let rows = try kept.hasRow([]) ? Row.fetchAll(kept) : []
        slots = rows.compactMap { row in
            guard let slot = try? ListedRecord<BusSlot>(row: row).value(),
                let service = Service(rawValue: row["keptService"])
            else { return nil }
            return (slot, service)
        }
    }

    /// What is kept in a spreekuur, by hour.
    func hours(in spreekuur: Spreekuur.ID) -> [Hours] {
        slots.filter { $0.slot.spreekuur == spreekuur }.map(\.slot.hours)
    }

    /// Who and what they keep, with the buffers that services ask.
    func visits(under services: ServiceCatalogue) -> [SlotPlan.Visit] {
        slots.flatMap { slot, service -> [SlotPlan.Visit] in
            let hours = services[service].buffers.around(slot.hours) ?? slot.hours
            guard let interval = try? Interval(slot.day, hours) else { return [] }
            let resources =
                slot.consulenten.map(Resource.person)
                + [slot.room].compactMap(\.self).map(Resource.room)
            return resources.map { SlotPlan.Visit($0, interval, isForBus: true) }
        }
    }
}
