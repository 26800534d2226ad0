import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

@Suite struct ReminderTests {
    private let office: Office
    private var anna: ActingStore { office.anna }

    init() throws {
        office = try Office()
        try anna.plan(try office.spreekuur())
        for (number, time) in ["11:00", "09:00"].enumerated() {
            _ = try anna.book(
                .named("\(number)"), for: office.clients[number], office.request(time))
        }
    }

    private func names() throws -> [String] {
        try anna.reminders(for: Office.monday + 1).map(\.appointment.contact)
    }

    @Test func theListHasWhoComesThatDayByHourAndHowToReachThem() throws {
        #expect(try names() == ["Gül Yılmaz", "Frits Groen"])
        #expect(try anna.reminders(for: Office.monday + 1).first?.phone == "06-00000006")
        #expect(try anna.reminders(for: Office.monday).isEmpty)
        try anna.cancel(Appointment.ID.named("1"), because: "ziek")
        #expect(try names() == ["Frits Groen"])
    }

    @Test func whoWasRemindedIsMarkedUntilTheAppointmentMoves() throws {
        try anna.remind([.named("0"), .named("1")])
        #expect(
            try anna.reminders(for: Office.monday + 1).map(\.remindedOn)
                == [Office.monday, Office.monday])
        let noted = try anna.appointment(.named("0")).appointment
        try anna.edit(note: "cv", of: noted)
        #expect(try anna.appointment(.named("0")).appointment.remindedOn == Office.monday)
        _ = try anna.move(.named("0"), to: Office.monday + 1, #require(TimeOfDay("10:00")))
        #expect(try anna.appointment(.named("0")).appointment.remindedOn == nil)
    }

    @Test func markingManyIsOneStepAndNothingWhereOneIsCancelled() throws {
        try anna.remind([.named("0"), .named("1")])
        _ = try anna.undo()
        #expect(try anna.reminders(for: Office.monday + 1).allSatisfy { $0.remindedOn == nil })
        try office.bert.cancel(Appointment.ID.named("1"), because: "ziek")
        #expect(throws: SpreekuurError.cancelled) { try anna.remind([.named("0"), .named("1")]) }
        #expect(try anna.appointment(.named("0")).appointment.remindedOn == nil)
    }

    @Test func aTextThatWasSetIsTakenBackAndReset() throws {
        let key = SettingKey.message(.reminder, .nl)
        try anna.set(try Setting(key, to: "Tot {dag}!"))
        #expect(try office.bert.settings()[key] == "Tot {dag}!")
        try anna.reset(key)
        #expect(try anna.settings().isStandard(key))
        _ = try anna.undo()
        #expect(try anna.settings()[key] == "Tot {dag}!")
    }
}
