import GRDB
import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// Terms of services as data, waivers, and slots that open forms hold.
@Suite struct ServiceTests {
    private let office: Office
    private var anna: ActingStore { office.anna }

    init() throws { office = try Office() }

    @Test func theStandardTermsHoldUntilSomebodySetsOthers() throws {
        #expect(try anna.services()[.loopbaan] == .standard(.loopbaan))
        try set(minutes: 45, after: 15)
        let terms = try anna.services()[.loopbaan]
        #expect(terms.minutes == 45 && terms.buffers.after == 15 && terms.card.who.nl == "Twee")
        #expect(try anna.services()[.belasting] == .standard(.belasting))
        _ = try anna.undo()
        #expect(try anna.services()[.loopbaan] == .standard(.loopbaan))
    }

    @Test func twoWhoSetTheSameTermDifferentlyAreToldSo() throws {
        try set(minutes: 45, after: 0)
        let seen = try anna.services()[.loopbaan]
        try set(minutes: 50, after: 0)
        let conflict = try #require(throws: EditConflict.self) {
            try office.bert.edit(try terms(minutes: 55, after: 0), from: seen)
        }
        #expect(conflict.fields.map(\.name) == ["minutes"])
    }

    @Test func aBufferKeepsStaffAndRoomFreeAndLetsThePersonGo() throws {
        try set(minutes: 60, after: 30)
        try anna.plan(try office.spreekuur(staff: [0, 1], rooms: [0]))
        _ = try anna.book(.named("a"), for: office.clients[0], office.request("09:00"))
        #expect(try LedgerOracle(office.store).faults.isEmpty)
        #expect(try free() == ["10:30"])
        #expect(throws: SpreekuurError.self) {
            try anna.book(.named("b"), for: office.clients[1], office.request("10:00"))
        }
        try anna.plan(
            try office.spreekuur(
                "elsewhere", "10:00-11:00", for: .werkInkomen, staff: [2], rooms: [1]))
        _ = try anna.book(
            .named("c"), for: office.clients[0], office.request("10:00", .werkInkomen))
        #expect(try anna.check().isEmpty)
    }

    @Test func anAppointmentKeepsItsHoursWhenTheTermsChange() throws {
        try anna.plan(try office.spreekuur(staff: [0, 1], rooms: [0]))
        let made = try anna.book(.named("a"), for: office.clients[0], office.request("10:00"))
        try set(minutes: 30, after: 10)
        let kept = try anna.appointment(made.id)
        #expect(kept.appointment.hours.minutes == 60)
        try anna.edit(note: "gebeld", of: kept.appointment)
        #expect(try anna.check().isEmpty)
    }

    @Test func aNoForMembershipSaysWhatIsOpen() throws {
        try anna.plan(try office.spreekuur())
        let stranger = Contact(
            id: .named("x"), name: try #require(PersonName(typed: "Ali Bos")),
            standing: .nonMember, phone: "06-00000012")
        try anna.add(stranger)
        #expect(
            throws: SpreekuurError.notEligible(.loopbaan, .nonMember, open: [.inloop])
        ) { try anna.book(.named("a"), for: stranger.id, office.request("10:00")) }
        #expect(try anna.spreekuur(.named("spreekuur")).appointments.isEmpty)
    }

    @Test func aWaiverLetsOneConsulentDoAndStandsInTheHistory() throws {
        try anna.plan(try office.spreekuur(staff: [0, 1, 2], rooms: [0, 1]))
        _ = try anna.book(.named("a"), for: office.clients[0], office.request("10:00"))
        let request = office.request("10:00")
        #expect(throws: SpreekuurError.self) {
            try anna.book(.named("b"), for: office.clients[1], request)
        }
        let waiver = try Waiver([.secondConsulent], because: "Bert is ziek", isAgreed: true)
        let made = try anna.book(.named("b"), for: office.clients[1], request, waiving: waiver)
        #expect(made.consulenten == ["Carla van Dam"])
        #expect(try anna.appointment(made.id).appointment.waiver == waiver)
        let fields = try anna.history(of: "appointment", made.id.description).flatMap(\.fields)
        #expect(fields.contains { $0.name == "waiver" && $0.after == waiver.description })
    }

    @Test func aSlotThatAnOpenFormHoldsIsFreeToItAlone() throws {
        try anna.plan(try office.spreekuur(staff: [0, 1], rooms: [0]))
        let ten = try #require(TimeOfDay("10:00"))
        #expect(try anna.hold(.named("spreekuur"), at: ten, for: "form"))
        #expect(try free() == ["09:00", "11:00"])
        #expect(try free(to: "form") == ["09:00", "10:00", "11:00"])
        #expect(try anna.refusals(of: office.request("10:00")) == [.held])
        #expect(try !office.bert.hold(.named("spreekuur"), at: ten, for: "other"))
        let refused = try #require(throws: SpreekuurError.self) {
            try office.bert.book(.named("b"), for: office.clients[1], office.request("10:00"))
        }
        guard case .notFree(.held, _) = refused else {
            Issue.record("\(refused)")
            return
        }
        _ = try anna.book(
            .named("a"), for: office.clients[0], office.request("10:00"), heldFor: "form")
        #expect(try office.store.queue.read { try holds($0) } == 0)
    }

    @Test func aHoldThatIsLetGoOfOrHasLapsedStandsInNobodysWay() throws {
        try anna.plan(try office.spreekuur(staff: [0, 1], rooms: [0]))
        let ten = try #require(TimeOfDay("10:00"))
        #expect(try anna.hold(.named("spreekuur"), at: ten, for: "form"))
        try anna.release(heldFor: "form")
        #expect(try free().contains("10:00"))
        #expect(try anna.hold(.named("spreekuur"), at: ten, for: "form"))
        try office.store.tamper("UPDATE slotHold SET lapses = 1")
        #expect(try free().contains("10:00"))
        #expect(try office.bert.hold(.named("spreekuur"), at: ten, for: "other"))
    }

    @Test func whoTakesAnotherSlotLetsGoOfTheFirst() throws {
        try anna.plan(try office.spreekuur(staff: [0, 1], rooms: [0]))
        for time in ["09:00", "10:00"] {
            let time = try #require(TimeOfDay(time))
            #expect(try anna.hold(.named("spreekuur"), at: time, for: "form"))
        }
        #expect(try free() == ["09:00", "11:00"])
    }

    /// What is held is what the move takes: the pair that the appointment has.
    @Test func aMoveHoldsItsPairAndTakesIt() throws {
        try anna.plan(try office.spreekuur(staff: [0, 1, 2, 3], rooms: [0, 1]))
        _ = try anna.book(.named("a"), for: office.clients[0], office.request("09:00"))
        let second = try anna.book(.named("b"), for: office.clients[1], office.request("09:00"))
        let ten = try #require(TimeOfDay("10:00"))
        #expect(
            try anna.hold(.named("spreekuur"), at: ten, for: "form", moving: .named("b")))
        let other = try office.bert.book(
            .named("c"), for: office.clients[2], office.request("10:00"))
        #expect(Set(other.consulenten).isDisjoint(with: second.consulenten))
        let moved = try anna.move(.named("b"), to: Office.monday + 1, ten, heldFor: "form")
        #expect(moved.consulenten == second.consulenten)
        #expect(try office.store.queue.read { try holds($0) } == 0)
    }

    @Test func aHoldForOneWhoComesToOneConsulentTakesOne() throws {
        try anna.plan(try office.spreekuur(staff: [0, 1, 2], rooms: [0, 1]))
        _ = try anna.book(.named("a"), for: office.clients[0], office.request("10:00"))
        let ten = try #require(TimeOfDay("10:00"))
        #expect(try !anna.hold(.named("spreekuur"), at: ten, for: "form"))
        #expect(
            try anna.hold(
                .named("spreekuur"), at: ten, for: "form", waiving: [.secondConsulent]))
    }

    private func free(to owner: String? = nil) throws -> [String] {
        try anna.slots(
            for: .loopbaan, at: Office.place, from: Office.monday + 1, days: 1, for: owner
        ).map(\.hours.from.description)
    }

    private func set(minutes: Int, after: Int) throws {
        try anna.edit(
            try terms(minutes: minutes, after: after), from: try anna.services()[.loopbaan])
    }

    private func terms(minutes: Int, after: Int) throws -> ServiceTerms {
        let same = Phrase(same: "Twee")
        let card = ServiceCard(
            forWhom: same, condition: same, what: same, how: same, who: same)
        let buffers = try #require(Buffers(before: 0, after: after))
        let terms = ServiceTerms(
            service: .loopbaan, minutes: minutes, consulenten: 2, buffers: buffers,
            audience: [.member], card: card)
        return try #require(terms)
    }

    private func holds(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM slotHold") ?? 0
    }
}
