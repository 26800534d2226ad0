internal import Foundation
internal import KaderDomain
internal import KaderStore

/// Pages and searches among a million people, beside the same SQL in C.
struct ListBench {
    private let settings: Settings
    private let report: Report
    private let database: String
    private let rounds = 3000

    init(_ settings: Settings, _ report: Report, database: String) {
        self.settings = settings
        self.report = report
        self.database = database
    }

    func run() throws {
        report.heading("Lists among 1,000,000 people (a page of fifty)")
        let people = try pick()
        let floor = try floorLines()
        try compare("page by name", pages(after: people), floor["page"], mark: "p99 < 5 ms, <= 1.3")
        for order in Self.orders {
            try compare(
                "page by \(order)", pages(after: people, in: order), floor["page-\(order)"],
                mark: "p99 < 5 ms, <= 1.3")
        }
        try compare("search from two letters on", searches(), floor["search"], mark: "<= 1.3")
    }

    private func compare(_ what: String, _ times: Times, _ floor: [Double]?, mark: String) throws {
        guard let floor, floor.count == 2 else { throw BenchError.brokenTable }
        report.add(
            "\(what), median", times.percentile(0.5), floor: floor[0], unit: "ms", mark: mark)
        report.add("\(what), p99", times.percentile(0.99), floor: floor[1], unit: "ms", mark: mark)
    }

    private var peopleFile: String { "\(settings.data)/people.txt" }

    /// Random people, the same for kader and the floor program.
    private func pick() throws -> [Contact.ID] {
        let ids = try Child.output(settings.floor("query"), [database, "pick", "\(rounds)", "1"])
        try ids.write(toFile: peopleFile, atomically: true, encoding: .utf8)
        return ids.split(separator: "\n").compactMap { Contact.ID(String($0)) }
    }

    private func floorLines() throws -> [String: [Double]] {
        let output = try Child.output(
            settings.floor("query"),
            [database, "measure", "\(rounds)", peopleFile] + Self.typed)
        let lines = output.split(separator: "\n").map { $0.split(separator: " ") }
        return Dictionary(
            lines.map { (String($0[0]), $0.dropFirst().compactMap { Double($0) }) },
            uniquingKeysWith: { $1 })
    }

    /// One round untimed first, as in the floor program: the second finds the file at hand.
    private func pages(
        after ids: [Contact.ID], in order: PeopleOrder = .byName
    ) throws -> Times {
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
        for round in 0..<rounds {
            let typed = Self.typed[round % Self.typed.count]
            times.add(try Times.milliseconds { _ = try acting.contacts(matching: typed) })
        }
        return times
    }

    private func open() throws -> ActingStore {
        guard let actor = Actor("bench") else { throw BenchError.brokenTable }
        return try Store.open(at: database).as(actor)
    }

    /// Those of the floor program, besides by name.
    private static let orders = [
        PeopleOrder(.town), PeopleOrder(.town, isReversed: true), PeopleOrder(.number),
        PeopleOrder(.newest),
    ]

    private static let typed = [
        "ja", "jan", "de", "vri", "bak", "wil", "pe", "zo", "mul", "smi", "vis", "an", "ver",
        "hoe", "gron", "ams", "lot", "dem", "kos", "to", "ei", "roos", "mohamed", "hei",
    ]
}
