internal import Foundation
internal import GRDB
public import KaderDomain

extension ActingStore {
    /// The trip whose laptop this database is; nil where it is none.
    public var bus: BusTrip.ID? { founding.bus }

    /// All trips, the latest day first.
    public func busPlans() throws -> [BusPlan] {
        try read(.readBus) { db in
            let all = try BusReading(db)
            return try all.trips.map { try all.plan($0, db) }
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func busPlan(_ id: BusTrip.ID) throws -> BusPlan {
        try read(.readBus) { db in
            let trip = try one(ListedRecord<BusTrip>.self, id.description, db)
            return try BusReading(db).plan(trip, db)
        }
    }

    /// What went along on laptops that were prepared here, of one trip; the latest first.
    public func busLoads(of trip: BusTrip.ID) throws -> [BusLoad] {
        try read(.readBus) { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM busLoad WHERE trip = ? ORDER BY pk DESC",
                arguments: [trip.description]
            ).compactMap(BusLoad.init)
        }
    }
}

/// Trips, stops and slots, read once in a transaction.
struct BusReading {
    let trips: [BusTrip]
    private let stops: [BusTrip.ID: [BusStop]]
    private let slots: [BusTrip.ID: [BusSlot]]

    init(_ db: Database) throws {
        trips = try Self.all(BusTrip.self, "day DESC, pk", db)
        stops = Dictionary(grouping: try Self.all(BusStop.self, "pk", db), by: \.trip)
        slots = Dictionary(grouping: try Self.all(BusSlot.self, "day, hours, pk", db), by: \.trip)
    }

    func stops(of trip: BusTrip.ID) -> [BusStop] { (stops[trip] ?? []).inOrder }

    func slots(of trip: BusTrip.ID) -> [BusSlot] { slots[trip] ?? [] }

    func plan(_ trip: BusTrip, _ db: Database) throws -> BusPlan {
        BusPlan(
            trip, crew: try trip.crew.map { try Names(db).name(of: .person($0)) },
            stops: stops(of: trip.id), slots: slots(of: trip.id))
    }

    /// Those that cannot be read are left out; `kader check` names them.
    private static func all<T: Listed>(
        _ type: T.Type, _ order: String, _ db: Database
    ) throws -> [T] {
        try Row.fetchAll(
            db,
            sql: "SELECT * FROM \(T.kind.rawValue) WHERE NOT isWithdrawn ORDER BY \(order)"
        ).compactMap { try? ListedRecord<T>(row: $0).value() }
    }
}

extension BusLoad {
    fileprivate init?(_ row: Row) {
        let persons = try? JSONDecoder().decode(
            [Person].self, from: Data((row["persons"] as String).utf8))
        guard let trip = BusTrip.ID(row["trip"] as String), let until = Day(row["until"] as String)
        else { return nil }
        self.init(
            trip: trip, replica: row["replica"], at: Instant(seconds: row["preparedAt"]),
            by: row["preparedBy"],
            places: StoredList.items(row["places"]).compactMap { Place($0) }, until: until,
            slots: row["slots"], persons: persons ?? [])
    }
}
