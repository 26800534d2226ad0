import KaderDemo
import KaderDomain
import KaderReference
import KaderStore
import Testing

/// Demos in memory, and what stands in them.
enum Demos {
    /// A Tuesday, in a year of which every quarter lies behind or before.
    static let today = Day(ordinal: 20_781)

    static func store(
        _ scale: DemoScale = .desk, seed: UInt64 = 1, today: Day = today
    ) throws -> Store {
        let store = try Store.inMemory(Demo.founding)
        try Demo.fill(
            store, scale: scale, seed: seed, today: today, reference: try .embedded(),
            progress: { _ in })
        return store
    }

    /// The store at nine o'clock on `today`.
    static func acting(_ store: Store, today: Day = today) throws -> ActingStore {
        let nine = try #require(TimeOfDay(minutes: 540))
        let actor = try #require(Actor("reader"))
        return store.as(actor, at: .fixed(LocalTime(day: today, time: nine)))
    }

    static func desk(seed: UInt64 = 1, today: Day = today) throws -> Contents {
        try Contents(acting(store(seed: seed, today: today), today: today), around: today)
    }
}

/// Everything that the desk holds, as it is read back.
struct Contents: Hashable {
    let contacts: [Contact]
    let kaderleden: [Named<Kaderlid>]
    let consulenten: [Named<Consulent>]
    let rooms: [Room]
    let networks: [NetworkDetail]
    let plans: [PlanDetail]
    let agenda: [AgendaEntry]
    let appointments: [AppointmentEntry]

    init(_ acting: ActingStore, around today: Day) throws {
        contacts = try acting.contacts(limit: 5000)
        kaderleden = try acting.kaderleden()
        consulenten = try acting.consulenten()
        rooms = try acting.rooms()
        networks = try acting.networks().map { try acting.network($0.id) }
        plans = try acting.plans().map { try acting.plan($0.id) }
        agenda = try acting.agenda(from: today - 60, through: today + 60, cancelled: true)
        appointments = try acting.appointments(
            from: today - 60, through: today + 60, cancelled: true, limit: 5000)
    }

    var actions: [PlanItem] {
        plans.flatMap(\.tree.lines).map(\.item).filter { $0.level == .action }
    }
}
