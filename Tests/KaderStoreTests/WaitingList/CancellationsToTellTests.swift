import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// Who is still to be told that their appointment is cancelled.
@Suite struct CancellationsToTellTests {
    private let office: Office
    private var anna: ActingStore { office.anna }

    init() throws {
        office = try Office()
        try anna.plan(try office.spreekuur())
        for (number, time) in ["11:00", "09:00", "10:00"].enumerated() {
            _ = try anna.book(
                .named("\(number)"), for: office.clients[number], office.request(time))
        }
    }

    private func names(at place: Place? = nil) throws -> [String] {
        try anna.cancellationsToTell(at: place).map(\.appointment.contact)
    }

    @Test func whoDidNotCancelThemselvesIsToldByHourWithHowToReachThem() throws {
        try anna.cancel(Appointment.ID.named("0"), as: .consulentIll, because: "ziek")
        try anna.cancel(Appointment.ID.named("1"), as: .houseClosed, because: "storm")
        try anna.cancel(Appointment.ID.named("2"), as: .atRequest, because: "belde zelf")
        #expect(try names() == ["Gül Yılmaz", "Frits Groen"])
        #expect(try anna.cancellationsToTell().first?.phone == "06-00000006")
        #expect(try names(at: Office.place).count == 2)
        #expect(try names(at: .house("zwolle")).isEmpty)
    }

    @Test(arguments: CancellationCode.allCases)
    func onlyWhatDoesNotComeFromThemIsPassedOn(code: CancellationCode) throws {
        try anna.cancel(Appointment.ID.named("0"), as: code, because: "reden")
        let known: Set<CancellationCode> = [.atRequest, .noLongerNeeded, .enteredTwice]
        #expect(try names().isEmpty == known.contains(code))
    }

    @Test func aSpreekuurThatFallsLeavesEverybodyInItToBeTold() throws {
        try anna.cancel(Spreekuur.ID.named("spreekuur"), as: .consulentIll, because: "ziek")
        #expect(try names().count == 3)
        let toDo = try anna.toDo(at: Office.place)
        #expect(toDo.count { if case .untold = $0 { true } else { false } } == 3)
    }

    @Test func toldIsOneStepOfUndoAndOneThatStandsRefusesAll() throws {
        let ids: [Appointment.ID] = [.named("0"), .named("1")]
        _ = try anna.cancel(ids, as: .consulentIll, because: "ziek")
        #expect(throws: SpreekuurError.notCancelled) {
            try anna.tellCancelled(ids + [.named("2")])
        }
        #expect(try names().count == 2)
        try anna.tellCancelled(ids)
        #expect(try names().isEmpty)
        #expect(try anna.appointment(ids[0]).appointment.toldOn == Office.monday)
        _ = try anna.undo()
        #expect(try names().count == 2)
    }

    @Test func whoComesBackAndIsCancelledAgainIsToldAgain() throws {
        try anna.cancel(Appointment.ID.named("0"), as: .consulentIll, because: "ziek")
        try office.bert.tellCancelled([.named("0")])
        _ = try anna.undo()
        #expect(try anna.appointment(.named("0")).appointment.state == .planned)
        try anna.cancel(Appointment.ID.named("0"), as: .houseClosed, because: "storm")
        #expect(try names() == ["Frits Groen"])
    }

    @Test func whatIsOverIsNoLongerAsked() throws {
        try anna.plan(try office.spreekuur("today", on: Office.monday))
        _ = try anna.book(
            .named("today"), for: office.clients[0], office.request("09:00", on: Office.monday))
        try anna.cancel(Appointment.ID.named("today"), as: .consulentIll, because: "ziek")
        #expect(try names().count == 1)
        let tomorrow = try #require(LocalTime("2027-03-16T08:00"))
        let later = office.store.as(try #require(Actor("anna")), at: .fixed(tomorrow))
        #expect(try later.cancellationsToTell().isEmpty)
    }

    /// The bus reminded somebody whom the house cancelled meanwhile: that is not being told.
    @Test func aReminderOfElsewhereIsNoTelling() throws {
        let replicas = try Replicas(2)
        let (house, bus) = (replicas.offices[0], replicas.offices[1])
        try house.anna.plan(try house.spreekuur())
        _ = try house.anna.book(.named("a"), for: house.clients[0], house.request("10:00"))
        try replicas.settle()
        try house.anna.cancel(Appointment.ID.named("a"), as: .consulentIll, because: "ziek")
        try bus.bert.remind([.named("a")])
        try replicas.settle()
        for office in replicas.offices {
            #expect(try office.anna.cancellationsToTell().map(\.id) == [.named("a")])
        }
    }
}
