internal import Foundation
internal import KaderDemo
internal import KaderDomain
internal import KaderStore

/// A page of people in a file where everybody has a role, beside the same page of the same file
/// where nobody has.
struct AccessBench {
    private let report: Report
    private let database: String
    private let rounds = 3000

    init(_ report: Report, database: String) {
        self.report = report
        self.database = database
    }

    func run() throws {
        report.heading("A page of fifty people, with roles and without")
        let guarded = try copy()
        let (open, keeper) = (try acting("bench", database), try acting("bench", guarded))
        try give(keeper)
        let plain = try pages(open)
        for (name, actor) in [("administrator", "bench"), ("consulent of a house", "consulent")] {
            let times = try pages(try acting(actor, guarded))
            report.add(
                "\(name), median", times.percentile(0.5), floor: plain.percentile(0.5), unit: "ms",
                mark: actor == "bench" ? "<= 1.05" : "")
        }
    }

    /// The same file once more, to give roles in.
    private func copy() throws -> String {
        let path = database + ".guarded"
        try? FileManager.default.removeItem(atPath: path)
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

    private func pages(_ acting: ActingStore) throws -> Times {
        for _ in 0..<100 { _ = try acting.contacts() }
        var times = Times()
        for _ in 0..<rounds { times.add(try Times.milliseconds { _ = try acting.contacts() }) }
        return times
    }

    private func acting(_ name: String, _ path: String) throws -> ActingStore {
        guard let actor = Actor(name) else { throw BenchError.brokenTable }
        return try Store.open(at: path).as(actor)
    }
}
