import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// Somebody was first: who is busy, and what can be had instead with one key.
@Suite struct RefusedBookingTests {
    @Test func whoWasTooLateTakesTheNearestSlotWithEnter() throws {
        let world = try Dependencies.oneSpreekuur()
        var walk = Walkthrough(world)
        try walk.press("b \"frits\" <Enter>")
        try walk.letHoldsLapse(world)
        try world.seen(by: "bram").takeFirstSlot()
        try walk.press("<C-s>")
        #expect(walk.screen.contains("Niet gemaakt: Anna Visser (tot 10.00 uur) en Bert Bos"))
        #expect(walk.screen.contains("Enter kiest wo 25 nov 10:00–11:00."))
        try walk.press("<Enter> <C-s>")
        #expect(walk.screen.contains("Afspraak gemaakt: wo 25 november, 10.00 uur"))
        let hours = try world.store.appointments(
            of: .sample(3), from: Self.day, through: Self.day
        ).map(\.appointment.hours.from)
        #expect(hours == [TimeOfDay("10:00")])
    }

    /// The last slot went while the form was open: one key, and who, what, where and when go along.
    @Test func whoFindsNothingFreeGoesOnTheWaitingListWithOneKey() throws {
        let world = try Dependencies.oneSpreekuur()
        try world.book(.sample(4), "09:00", in: "bram")
        try world.book(.sample(4), "10:00", in: "bram")
        var walk = Walkthrough(world)
        try walk.press("<Right> <Enter> <Down> <Down> b \"frits\" <Enter>")
        try walk.letHoldsLapse(world)
        try world.book(.sample(4), "11:00", in: "bram")
        try walk.press("<C-s>")
        #expect(walk.screen.contains("op de wachtlijst"))
        try walk.press("w <C-s>")
        let entry = try #require(try world.store.waitingList().first?.entry)
        #expect(entry.contact == .sample(3) && entry.service == .loopbaan)
        #expect(entry.places == [.house("groningen")] && entry.lastDay == Self.day)
        #expect(!walk.screen.contains("Afspraak maken"))
    }

    @Test func aMoveThatIsRefusedSaysThatNothingWasMoved() throws {
        let world = try Dependencies.oneSpreekuur()
        try world.book(.sample(3), "11:00")
        var walk = Walkthrough(world)
        try walk.press("<Right> <Enter> <Down> <Down> v <Space> <Enter>")
        try walk.letHoldsLapse(world)
        try world.seen(by: "bram").takeFirstSlot()
        try walk.press("<C-s>")
        #expect(walk.screen.contains("Niet verzet: Anna Visser"))
        #expect(walk.screen.contains("Enter kiest wo 25 nov 10:00–11:00."))
        try walk.press("<Enter> <C-s>")
        #expect(walk.screen.contains("Verzet naar wo 25 november, 10.00 uur."))
    }

    @Test(arguments: [
        (1, "Anna is dan bezet tot 10.00 uur"),
        (2, "Anna (tot 10.00 uur) en Bert (tot 10.00 uur) zijn dan bezet"),
        (3, "Anna (tot 10.00 uur), Bert (tot 10.00 uur) en Carla (tot 10.00 uur) zijn dan bezet"),
        (5, "Anna (tot 10.00 uur), Bert (tot 10.00 uur) en 3 anderen zijn dan bezet"),
    ])
    func namesThoseWhoAreBusy(_ example: (count: Int, sentence: String)) throws {
        let hours = try #require(Hours("09:00-10:00"))
        let busy = ["Anna", "Bert", "Carla", "Driss", "Eva"].prefix(example.count).enumerated()
            .map { number, name in
                Holding(
                    resource: .person(.sample(number)), name: name, day: Self.day, hours: hours)
            }
        let refusal = SlotRefusal.consulentenBusy(needed: 2, free: 0, busy: busy)
        #expect(Phrase(refusal)[.nl] == example.sentence)
    }

    private static let day = Dependencies.spreekuurDay
}

extension Walkthrough {
    /// As when the laptop slept: what open forms hold is free to others.
    fileprivate func letHoldsLapse(_ world: Dependencies) throws {
        for case .form(let form) in rehearsal.app.sheets {
            try world.store.release(heldFor: form.id.description)
        }
    }
}

extension Dependencies {
    /// Wednesday, the day after the one that stands still.
    static let spreekuurDay = Day("2026-11-25") ?? Day(ordinal: 0)

    /// The still world with one loopbaan spreekuur of three hours, two consulenten, and two people
    /// to book.
    static func oneSpreekuur(language: Language = .nl) throws -> Dependencies {
        let world = try Dependencies.still(language: language)
        let setup = try world.seen(by: "setup").store
        for (number, name) in [
            (1, "Anna Visser"), (2, "Bert Bos"), (3, "Frits Groen"), (4, "Gerda Blauw"),
        ] { try setup.add(try Contact.sample(number, name)) }
        for number in 1...2 {
            try setup.add(
                Consulent(
                    id: .sample(number), contact: .sample(number), houses: ["groningen"],
                    services: [.loopbaan]),
                trainings: [try .basic(of: .sample(number))])
        }
        let room = try #require(Room(id: .sample(1), house: "groningen", name: "Kamer"))
        try setup.add(room)
        try setup.plan(
            try Spreekuur(
                id: .sample(1), service: .loopbaan, at: .house("groningen"), on: spreekuurDay,
                during: #require(Hours("09:00-12:00")), staffedBy: [.sample(1), .sample(2)],
                in: [room.id]))
        return world
    }

    /// The same with Gerda, who can sit at an inloop.
    static func oneSpreekuurAndInloop() throws -> Dependencies {
        let world = try oneSpreekuur()
        try world.seen(by: "setup").store.add(
            Consulent(
                id: .sample(4), contact: .sample(4), houses: ["groningen"], services: [.inloop]),
            trainings: [try .basic(of: .sample(4), in: .inloop)])
        return world
    }

    func book(_ contact: Contact.ID, _ time: String, in actor: String? = nil) throws {
        let request = BookingRequest(
            service: .loopbaan, place: .house("groningen"), day: Self.spreekuurDay,
            time: try #require(TimeOfDay(time)))
        let store = try actor.map { try seen(by: $0).store } ?? store
        _ = try store.book(newId(), for: contact, request)
    }

    func takeFirstSlot() throws { try book(.sample(4), "09:00") }
}

extension Training {
    /// A basic training, done long ago.
    static func basic(
        of contact: Contact.ID, in service: Service = .loopbaan
    ) throws -> Training {
        try #require(
            Training(
                id: .named("\(contact) \(service)"), contact: contact, service: service,
                kind: .basic,
                doneOn: Day(ordinal: 20_000)))
    }
}
