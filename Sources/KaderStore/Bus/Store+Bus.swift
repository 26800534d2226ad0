internal import Foundation
internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Makes the database of the bus's laptop: the agendas of these places from the day of the trip, its
    /// own stops and slots, employers and codes, people of the appointments of that day, and the names
    /// of who advises.
    ///
    /// The file is whole, or not there. It knows only `home`, and is nobody's copy: the device on which it
    /// is opened first gives it its identity.
    ///
    /// - Parameters:
    ///   - replica: the identity under which its keys were made.
    ///   - goesOn: told how far it is; false stops it, and then there is no file.
    /// - Returns: what is on it, remembered here for as long as the trip is.
    /// - Throws: ``StoreError/exists``, ``StoreError/noFolder``, ``BusError/onBus``,
    ///   ``BusError/stopped``.
    public func writeBus(
        _ id: BusTrip.ID, to path: String, replica: String, home: Peer, places: [Place],
        until: Day, slots: Int, goesOn: @escaping (BusProgress) -> Bool = { _ in true }
    ) throws -> BusLoad {
        guard bus == nil else { throw BusError.onBus }
        guard let source = store.path else { throw StoreError.missing }
        try refuseElsewhere(places)
        let plan = try busPlan(id)
        let founding = Founding(
            replica: replica, isDemo: founding.isDemo, region: founding.region,
            house: founding.house, home: "huis", bus: id)
        let knowledge = try read(.readBus) { try Outgoing($0).ownKnowledge() }
        try note(.preparedBus, detail: "\(plan.trip.day)")
        let steps = BusSteps(goesOn)
        let persons = try StoreError.translating {
            try BusFile(path: path, source: source, steps: steps).make(founding) { db in
                try BusSubset(
                    trip: plan.trip, places: places, until: until, db: db, steps: steps
                ).fill()
                try db.note(home, knowing: knowledge)
                return try BusFile.persons(db)
            }
        }
        let load = BusLoad(
            trip: id, replica: replica, at: Clock.real.instant, by: actor.name, places: places,
            until: until, slots: slots, persons: persons)
        do {
            try remember(load, knowing: knowledge)
        } catch {
            DatabaseFile(path).remove()
            throw error
        }
        return load
    }

    /// Who comes to a place goes along on the laptop: so the places are those of whoever prepares it.
    ///
    /// - Throws: ``AccessError/outOfScope(kind:)``.
    func refuseElsewhere(_ places: [Place]) throws {
        let rights = try myRights()
        // Who may take the whole file may take a part.
        guard !rights.reachesAll(.readDesk), !rights.may(.sync) else { return }
        let own = rights.houses(for: .readDesk)
        guard places.allSatisfy({ own.contains($0.description) }) else {
            throw AccessError.outOfScope(kind: SpreekuurRecord.kind.name)
        }
    }

    private func remember(_ load: BusLoad, knowing knowledge: Knowledge) throws {
        let persons = String(decoding: try JSONEncoder().encode(load.persons), as: UTF8.self)
        try change(.writeBus) { db in
            try db.execute(
                sql: """
                    INSERT INTO busLoad
                        (trip, replica, preparedAt, preparedBy, places, until, slots, persons, knows)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    load.trip.description, load.replica, load.at.seconds, load.by,
                    StoredList.text(load.places.map(\.description)), load.until.description,
                    load.slots, persons, knowledge.stored,
                ])
        }
    }
}

extension Database {
    /// The one replica that the bus comes home to, and what that had when it drove off.
    fileprivate func note(_ home: Peer, knowing knowledge: Knowledge) throws {
        try execute(
            sql: """
                INSERT INTO peer (id, name, card, knows, heardAt) VALUES (?, ?, ?, ?, ?)
                """,
            arguments: [
                home.id, home.name, home.card, knowledge.stored, Clock.real.instant.seconds,
            ])
        try execute(
            sql: "INSERT INTO meta (key, value) VALUES ('busKnows', ?)",
            arguments: [knowledge.stored])
        try execute(
            sql: """
                UPDATE meta SET value = (SELECT value FROM home.meta WHERE key = 'latestStamp')
                WHERE key = 'latestStamp'
                """)
    }
}
