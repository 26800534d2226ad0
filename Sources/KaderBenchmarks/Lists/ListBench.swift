internal import Foundation
internal import KaderDomain
internal import KaderStore

/// Pages and searches among a million people, beside the same SQL in C.
struct ListBench {
    private let settings: Settings
    private let report: Report
    private let database: String

    init(_ settings: Settings, _ report: Report, database: String) {
        self.settings = settings
        self.report = report
        self.database = database
    }

    /// kader and the floor program take turns, so that a machine that is slower for a while is so for
    /// both.
    func run() throws {
        report.heading("Lists among 1,000,000 people (a page of fifty)")
        let turns = try (1...Self.turns).map(turn)
        for question in turns[0].map(\.name) {
            let asked = turns.compactMap { turn in turn.first { $0.name == question } }
            report.add(asked, mark: question == Self.search ? "<= 1.3" : "p99 < 5 ms, <= 1.3")
        }
    }

    private func turn(_ number: Int) throws -> [ListTurn] {
        let people = try pick(seed: number)
        let floor = try floorLines()
        let lists = try Self.orders.map { order in
            try ListTurn("page by \(order)", pages(after: people, in: order), floor["\(order)"])
        }
        return lists + [try ListTurn(Self.search, searches(), floor["search"])]
    }

    private var peopleFile: String { "\(settings.data)/people.txt" }

    /// Random people, the same for kader and the floor program.
    private func pick(seed: Int) throws -> [Contact.ID] {
        let ids = try Child.output(
            settings.floor("query"), [database, "pick", "\(Self.rounds)", "\(seed)"])
        try ids.write(toFile: peopleFile, atomically: true, encoding: .utf8)
        return ids.split(separator: "\n").compactMap { Contact.ID(String($0)) }
    }

    private func floorLines() throws -> [String: [Double]] {
        let output = try Child.output(
            settings.floor("query"),
            [database, "measure", "\(Self.rounds)", peopleFile] + Self.typed)
        let lines = output.split(separator: "\n").map { $0.split(separator: " ") }
        return Dictionary(
            lines.map { (String($0[0]), $0.dropFirst().compactMap { Double($0) }) },
            uniquingKeysWith: { $1 })
    }

    /// One round untimed first, as in the floor program: the second finds the file at hand.
    private func pages(after ids: [Contact.ID], in order: PeopleOrder) throws -> Times {
        let acting = try open()
        let people = try ids.map { try acting.contact($0) }
        for person in people { _ = try acting.contacts(in: order, after: person) }
        var times = Times()
        for person in people {
            times.add(
                try Times.milliseconds { _ = try acting.contacts(in: order, after: person) })
        }
        return times
    }

    private func searches() throws -> Times {
        let acting = try open()
        for typed in Self.typed { _ = try acting.contacts(matching: typed) }
        var times = Times()
        for round in 0..<Self.rounds {
            let typed = Self.typed[round % Self.typed.count]
            times.add(try Times.milliseconds { _ = try acting.contacts(matching: typed) })
        }
        return times
    }

    private func open() throws -> ActingStore {
        guard let actor = Actor("bench") else { throw BenchError.brokenTable }
        return try Store.open(at: database).as(actor)
    }

    private static let turns = 5
    private static let rounds = 1000
    private static let search = "search from two letters on"

    /// Those of the floor program.
    private static let orders = [
        PeopleOrder.byName, PeopleOrder(.town), PeopleOrder(.town, isReversed: true),
        PeopleOrder(.number),
        PeopleOrder(.newest),
    ]

    private static let typed = [
        "ja", "jan", "de", "vri", "bak", "wil", "pe", "zo", "mul", "smi", "vis", "an", "ver",
        "hoe", "gron", "ams", "lot", "dem", "kos", "to", "ei", "roos", "mohamed", "hei",
    ]
}
