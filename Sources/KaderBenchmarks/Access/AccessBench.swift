internal import Foundation
internal import KaderDemo
internal import KaderDomain
internal import KaderStore

/// Lists in a file where everybody has a role, beside the same lists of the same file where nobody has:
/// a page of people, and a week of a house with who comes.
struct AccessBench {
    private let report: Report
    private let database: String
    private let rounds = 2000

    init(_ report: Report, database: String) {
        self.report = report
        self.database = database
    }

    func run() throws {
        report.heading("A page of fifty people and a week of a house, with roles and without")
        let guarded = try copy()
        let (open, keeper) = (try acting("bench", database), try acting("bench", guarded))
        try give(keeper)
        for (list, look) in Self.lists {
            let plain = try times(open, look)
            for (name, actor) in [
                ("administrator", "bench"), ("consulent of a house", "consulent"),
            ] {
                let times = try times(try acting(actor, guarded), look)
                report.add(
                    "\(list), \(name)", times.percentile(0.5), floor: plain.percentile(0.5),
                    unit: "ms", mark: "<= 1.05")
            }
        }
    }

    private typealias Look = @Sendable (ActingStore) throws -> Void

    private static let lists: [(name: String, look: Look)] = [
        ("people", { _ = try $0.contacts() }),
        (
            "week",
            { acting in
                let day = Clock.real.now.day.monday
                _ = try acting.agenda(at: .house("groningen"), from: day, through: day + 6)
            }
        ),
    ]

    /// The same file once more, to give roles in.
    private func copy() throws -> String {
        let path = database + ".guarded"
        for end in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: path + end)
        }
        try FileManager.default.copyItem(atPath: database, toPath: path)
        return path
    }

    private func give(_ keeper: ActingStore) throws {
        guard let other = Actor("consulent") else { throw BenchError.brokenTable }
        let day = Clock.real.now.day
        try keeper.give(
            AccessGrant(
                id: .named("1"), to: keeper.actor, .administrator, .land, from: day,
                by: keeper.actor.name))
        try keeper.give(
            AccessGrant(
                id: .named("2"), to: other, .consulent, .house("groningen"), from: day,
                by: keeper.actor.name))
    }

    private func times(_ acting: ActingStore, _ look: Look) throws -> Times {
        for _ in 0..<100 { try look(acting) }
        var times = Times()
        for _ in 0..<rounds { times.add(try Times.milliseconds { try look(acting) }) }
        return times
    }

    private func acting(_ name: String, _ path: String) throws -> ActingStore {
        guard let actor = Actor(name) else { throw BenchError.brokenTable }
        return try Store.open(at: path).as(actor)
    }
}
