import GRDB
import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// Figures beside a naive count over the same rows.
@Suite struct FiguresTests {
    private let first = Office.monday - 400
    private let last = Office.monday + 400

    @Test func theyAreWhatCountingByHandGives() throws {
        let office = try Office()
        let anna = office.anna
        try anna.plan(try office.spreekuur(staff: [0, 1], rooms: [0]))
        try anna.plan(
            try office.spreekuur(
                "walk", for: .inloop, on: Office.monday + 2, staff: [0], rooms: [0]))
        let one = try anna.book(.named("a"), for: office.clients[0], office.request("09:00"))
        _ = try anna.book(.named("b"), for: office.clients[1], office.request("10:00"))
        _ = try anna.book(.named("c"), for: office.clients[2], office.request("11:00"))
        try office.store.tamper(
            """
            UPDATE appointment SET state = CASE id WHEN '\(one.id)' THEN 'no-show' ELSE 'attended'
                END
            """)
        // Half past midnight in Amsterdam, still the day before in UTC.
        try office.store.tamper("UPDATE command SET at = unixepoch('2027-03-14 23:30:00')")
        let tally = try anna.figures(from: first, through: last).total
        #expect(tally.spreekuren == 2 && tally.appointments == 3)
        #expect(tally.noShowShare == 1 / 3.0)
        #expect(tally.occupancy == 1 && tally.staffMinutes == 360)
        #expect(tally.meanLeadDays == 1 && tally.booked == 3)
    }

    @Test func peopleWaitFromWhenTheyCameUntilTheirTurn() throws {
        let office = try Office()
        try office.anna.plan(try office.spreekuur(staff: [0, 1], rooms: [0]))
        for (name, time) in [("a", "09:00"), ("b", "10:00"), ("c", "11:00")] {
            _ = try office.anna.book(.named(name), for: office.clients[0], office.request(time))
        }
        for (name, arrived, called) in [("a", "100", "700"), ("b", "100", "NULL")] {
            try office.store.tamper(
                """
                UPDATE appointment SET arrivedAt = \(arrived), calledAt = \(called)
                WHERE id = '\(Appointment.ID.named(name))'
                """)
        }
        let walkIn = try office.anna.addWalkIn(.named("w"), in: "groningen", name: "Jo")
        try office.anna.take(.call, walkIn.id)
        try office.store.tamper("UPDATE walkIn SET arrivedAt = 0, calledAt = 240")
        let figures = try office.anna.figures(from: first, through: last)
        #expect(figures.total.waits == 2 && figures.total.meanWaitMinutes == 7)
        let minutes = figures.lines(by: .service) { _ in nil }.map {
            [$0.key: $0.tally.meanWaitMinutes]
        }
        #expect(minutes == [["inloop": 4], ["loopbaan": 10]])
    }

    @Test func daysBesideThePeriodDoNotCount() throws {
        let office = try Office()
        try office.anna.plan(try office.spreekuur(staff: [0, 1], rooms: [0]))
        let day = Office.monday + 1
        #expect(try office.anna.figures(from: day, through: day).total.spreekuren == 1)
        #expect(try office.anna.figures(from: day + 1, through: last).cells.isEmpty)
        #expect(try office.anna.figures(from: first, through: day - 1).cells.isEmpty)
    }

    @Test func whatTheHistoryDoesNotTellOfIsNotGuessed() throws {
        let office = try Office()
        let tally = try office.anna.figures(from: first, through: last).total
        #expect(tally.occupancy == nil && tally.noShowShare == nil && tally.meanLeadDays == nil)
    }

    @Test func whateverPeopleDoTheyAreWhatCountingByHandGives() throws {
        let seed = Seed.fresh
        forAll(4, seed: seed) { seeded in
            let office = try Office()
            var life = OfficeLife(office, seeded)
            for step in 0..<250 {
                _ = try life.step(as: step.isMultiple(of: 2) ? office.anna : office.bert)
            }
            try decide(office, &seeded)
            return try office.anna.figures(from: first, through: last).cells
                == counted(office).cells
        }
    }

    /// Gives some appointments an end, as people at the desk would.
    private func decide(_ office: Office, _ seeded: inout Seeded) throws {
        for state in ["attended", "no-show", "attended", "late-cancelled"] {
            try office.store.tamper(
                """
                UPDATE appointment SET state = '\(state)' WHERE state = 'planned'
                    AND pk % 4 = \(seeded.int(in: 0...3))
                """)
        }
    }

    /// One by one, over values of the domain, never adding up in SQL.
    private func counted(_ office: Office) throws -> Figures {
        let rows = try office.store.queue.read { db in
            (
                try String.fetchSet(db, sql: "SELECT id FROM spreekuur WHERE isWithdrawn = 1"),
                try Row.fetchAll(db, sql: "SELECT * FROM spreekuur ORDER BY pk")
                    .map { try SpreekuurRecord(row: $0).value() },
                try Row.fetchAll(db, sql: "SELECT * FROM appointment WHERE isWithdrawn = 0")
                    .map { try AppointmentRecord(row: $0).value() }
            )
        }
        var figures = Figures()
        let places = Dictionary(uniqueKeysWithValues: rows.1.map { ($0.id, $0.place) })
        for spreekuur in rows.1
        where !spreekuur.isCancelled && !rows.0.contains(spreekuur.id.description) {
            var tally = FigureTally()
            tally.spreekuren = 1
            tally.staffMinutes =
                spreekuur.service == .inloop
                ? 0 : spreekuur.staff.count * minutes(spreekuur.interval)
            figures.add(tally, to: cell(spreekuur.place, spreekuur.service, spreekuur.day))
        }
        for appointment in rows.2 {
            let place = try #require(places[appointment.spreekuur])
            figures.add(
                try tally(of: appointment, office),
                to: cell(place, appointment.service, appointment.day))
        }
        for visit in try walkIns(office) {
            figures.add(waits(visit.times), to: cell(.house(visit.house), .inloop, visit.day))
        }
        return figures
    }

    private func walkIns(_ office: Office) throws -> [WalkIn] {
        try office.store.queue.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM walkIn WHERE isWithdrawn = 0")
                .map { try WalkInRecord(row: $0).value() }
        }.filter { $0.times.called != nil }
    }

    private func waits(_ times: VisitTimes) -> FigureTally {
        var tally = FigureTally()
        guard let arrived = times.arrived, let called = times.called else { return tally }
        tally.waits = 1
        tally.waitedSeconds = max(0, called - arrived)
        return tally
    }

    private func tally(of appointment: Appointment, _ office: Office) throws -> FigureTally {
        var tally = waits(appointment.times)
        tally.attended = appointment.state == .attended ? 1 : 0
        tally.noShows = appointment.state == .noShow ? 1 : 0
        tally.lateCancelled = appointment.state == .lateCancelled ? 1 : 0
        guard appointment.state.holds else { return tally }
        tally.appointments = 1
        tally.filledMinutes = appointment.consulenten.count * minutes(appointment.hold)
        let history = try office.anna.history(of: "appointment", appointment.id.description)
        if let made = history.last, made.command == .bookAppointment {
            tally.booked = 1
            tally.leadDays = appointment.day - Amsterdam.local(made.at).day
        }
        return tally
    }

    private func minutes(_ interval: Interval) -> Int {
        (interval.until.seconds - interval.from.seconds) / 60
    }

    private func cell(_ place: Place, _ service: Service, _ day: Day) -> Figures.Cell {
        Figures.Cell(place, service, Quarter(containing: day))
    }
}
