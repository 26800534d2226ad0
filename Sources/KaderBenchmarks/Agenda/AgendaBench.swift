internal import KaderDomain
internal import KaderReference
internal import KaderStore

/// The agenda of a whole country: weeks of houses, free slots of all of them, and figures. No floor
/// in C: what it must reach is said in milliseconds.
struct AgendaBench {
    private let report: Report
    private let acting: ActingStore
    private let houses: [Place]
    private let rounds = 500

    init(_ report: Report, database: String) throws {
        guard let actor = Actor("bench") else { throw BenchError.brokenTable }
        self.report = report
        acting = try Store.open(at: database).as(actor)
        houses = try Reference.embedded().houses.map { .house($0.key) }
    }

    func run() throws {
        report.heading("The agenda of the whole country")
        let weeks = try weeks()
        report.add("week of a house, median", weeks.percentile(0.5), unit: "ms")
        report.add("week of a house, p99", weeks.percentile(0.99), unit: "ms", mark: "< 5 ms")
        let slots = try slots()
        report.add(
            "free slots, four weeks, all houses, median", slots.percentile(0.5), unit: "ms",
            mark: "< 50 ms")
        report.add("figures of a year", try figures(), unit: "ms")
    }

    /// Each house in turn, a week further each time round.
    private func weeks() throws -> Times {
        let monday = acting.now.day.monday
        var times = Times()
        for round in 0..<rounds {
            let first = monday + 7 * (round / houses.count - 8)
            let place = houses[round % houses.count]
            times.add(
                try Times.milliseconds {
                    _ = try acting.agenda(at: place, from: first, through: first + 6)
                })
        }
        return times
    }

    private func slots() throws -> Times {
        var times = Times()
        for _ in 0..<20 {
            times.add(
                try Times.milliseconds {
                    _ = try acting.slots(for: .loopbaan, from: acting.now.day, days: 28)
                })
        }
        return times
    }

    private func figures() throws -> Double {
        let last = Quarter(containing: acting.now.day)
        return try Times.milliseconds {
            _ = try acting.figures(from: last.adding(-3).firstDay, through: last.lastDay)
        }
    }
}
