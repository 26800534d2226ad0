import KaderDomain
import KaderExchange
import KaderReference
import KaderStore
import Testing

/// A store in memory with what tables need to stand on: people, rooms, a network.
///
/// Ids are named, so that tests can write them: `contact("anna")` is always the same.
struct Desk {
    let store: ActingStore
    let reference: Reference

    static let day = "2026-11-24"

    init(isDemo: Bool = false, replica: String = "desk") throws {
        let now = LocalTime(day: Day(ordinal: 20_000), time: .startOfDay)
        let clock = isDemo ? Clock.fixed(now) : .real
        let founding = Founding(replica: replica, isDemo: isDemo)
        let anna = try #require(Actor("anna"))
        store = try Store.inMemory(founding).as(anna, at: clock)
        reference = try Reference.embedded()
    }

    /// With three consulenten, two people, two rooms, one network and one spreekuur.
    static func furnished() throws -> Desk {
        let desk = try Desk()
        let people = ["anna", "bram", "chris", "dirk", "eva"].compactMap { name in
            PersonName(family: name).map {
                Contact(id: .named(name), name: $0, phone: "06-00000000")
            }
        }
        let rooms = ["een", "twee"].compactMap {
            Room(id: .named($0), house: "groningen", name: $0)
        }
        let network = try Network(id: .named("oost"), name: "Óost", regions: ["AM05"])
        _ = try desk.store.importing(
            people.map(StoredThing.contact) + rooms.map(StoredThing.room)
                + [.network(network), .spreekuur(try spreekuur())])
        return desk
    }

    /// From 13:00 until 16:00, three consulenten of whom an appointment takes two, two rooms.
    static func spreekuur() throws -> Spreekuur {
        try Spreekuur(
            id: .named("s"), service: .loopbaan, at: .house("groningen"),
            on: try #require(Day(day)), during: try #require(Hours("13:00–16:00")),
            staffedBy: [.named("anna"), .named("bram"), .named("chris")],
            in: [.named("een"), .named("twee")])
    }

    func importing(
        _ kind: TableKind, _ text: String, isRehearsal: Bool = false
    ) throws -> ImportReport {
        try importing(kind, bytes: Array(text.utf8), isRehearsal: isRehearsal)
    }

    func importing(
        _ kind: TableKind, bytes: [UInt8], isRehearsal: Bool = false
    ) throws -> ImportReport {
        try TableImport(kind, into: store, reference).read(bytes, isRehearsal: isRehearsal)
    }

    func csv(_ kind: TableKind) throws -> String {
        var text = ""
        try TableExport(kind, from: store).csv { text += $0 }
        return text
    }

    func json(_ kind: TableKind) throws -> String {
        var text = ""
        try TableExport(kind, from: store).json { text += $0 }
        return text
    }

    /// Every thing of every kind.
    func things() throws -> [StoredThing] {
        try StoredKind.allCases.flatMap { kind in
            var things: [StoredThing] = []
            try store.exporting(kind) { thing, _ in things.append(thing) }
            return things
        }
    }
}
