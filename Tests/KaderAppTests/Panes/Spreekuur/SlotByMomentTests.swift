import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// A day and a time typed where a free slot is chosen. It is Tuesday 24 November 2026; free are
/// Wednesday at 9:00, 10:00 and 11:00.
@Suite struct SlotByMomentTests {
    @Test(arguments: [
        ("morgen 10u", "wo 25 november, 10.00 uur"), ("wo 11:00", "wo 25 november, 11.00 uur"),
        ("10.00 uur 25-11", "wo 25 november, 10.00 uur"), ("11:00", "11.00 uur"),
        ("wo 25 nov 10:00–11:00", "wo 25 november, 10.00 uur"), ("morgen", "wo 25 november"),
        ("morgenochtend", "wo 25 november, ochtend"), ("+1", "wo 25 november"),
        ("woensdag om half 11", "wo 25 november, 10.30 uur"),
    ])
    func whatWasUnderstoodStandsBesideIt(typed: String, understood: String) throws {
        var walk = Walkthrough(try .oneSpreekuur())
        try walk.press("\(Self.toWhen) \"\(typed)\"")
        #expect(walk.screen.contains(understood), "\(walk.screen)")
    }

    @Test(arguments: [
        ("morgen 10u", "10:00"), ("wo 11:00", "11:00"), ("11:00", "11:00"), ("morgen", "09:00"),
        ("wo 25 nov 10:00–11:00", "10:00"), ("over 1 dag 11 uur", "11:00"),
    ])
    func ctrlSTakesTheSlotThatWasTyped(typed: String, time: String) throws {
        let world = try Dependencies.oneSpreekuur()
        var walk = Walkthrough(world)
        try walk.press("\(Self.toWhen) \"\(typed)\" <C-s>")
        #expect(try Self.booked(world) == [try #require(TimeOfDay(time))], "\(walk.screen)")
        #expect(walk.screen.contains("Afspraak gemaakt: wo 25 november"), "\(walk.screen)")
    }

    @Test(
        arguments: [
            ("vrijdag 14u", "vr 27 november, 14.00 uur: dan is er niets vrij"),
            ("morgen 14u", "wo 25 november, 14.00 uur: dan is er niets vrij"),
            ("7 dec", "ma 7 december: dan is er niets vrij"),
            ("13:00", "13.00 uur: dan is er niets vrij"),
            ("woensdagmiddag", "wo 25 november, middag: dan is er niets vrij"),
            ("vandaag", "di 24 november: dan is er niets vrij; eerst vrij: wo 25 nov 09:00"),
            ("gisteren 10u", "ma 23 november, 10.00 uur: dan is er niets vrij"),
        ], ["<C-s>", "<Enter>", "<Tab>", "<Enter> <C-s>"])
    func anotherSlotThanWasTypedIsNeverTaken(
        _ typed: (moment: String, understood: String), keys: String
    ) throws {
        let world = try Dependencies.oneSpreekuur()
        try world.planMorning(on: "2026-12-17", 2)
        var walk = Walkthrough(world)
        try walk.press("\(Self.toWhen) \"\(typed.moment)\" \(keys)")
        #expect(walk.flat.contains("! \(typed.understood)"), "\(walk.screen)")
        #expect(walk.screen.contains("Nog niets gekozen: ga met ↓"))
        #expect(try Self.booked(world).isEmpty)
    }

    /// The nearest first: the person has only to move onto it.
    @Test func whoMovesOntoASlotTakesIt() throws {
        let world = try Dependencies.oneSpreekuur()
        var walk = Walkthrough(world)
        try walk.press("\(Self.toWhen) \"morgen 14u\" <Enter> <Down> <Enter> <C-s>")
        #expect(try Self.booked(world) == [try #require(TimeOfDay("11:00"))], "\(walk.screen)")
    }

    @Test func aDayBeyondTheListIsLookedUp() throws {
        let world = try Dependencies.oneSpreekuur()
        try world.planMorning(on: "2027-02-10", 2)
        var walk = Walkthrough(world)
        try walk.press("\(Self.toWhen) <Space>")
        #expect(!walk.screen.contains("10 feb"))
        try walk.press("\"10 feb 9:30\"")
        #expect(walk.flat.contains("wo 10 februari 2027, 9.30 uur: dan is er niets vrij"))
        try walk.press("<BS> <BS> \"00\"")
        #expect(
            walk.flat.contains("wo 10 februari 2027, 9.00 uur ") && !walk.flat.contains("niets"))
        try walk.press("<Enter>")
        #expect(walk.screen.contains("wo 10 feb 09:00–10:00"), "\(walk.screen)")
        try walk.press("<Up> <Space>")
        #expect(walk.screen.contains("wo 25 nov 09:00"), "\(walk.screen)")
    }

    @Test func otherWordsAreLookedForInTheList() throws {
        let world = try Dependencies.oneSpreekuur()
        try world.planMorning(on: "2026-12-17", 2)
        var walk = Walkthrough(world)
        try walk.press("\(Self.toWhen) \"dec\"")
        #expect(walk.screen.contains("do 17 dec 09:00") && !walk.screen.contains("wo 25 nov 10"))
        try walk.press("<C-u> \"xyzzy\"")
        #expect(walk.screen.contains("Niets gevonden."))
    }

    @Test func anAppointmentIsMovedToWhatIsTyped() throws {
        let world = try Dependencies.oneSpreekuur()
        try world.book(.sample(3), "11:00")
        var walk = Walkthrough(world)
        try walk.press("<Right> <Enter> <Down> <Down> v \"vrijdag 10u\" <C-s>")
        #expect(walk.flat.contains("! vr 27 november, 10.00 uur: dan is er niets vrij"))
        try walk.press("<C-u> \"wo 10u\" <C-s>")
        #expect(walk.screen.contains("Verzet naar wo 25 november, 10.00 uur."), "\(walk.screen)")
    }

    private static let toWhen = "b \"frits\" <Enter> <Enter>"

    private static func booked(_ world: Dependencies) throws -> [TimeOfDay] {
        try world.store.appointments(
            of: .sample(3), from: Dependencies.spreekuurDay, through: Dependencies.spreekuurDay + 99
        ).map(\.appointment.hours.from)
    }
}

extension Walkthrough {
    /// What is on the screen as one line, for sentences that break.
    fileprivate var flat: String {
        screen.split(whereSeparator: { $0.isWhitespace || $0 == "║" }).joined(separator: " ")
    }
}

extension Dependencies {
    fileprivate func planMorning(on day: String, _ number: Int) throws {
        try seen(by: "setup").store.plan(
            try Spreekuur(
                id: .sample(number), service: .loopbaan, at: .house("groningen"),
                on: #require(Day(day)), during: #require(Hours("09:00-12:00")),
                staffedBy: [.sample(1), .sample(2)], in: [.sample(1)]))
    }
}
