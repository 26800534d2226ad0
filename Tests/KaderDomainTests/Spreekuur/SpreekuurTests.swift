import KaderDomain
import Testing

@Suite struct SpreekuurTests {
    private static let people = (0..<4).map { Contact.ID.named("person \($0)") }
    private static let rooms = (0..<2).map { Room.ID.named("room \($0)") }

    struct Case: Sendable {
        var service = Service.loopbaan
        var place = Place.house("groningen")
        var day = Spreekuur.day("2027-03-17")
        var hours = "09:00-12:00"
        var staff = [0, 1]
        var rooms = [0]
        var error: SpreekuurError?
    }

    @Test(arguments: [
        Case(),
        Case(hours: "09:00-10:00"),
        Case(hours: "09:00-09:59", error: .tooShort(minutes: 60)),
        Case(staff: [0], error: .understaffed(needed: 2, given: 1)),
        Case(staff: [], error: .understaffed(needed: 1, given: 0)),
        Case(service: .belasting, staff: [0]),
        Case(service: .belasting, hours: "09:00-09:44", staff: [0], error: .tooShort(minutes: 45)),
        Case(service: .inloop, hours: "09:00-09:30", staff: [0]),
        Case(staff: [0, 1, 0], error: .sameConsulentTwice),
        Case(rooms: [1, 1], error: .sameRoomTwice),
        Case(rooms: [], error: .withoutRoom),
        Case(place: .online, rooms: [0], error: .roomOnline),
        Case(place: .online, rooms: []),
        Case(hours: "22:00-24:00"),
        // The clocks go forward at 02:00 on 28 March 2027, and back at 03:00 on 31 October.
        Case(day: Spreekuur.day("2027-03-28"), hours: "00:30-02:00", error: .gap("02:00")),
        Case(day: Spreekuur.day("2027-03-28"), hours: "02:30-05:00", error: .gap("02:30")),
        Case(day: Spreekuur.day("2027-03-28"), hours: "00:30-03:00"),
        Case(day: Spreekuur.day("2027-10-31"), hours: "01:00-02:30", error: .fold("02:30")),
        Case(day: Spreekuur.day("2027-10-31"), hours: "02:00-05:00", error: .fold("02:00")),
        Case(day: Spreekuur.day("2027-10-31"), hours: "01:59-03:00"),
        // Twenty-five hours: more than a claim in the ledger may last.
        Case(day: Spreekuur.day("2027-10-31"), hours: "00:00-24:00", error: .fold("00:00")),
        Case(day: Spreekuur.day("2027-10-31"), hours: "01:00-24:00"),
        Case(day: Spreekuur.day("2027-03-28"), hours: "00:00-24:00"),
        Case(day: Spreekuur.day("2027-03-17"), hours: "00:00-24:00"),
    ])
    func isPlannedOrRefusedWithTheReason(_ given: Case) throws {
        let hours = try #require(Hours(given.hours))
        let make = {
            () throws(SpreekuurError) in
            let spreekuur = try Spreekuur(
                id: .named("s"), service: given.service, at: given.place, on: given.day,
                during: hours, staffedBy: given.staff.map { Self.people[$0] },
                in: given.rooms.map { Self.rooms[$0] })
            try spreekuur.check(under: .standard(given.service))
            return spreekuur
        }
        if let error = given.error {
            #expect(throws: error) { try make() }
        } else {
            let spreekuur = try make()
            #expect(spreekuur.interval.until - spreekuur.interval.from <= 86_400)
            #expect(!spreekuur.isCancelled)
        }
    }

    @Test(arguments: [
        ("2027-03-28", "00:30-03:00", 90), ("2027-10-31", "01:59-03:00", 121),
        ("2027-03-17", "09:00-12:00", 180), ("2027-03-28", "00:00-24:00", 23 * 60),
    ])
    func itsIntervalIsWhatAWatchMeasures(_ day: String, _ hours: String, _ minutes: Int) throws {
        let interval = try Interval(#require(Day(day)), #require(Hours(hours)))
        #expect(interval.until - interval.from == minutes * 60)
        #expect(Amsterdam.local(interval.from).description == "\(day)T\(hours.prefix(5))")
    }

    struct Visit: Sendable {
        var service = Service.loopbaan
        var contact = 3
        var hours = "09:00-10:00"
        var consulenten = [0, 1]
        var error: SpreekuurError?
    }

    @Test(arguments: [
        Visit(),
        Visit(consulenten: [0, 1, 2]),
        Visit(service: .inloop, error: .walkInOnly(.inloop)),
        Visit(consulenten: [0], error: .understaffed(needed: 2, given: 1)),
        Visit(consulenten: [1, 1], error: .sameConsulentTwice),
        Visit(contact: 1, error: .advisesThemselves),
        Visit(hours: "09:00-09:45", error: .wrongLength(minutes: 60)),
        Visit(service: .werkInkomen, hours: "09:00-09:45", consulenten: [0]),
        Visit(service: .belasting, consulenten: [0], error: .wrongLength(minutes: 45)),
    ])
    func anAppointmentIsMadeOrRefusedWithTheReason(_ given: Visit) throws {
        let hours = try #require(Hours(given.hours))
        let make = {
            () throws(SpreekuurError) in
            let appointment = try Appointment(
                id: .named("a"), spreekuur: .named("s"), contact: Self.people[given.contact],
                service: given.service, on: Spreekuur.day("2027-03-17"), during: hours,
                with: given.consulenten.map { Self.people[$0] }, in: nil)
            try appointment.check(under: .standard(given.service))
            return appointment
        }
        if let error = given.error {
            #expect(throws: error) { try make() }
        } else {
            #expect(try make().state == .planned)
        }
    }

    @Test func placesAreWrittenAndReadBack() {
        #expect(Place("online") == .online && Place("groningen") == .house("groningen"))
        #expect(Place("") == nil)
        #expect(Place.online.house == nil && Place.house("x").house == "x")
        for place in [Place.online, .house("bus")] { #expect(Place(place.description) == place) }
    }

    @Test func intervalsOfNoLengthOrMoreThanADayAreRefused() {
        let zero = Instant(seconds: 0)
        #expect(Interval(from: zero, until: zero) == nil)
        #expect(Interval(from: zero + 1, until: zero) == nil)
        #expect(Interval(from: zero, until: zero + 86_401) == nil)
        #expect(Interval(from: zero, until: zero + 86_400) != nil)
    }

    @Test func aRoomHasANameAndHoldsSomeone() {
        #expect(Room(id: .named("r"), house: "x", name: " ") == nil)
        #expect(Room(id: .named("r"), house: "x", name: "A", capacity: 0) == nil)
        #expect(Room(id: .named("r"), house: "x", name: " A ", capacity: 1)?.name == "A")
    }
}

extension Spreekuur {
    fileprivate static func day(_ text: String) -> Day { Day(text) ?? Day(ordinal: 0) }
}

extension SpreekuurError {
    fileprivate static func gap(_ time: String) -> SpreekuurError {
        inClockChange("2027-03-28", time)
    }

    fileprivate static func fold(_ time: String) -> SpreekuurError {
        inClockChange("2027-10-31", time)
    }

    private static func inClockChange(_ day: String, _ time: String) -> SpreekuurError {
        .inClockChange(
            LocalTime(day: Spreekuur.day(day), time: TimeOfDay(time) ?? .startOfDay))
    }
}
