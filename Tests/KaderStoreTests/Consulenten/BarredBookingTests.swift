import KaderDomain
import KaderStore
import Testing

/// Slots are offered only with consulenten who can be asked, and the reasons are told.
@Suite struct BarredBookingTests {
    private let office: Office
    private let tuesday = Office.monday + 1

    init() throws {
        office = try Office()
        try office.anna.plan(try office.spreekuur(staff: [0, 1]))
    }

    private func id(_ person: Int) -> Contact.ID { office.people[person].id }

    private var starts: [String] {
        get throws {
            try office.anna.slots(for: .loopbaan, at: Office.place, from: tuesday, days: 1)
                .map(\.hours.from.description)
        }
    }

    private func away(_ person: Int, _ hours: String?) throws {
        let absence = try #require(
            Absence(
                id: .named("away"), contact: id(person), from: tuesday, until: tuesday,
                hours: hours.flatMap { Hours($0) }, reason: "Geheim"))
        try office.anna.add(absence)
    }

    private func takingAtMost(_ count: Int, _ person: Int) throws {
        let old = try #require(try office.anna.consulent(id(person)))
        var new = old
        new.weeklyMaximum = count
        try office.anna.edit(new, from: old)
    }

    @Test func whatFallsInAnAbsenceIsNotOfferedAndCannotBeBooked() throws {
        let all = try starts
        #expect(all.first == "09:00")
        try away(0, "09:00-10:00")
        #expect(try starts == Array(all.dropFirst()))
        let error = try #require(throws: SpreekuurError.self) {
            _ = try office.anna.book(
                .named("a"), for: office.clients[0], office.request("09:00"))
        }
        guard case .notFree(.notAvailable(let barred), let nearest) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(barred.map(\.name) == ["Anna de Ruiter"])
        #expect(barred.map(\.bars) == [[.absent(through: tuesday)]])
        #expect(nearest?.hours.from.description == all[1])
    }

    @Test func withSomebodyElseTheSlotIsOfferedWithThatOne() throws {
        try office.anna.plan(try office.spreekuur("wide", "13:00-16:00", staff: [2, 3, 4]))
        try away(2, nil)
        let slots = try office.anna.slots(
            for: .loopbaan, at: Office.place, from: tuesday, days: 1)
        let afternoon = slots.filter { $0.hours.from.hour >= 13 }
        #expect(!afternoon.isEmpty)
        #expect(afternoon.allSatisfy { $0.consulenten == [id(3), id(4)] })
    }

    @Test func aFullWeekOffersNothingMoreUnlessThatIsWaived() throws {
        try takingAtMost(1, 1)
        _ = try office.anna.book(.named("a"), for: office.clients[0], office.request("09:00"))
        #expect(try starts.isEmpty)
        let reasons = try office.anna.refusals(of: office.request(try slotAfterTen()))
        #expect(
            reasons.contains {
                if case .notAvailable(let barred) = $0 {
                    barred.map(\.bars) == [[.weekFull(maximum: 1)]]
                } else {
                    false
                }
            })
        let waiver = try Waiver([.weeklyMaximum], because: "spoed", isAgreed: true)
        _ = try office.anna.book(
            .named("b"), for: office.clients[1], office.request(try slotAfterTen()),
            waiving: waiver)
        let counted = try office.anna.loads(from: tuesday, through: tuesday)
        #expect(counted.first { $0.contact == id(1) }?.appointments == 2)
    }

    @Test func undoDoesNotFillAWeekThatSomebodyElseFilled() throws {
        try takingAtMost(1, 1)
        _ = try office.bert.book(.named("a"), for: office.clients[0], office.request("09:00"))
        try office.bert.cancel(Appointment.ID.named("a"), because: "verhinderd")
        _ = try office.anna.book(.named("b"), for: office.clients[1], office.request("10:00"))
        #expect(throws: StoreError.builtOn(by: "anna", .bookAppointment)) {
            _ = try office.bert.undo()
        }
        _ = try office.anna.undo()
        _ = try office.bert.undo()
        #expect(try office.anna.appointment(.named("a")).appointment.state == .planned)
    }

    @Test func undoBringsBackWhatStoodAlsoAboveAMaximumThatWasLowered() throws {
        for (name, time) in [("a", "09:00"), ("b", "10:00")] {
            _ = try office.anna.book(.named(name), for: office.clients[0], office.request(time))
        }
        try takingAtMost(1, 1)
        try office.anna.cancel(Appointment.ID.named("b"), because: "verhinderd")
        _ = try office.anna.undo()
        #expect(try office.anna.appointment(.named("b")).appointment.state == .planned)
    }

    @Test func whoIsMovedCountsOnceForTheWeek() throws {
        try takingAtMost(1, 1)
        _ = try office.anna.book(.named("a"), for: office.clients[0], office.request("09:00"))
        let later = try #require(TimeOfDay(try slotAfterTen()))
        let moved = try office.anna.move(.named("a"), to: tuesday, later)
        #expect(moved.appointment.hours.from == later)
    }

    @Test func whoMayNotAdviseSomebodyIsLeftOutForThemAlone() throws {
        let conflict = try #require(
            InterestConflict(
                id: .named("c"), contact: id(0), with: .person(office.clients[0])))
        try office.anna.add(conflict)
        let error = try #require(throws: SpreekuurError.self) {
            _ = try office.anna.book(
                .named("a"), for: office.clients[0], office.request("09:00"))
        }
        guard case .notFree(.notAvailable(let barred), _) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(barred.map(\.bars) == [[.conflict]])
        _ = try office.anna.book(.named("b"), for: office.clients[1], office.request("09:00"))
    }

    @Test func slotsOfferedAreExactlyThoseThatBook() throws {
        try away(1, "10:30-11:30")
        let offered = try starts
        for minutes in stride(from: 9 * 60, to: 12 * 60, by: 5) {
            let time = try #require(TimeOfDay(minutes: minutes))
            let books =
                (try? office.anna.book(
                    .named("\(minutes)"), for: office.clients[0], office.request("\(time)"))) != nil
            #expect(books == offered.contains(time.description))
            if books { _ = try office.anna.undo() }
        }
    }

    /// The slot behind the first one, as its terms have it.
    private func slotAfterTen() throws -> String {
        let stride = ServiceTerms.standard(.loopbaan).stride
        let first = ServiceTerms.standard(.loopbaan).buffers.before + 9 * 60
        return try #require(TimeOfDay(minutes: first + stride)).description
    }
}
