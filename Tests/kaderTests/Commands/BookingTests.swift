import Foundation
import Testing

/// Appointments by the real program.
@Suite struct BookingTests {
    private let desk: DemoDesk

    init() throws {
        desk = try DemoDesk()
        try desk.planDay()
    }

    @Test func booksMovesAndCancels() throws {
        let slots = try desk.freeSlots()
        let (first, second) = (slots[0], slots[1])
        let person = try desk.people()[0]
        let booked = try desk.book(first, for: person)
        #expect(booked.status == 0 && booked.lines.count == 1)
        #expect(booked.err.hasPrefix("Afspraak gemaakt: ") && booked.err.contains(" met "))
        let shown = try #require(try desk.json("appointment", "show", booked.id) as? [String: Any])
        #expect(shown["contact"] as? String == person && shown["state"] as? String == "planned")
        #expect((shown["consulenten"] as? [String])?.count == 2)

        let moved = try desk.run(
            "appointment", "move", booked.id, "--day", second.day, "--start", second.start)
        #expect(moved.status == 0 && moved.id == booked.id && moved.err.hasPrefix("Verzet naar "))
        #expect(try desk.freeSlots().contains(first))

        let cancelled = try desk.run("appointment", "cancel", booked.id, "--reason", "ziek")
        #expect(cancelled.status == 0 && cancelled.id == booked.id)
        #expect(try desk.run("appointment", "cancel", booked.id, "--reason", "nog").status == 1)
        #expect(try desk.freeSlots() == slots)
        let steps = try desk.objects("history", "appointment", booked.id)
            .compactMap { $0["command"] as? String }
        #expect(steps == ["cancelAppointment", "moveAppointment", "bookAppointment"])
    }

    @Test func saysWhyASlotIsNotFree() throws {
        let slot = try desk.freeSlots()[0]
        let why = ["slots", "--why"] + slot.options
        #expect(try desk.kader.run(why, environment: DemoDesk.now).out == "Vrij.\n")
        let people = try desk.people()
        #expect(try desk.book(slot, for: people[0]).status == 0)
        let taken = try desk.book(slot, for: people[1])
        #expect(taken.status == 1 && taken.out.isEmpty)
        #expect(
            taken.err.hasPrefix("Niet gemaakt: ") && taken.err.contains("ma 1 maart, 10.00 uur"))
        let reasons = try desk.kader.run(why + ["--json"], environment: DemoDesk.now)
        #expect(reasons.out.contains("\"free\": false") && reasons.out.contains("-busy\""))
        let names = try desk.objects("consulent", "list").compactMap { $0["name"] as? String }
        #expect(names.contains { taken.err.contains("\($0) (tot 10.00 uur)") })
        #expect(reasons.out.contains("\"end\": \"10:00\""))
    }

    /// The line that it names is typed as it stands.
    @Test func whereNothingIsFreeItSaysHowToWait() throws {
        try desk.emptyWaitingList()
        let person = try #require(try desk.people().last)
        let refused = try desk.run(
            "appointment", "book", "--contact", person, "--service", "loopbaan", "--house",
            "groningen", "--day", "2028-03-01", "--start", "10:00")
        #expect(refused.status == 1 && refused.out.isEmpty)
        let line = try #require(
            refused.err.split(separator: "\n").first { $0.contains(" kader waiting add ") })
        let words = line.split(separator: " ").drop { $0 != "waiting" }.map(String.init)
        #expect(try desk.run(words).status == 0)
        let waiting = try #require(try desk.objects("waiting", "list").first)
        #expect(waiting["contact"] as? String == person)
        #expect(waiting["lastDay"] as? String == "2028-03-01")
    }

    @Test func whatCannotBeMovedSaysSoAndStays() throws {
        let (slots, people) = (try desk.freeSlots(), try desk.people())
        let first = try desk.book(slots[0], for: people[0]).id
        #expect(try desk.book(slots[1], for: people[1]).status == 0)
        let moved = try desk.run(
            "appointment", "move", first, "--day", slots[1].day, "--start", slots[1].start)
        #expect(moved.status == 1 && moved.out.isEmpty)
        #expect(moved.err.hasPrefix("Niet verzet: ") && moved.err.contains("zijn dan bezet"))
    }

    @Test func planningOnAHolidaySaysSoAndPlans() throws {
        let people = try desk.objects(
            "consulent", "list", "--service", "loopbaan", "--house", "groningen"
        ).compactMap { $0["contact"] as? String }
        let room = try #require(try desk.objects("room", "list").first?["id"] as? String)
        func plan(_ day: String) throws -> Binary.Outcome {
            try desk.run(
                "spreekuur", "plan", "--service", "loopbaan", "--house", "groningen", "--day", day,
                "--from", "09:00", "--until", "17:00", "--consulent", people[0], "--consulent",
                people[1], "--room", room)
        }
        let holiday = try plan("2027-04-27")
        #expect(holiday.status == 0 && holiday.lines.count == 1)
        #expect(holiday.err.contains("maar het huis is dicht: Koningsdag. Boeken kan"))
        #expect(try !plan("2027-04-28").err.contains("dicht"))
    }

    @Test func theSlotOfAnUndoneAppointmentIsFreeAgainAndRedoneTakenAgain() throws {
        let slots = try desk.freeSlots()
        #expect(try desk.book(slots[0], for: try desk.people()[0]).status == 0)
        let booked = try desk.freeSlots()
        #expect(try desk.run("undo").err.hasPrefix("Ongedaan gemaakt: afspraak gemaakt ("))
        #expect(try desk.freeSlots() == slots)
        #expect(try desk.run("redo").status == 0)
        #expect(try desk.freeSlots() == booked)
    }
}
