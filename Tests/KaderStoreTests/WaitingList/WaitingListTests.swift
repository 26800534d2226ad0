import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// Waiting, being offered a slot, saying yes or no.
@Suite struct WaitingListTests {
    private let office: Office
    private var anna: ActingStore { office.anna }

    init() throws {
        office = try Office()
        try anna.plan(try office.spreekuur("spreekuur", "09:00-10:00"))
    }

    @Test func anOfferHoldsItsSlotUntilItIsAnswered() throws {
        try anna.wait(try office.waits(0))
        let line = try anna.offer()
        #expect(line.name == "Frits Groen" && line.phone == "06-00000005")
        #expect(line.appointment?.appointment.state == .provisional)
        #expect(try anna.spreekuur(.named("spreekuur")).freeSlots == 0)
        #expect(throws: SpreekuurError.self) {
            try office.bert.book(
                .named("b"), for: office.clients[1], office.request("09:00"))
        }
        #expect(try LedgerOracle(office.store).faults.isEmpty)
        try office.bert.accept(line.id)
        let booked = try anna.appointments(from: Office.monday, through: Office.monday + 7)
        #expect(booked.map(\.appointment.state) == [.planned])
        #expect(try anna.waitingList().isEmpty && anna.waitingList(all: true).count == 1)
    }

    @Test func anOfferStandsAsLongAsIsSetAndNeverIntoItsSlot() throws {
        try anna.wait(try office.waits(0))
        try anna.set(try Setting(.offerHours, to: "3"))
        let now = Amsterdam.importing(anna.now)
        #expect(try anna.offer().entry.state.offer?.until == now + 3 * 3600)
        _ = try anna.undo()
        try anna.set(try Setting(.offerHours, to: "300"))
        let line = try anna.offer()
        #expect(line.entry.state.offer?.until == line.appointment?.appointment.interval.from)
    }

    @Test func whoSaysNoKeepsTheirPlaceAndIsNotOfferedTheSameAgain() throws {
        try anna.wait(try office.waits(0))
        try anna.wait(try office.waits(1))
        let first = try anna.offer()
        let next = try #require(try anna.decline(first.id))
        #expect(next.name == "Gül Yılmaz")
        #expect(next.appointment?.appointment.hours == first.appointment?.appointment.hours)
        #expect(try anna.waiting(first.id).entry.state == .waiting)
        #expect(try anna.decline(next.id) == nil)
        #expect(throws: WaitingError.nothingSuits) { try anna.offer() }
        #expect(try anna.spreekuur(.named("spreekuur")).freeSlots == 1)
    }

    /// The earliest slot goes to who waits longest, and nobody has two.
    @Test func ofSeveralFreedSlotsEachHasItsOwnNext() throws {
        try anna.plan(try office.spreekuur("long", "11:00-13:00", on: Office.monday + 2))
        for time in ["12:00", "11:00"] {
            let request = office.request(time, on: Office.monday + 2)
            _ = try anna.book(.named("\(time)"), for: office.clients[2], request)
        }
        try anna.wait(try office.waits(0))
        try anna.wait(try office.waits(1))
        let gone = [Appointment.ID.named("12:00"), .named("11:00")]
        try anna.cancel(gone, because: "ziek")
        #expect(
            try anna.nextInLine(afterCancelling: gone).map(\.name)
                == ["Frits Groen", "Gül Yılmaz"])
        #expect(try anna.nextInLine(afterCancelling: [gone[1]]).map(\.name) == ["Frits Groen"])
        try anna.cancel(Spreekuur.ID.named("long"), because: "dicht")
        #expect(try anna.nextInLine(afterCancelling: gone).isEmpty)
    }

    /// Two appointments at one hour are gone: for each the next is named, until one of the consulenten
    /// is ill and one pair is left.
    @Test func ofOneSlotThatIsLeftOnlyOneIsNamed() throws {
        let day = Office.monday + 3
        try anna.plan(
            try office.spreekuur("wide", "11:00-12:00", on: day, staff: [0, 1, 2, 3]))
        let gone = [Appointment.ID.named("one"), .named("two")]
        for (id, client) in zip(gone, office.clients.suffix(2)) {
            _ = try anna.book(id, for: client, office.request("11:00", on: day))
        }
        try anna.cancel(gone, because: "ziek")
        let absence = try #require(
            Absence(id: .named("ill"), contact: office.staff[3], from: day, until: day))
        for number in 0..<2 { try anna.wait(try office.waits(number)) }
        #expect(
            try anna.nextInLine(afterCancelling: gone).map(\.name)
                == ["Frits Groen", "Gül Yılmaz"])
        try anna.add(absence)
        #expect(try anna.nextInLine(afterCancelling: gone).map(\.name) == ["Frits Groen"])
        #expect(
            try anna.nextInLine(afterCancelling: [gone[0], gone[0]]).map(\.name)
                == ["Frits Groen"])
    }

    @Test func whoComesAlongIsCountedWhereASlotIsOffered() throws {
        let day = Office.monday + 1
        try anna.plan(
            try office.spreekuur("tax", "13:00-16:00", for: .belasting, on: day))
        let campaign = try Campaign(year: 2027, first: day, last: day + 30)
        let place = try CampaignPlace(
            campaign: campaign.id, place: Office.place,
            hours: [WeeklyHours(day.weekday, try #require(Hours("13:00-16:00")))], capacity: 3)
        try anna.add(campaign)
        try anna.set(place)
        let family = try WaitingEntry(
            id: .named("family"), contact: office.clients[0], service: .belasting, housemates: 3,
            since: Instant(seconds: 1))
        try anna.wait(family)
        #expect(throws: WaitingError.nothingSuits) { try anna.offer() }
        try anna.leaveWaitingList(family.id)
        try anna.wait(
            WaitingEntry(
                id: .named("couple"), contact: office.clients[0], service: .belasting,
                housemates: 1, since: Instant(seconds: 1)))
        let offered = try anna.offer()
        #expect(offered.appointment?.appointment.housemates == 1)
        #expect(
            try anna.slots(for: .belasting, from: day, days: 1, with: 1).isEmpty,
            "two of three places are held")
        let more = try offered.entry.suiting(
            places: offered.entry.places, part: nil, lastDay: nil, housemates: 2)
        #expect(throws: WaitingError.slotIsKept) { try anna.edit(more, from: offered.entry) }
        #expect(throws: WaitingError.tooManyHousemates(0...0)) {
            try WaitingEntry(
                id: .named("x"), contact: office.clients[0], service: .loopbaan, housemates: 1,
                since: Instant(seconds: 1))
        }
    }

    @Test func nobodyIsPassedOverUnlessThatIsSaid() throws {
        try anna.wait(try office.waits(0))
        try anna.wait(try office.waits(1))
        #expect(throws: WaitingError.othersFirst(name: "Frits Groen")) {
            try anna.offer(.named("wait 1"))
        }
        #expect(try anna.offer(.named("wait 1"), isOutOfTurn: true).name == "Gül Yılmaz")
        #expect(throws: WaitingError.nothingSuits) { try anna.offer(.named("wait 0")) }
        #expect(throws: WaitingError.notWaiting) { try anna.offer(.named("wait 1")) }
    }

    @Test func nobodyWaitsTwiceForOneServiceOrForWhatIsNotForThem() throws {
        try anna.wait(try office.waits(0))
        #expect(throws: WaitingError.waitsAlready(name: "Frits Groen")) {
            try anna.wait(try office.waits(0, id: "another"))
        }
        let terms = try anna.services()[.loopbaan]
        let closed = ServiceTerms(
            service: .loopbaan, minutes: terms.minutes, consulenten: terms.consulenten,
            audience: [.member], card: terms.card)
        try anna.edit(try #require(closed), from: terms)
        var guest = office.people[6]
        guest.standing = .nonMember
        try anna.edit(guest, from: office.people[6])
        #expect(throws: SpreekuurError.self) { try anna.wait(try office.waits(1)) }
    }

    /// Issue 4: their place, their offer and what they had before stay.
    @Test func whatSuitsSomebodyIsChangedInPlace() throws {
        try anna.wait(try office.waits(0))
        try anna.wait(try office.waits(1))
        let line = try anna.offer()
        let (before, order) = (try Dump(office.store), try anna.waitingList().map(\.id))
        let changed = try line.entry.suiting(
            places: [.online], part: .morning, lastDay: Office.monday + 9, housemates: 0)
        try anna.edit(changed, from: line.entry)
        #expect(try anna.waitingList().map(\.id) == order)
        let stored = try anna.waiting(line.id).entry
        #expect(stored == changed && stored.since == line.entry.since)
        #expect(stored.state == line.entry.state && stored.passed == line.entry.passed)
        #expect(
            try anna.history(of: "waitingEntry", line.id.description).first?.command
                == .editWaitingEntry)
        _ = try anna.undo()
        #expect(try Dump(office.store) == before)
        #expect(throws: WaitingError.tooManyHousemates(0...0)) {
            try line.entry.suiting(places: [], part: nil, lastDay: nil, housemates: 1)
        }
        let over = try line.entry.suiting(
            places: [.online], part: nil, lastDay: Office.monday - 9, housemates: 0)
        #expect(throws: WaitingError.lastDayOver) { try anna.edit(over, from: line.entry) }
        try anna.leaveWaitingList(line.id)
        #expect(throws: WaitingError.notWaiting) { try anna.edit(changed, from: line.entry) }
    }

    @Test func twoWhoChangeTheSameWishClash() throws {
        try anna.wait(try office.waits(0))
        let entry = try #require(try anna.waitingList().first).entry
        func until(_ day: Int) throws -> WaitingEntry {
            try entry.suiting(
                places: entry.places, part: entry.part, lastDay: Office.monday + day,
                housemates: 0)
        }
        try anna.edit(try until(8), from: entry)
        #expect(throws: EditConflict.self) { try office.bert.edit(try until(9), from: entry) }
    }

    @Test func leavingTheListGivesUpWhatWasKept() throws {
        try anna.wait(try office.waits(0))
        let line = try anna.offer()
        #expect(try anna.leaveWaitingList(line.id) == nil)
        #expect(try anna.spreekuur(.named("spreekuur")).freeSlots == 1)
        #expect(throws: WaitingError.notWaiting) { try anna.leaveWaitingList(line.id) }
        #expect(throws: WaitingError.noOffer) { try anna.accept(line.id) }
    }

    @Test func aCancellationTellsWhoIsNext() throws {
        let booked = try anna.book(.named("a"), for: office.clients[2], office.request("09:00"))
        try anna.wait(try office.waits(0))
        try anna.wait(try office.waits(1))
        try anna.cancel(booked.id, because: "ziek")
        #expect(try anna.nextInLine(afterCancelling: [booked.id]).map(\.name) == ["Frits Groen"])
        try anna.offer()
        #expect(try anna.nextInLine(afterCancelling: [booked.id]).isEmpty)
    }

    @Test func everyStepIsTakenBackAndDoneAgain() throws {
        let steps: [() throws -> Void] = [
            { try anna.wait(try office.waits(0)) }, { try anna.wait(try office.waits(1)) },
            { try anna.offer() }, { try anna.decline(.named("wait 0")) },
            { try anna.accept(.named("wait 1")) },
            { try anna.leaveWaitingList(.named("wait 0")) },
        ]
        for step in steps {
            let before = try Dump(office.store)
            try step()
            let after = try Dump(office.store)
            #expect(before != after)
            _ = try anna.undo()
            #expect(try Dump(office.store) == before)
            _ = try anna.redo()
            #expect(try Dump(office.store) == after)
            #expect(try LedgerOracle(office.store).faults.isEmpty)
        }
    }
}

extension Office {
    /// Somebody waits, from the first on: who has a higher number waits less long.
    func waits(_ number: Int, id: String? = nil, until last: Day? = nil) throws -> WaitingEntry {
        try WaitingEntry(
            id: .named(id ?? "wait \(number)"), contact: clients[number], service: .loopbaan,
            lastDay: last, since: Instant(seconds: 1_000_000 + number))
    }

    /// Somebody at a later time.
    func acting(_ name: String, at time: String) -> ActingStore {
        store.as(Actor(name) ?? .unnamed, at: LocalTime(time).map(Clock.fixed) ?? .real)
    }
}
