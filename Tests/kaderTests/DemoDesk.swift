import Foundation
import Testing

/// A demo desk on Tuesday 24 November 2026 at nine, with everything by its ids.
struct DemoDesk {
    let kader: Binary
    static let now = ["KADER_NOW": "2026-11-24T09:00"]

    init() throws {
        kader = try Binary()
        try FileManager.default.copyItem(atPath: Self.made.get().database, toPath: kader.database)
    }

    /// The one that `kader demo` made: every test begins with a copy.
    private static let made = Result { () throws -> Binary in
        let kader = try Binary()
        let made = try kader.run("demo", environment: now)
        try #require(made.status == 0, "\(made.err)")
        return kader
    }

    /// Takes everyone off the waiting list with whom a demo begins.
    func emptyWaitingList() throws {
        for line in try objects("waiting", "list") {
            try run("waiting", "withdraw", line["id"] as? String ?? "")
        }
    }

    @discardableResult
    func run(_ arguments: String..., input: String = "") throws -> Binary.Outcome {
        try kader.run(arguments, input: input, environment: Self.now)
    }

    /// The same, with as many arguments as there are.
    func run(_ arguments: [String]) throws -> Binary.Outcome {
        try kader.run(arguments, environment: Self.now)
    }

    func json(_ arguments: String...) throws -> Any {
        let outcome = try kader.run(arguments + ["--json"], environment: Self.now)
        try #require(outcome.status == 0, "\(outcome.err)")
        return try JSONSerialization.jsonObject(with: Data(outcome.out.utf8))
    }

    func objects(_ arguments: String...) throws -> [[String: Any]] { try objects(arguments) }

    func objects(_ arguments: [String]) throws -> [[String: Any]] {
        let outcome = try kader.run(arguments + ["--json"], environment: Self.now)
        try #require(outcome.status == 0, "\(outcome.err)")
        let parsed = try JSONSerialization.jsonObject(with: Data(outcome.out.utf8))
        return try #require(parsed as? [[String: Any]])
    }

    /// Plans a spreekuur in which one appointment at a time fits, where nothing else is.
    func planDay(_ day: String = day) throws {
        let people = try objects(
            "consulent", "list", "--service", "loopbaan", "--house", "groningen"
        ).compactMap { $0["contact"] as? String }
        let rooms = try objects("room", "list").compactMap { $0["id"] as? String }
        let planned = try run(
            "spreekuur", "plan", "--service", "loopbaan", "--house", "groningen", "--day",
            day, "--from", "09:00", "--until", "17:00", "--consulent", people[0],
            "--consulent", people[1], "--room", rooms[0])
        try #require(planned.status == 0, "\(planned.err)")
    }

    static let day = "2027-03-01"

    /// The free slots of that day.
    func freeSlots(on day: String = day) throws -> [Slot] {
        try objects("slots", "--service", "loopbaan", "--from", day, "--days", "1").map {
            Slot(day: day, start: try #require($0["start"] as? String))
        }
    }

    struct Slot: Hashable {
        let day: String
        let start: String

        var options: [String] {
            ["--service", "loopbaan", "--house", "groningen", "--day", day, "--start", start]
        }
    }

    /// Ids of people who are members, not consulent, and without an appointment.
    func people() throws -> [String] {
        let busy = Set(
            try objects("consulent", "list").compactMap { $0["contact"] as? String }
                + objects("appointment", "list", "--days", "60")
                .compactMap { $0["contact"] as? String })
        return try objects("contact", "list")
            .filter { $0["standing"] as? String == "member" }
            .compactMap { $0["id"] as? String }
            .filter { !busy.contains($0) }
    }

    func book(_ slot: Slot, for contact: String) throws -> Binary.Outcome {
        try kader.run(
            ["appointment", "book", "--contact", contact] + slot.options, environment: Self.now)
    }
}
