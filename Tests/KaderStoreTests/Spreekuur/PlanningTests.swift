import KaderDomain
import Testing

@testable import KaderStore

@Suite struct PlanningTests {
    private let office: Office
    private var anna: ActingStore { office.anna }

    init() throws { office = try Office() }

    @Test(arguments: [
        ("09:00-12:00", [0, 1], [1], true), ("11:59-14:00", [3, 0], [2], true),
        ("12:00-14:00", [0, 1], [0], false), ("07:00-09:00", [0, 1], [0], false),
        ("10:00-11:00", [3, 4], [0], true), ("10:00-11:00", [3, 4], [2], false),
    ])
    func aSecondSpreekuurTakesNobodyAndNoRoomTwice(
        _ hours: String, _ staff: [Int], _ rooms: [Int], _ isTaken: Bool
    ) throws {
        try anna.plan(try office.spreekuur(staff: [0, 1, 2], rooms: [0]))
        let before = try Dump(office.store)
        let second = try office.spreekuur("second", hours, staff: staff, rooms: rooms)
        if isTaken {
            #expect(throws: SpreekuurError.self) { try office.bert.plan(second) }
            #expect(try Dump(office.store) == before)
        } else {
            try office.bert.plan(second)
        }
        #expect(try LedgerOracle(office.store).faults.isEmpty)
    }

    @Test func theRefusalNamesWhoIsHeldAndWhen() throws {
        try anna.plan(try office.spreekuur("late", "20:00-24:00", staff: [1, 2], rooms: [0]))
        let error = try #require(throws: SpreekuurError.self) {
            try anna.plan(try office.spreekuur("other", "21:00-23:00", staff: [1, 3], rooms: [1]))
        }
        #expect(
            error
                == .taken(
                    Holding(
                        resource: .person(office.staff[1]), name: "Bert Bos",
                        day: Office.monday + 1, hours: try #require(Hours("20:00-24:00")))))
    }

    struct Change: Sendable {
        var service = Service.loopbaan
        var day = 1
        var hours = "09:00-12:00"
        var staff = [0, 1, 2]
        var rooms = [0, 1]
        let fits: Bool
    }

    /// An appointment stands from 10:00 to 11:00 with the first two people in the first room.
    @Test(arguments: [
        Change(hours: "10:00-11:00", fits: true), Change(hours: "08:00-17:00", fits: true),
        Change(hours: "10:30-12:00", fits: false), Change(hours: "09:00-10:59", fits: false),
        Change(day: 2, fits: false), Change(staff: [1, 0], fits: true),
        Change(staff: [0, 2], fits: false), Change(rooms: [0], fits: true),
        Change(rooms: [1], fits: false), Change(service: .werkInkomen, fits: false),
    ])
    func aSpreekuurChangesOnlySoThatItsAppointmentsStillFit(_ change: Change) throws {
        let old = try office.spreekuur()
        try anna.plan(old)
        _ = try anna.book(.named("a"), for: office.clients[0], office.request("10:00"))
        let before = try Dump(office.store)
        let new = try office.spreekuur(
            "spreekuur", change.hours, for: change.service, on: Office.monday + change.day,
            staff: change.staff, rooms: change.rooms)
        if change.fits {
            try anna.edit(new, from: old)
            #expect(try anna.spreekuur(old.id).spreekuur == new)
        } else {
            #expect(throws: SpreekuurError.appointmentsOutside(count: 1)) {
                try anna.edit(new, from: old)
            }
            #expect(try Dump(office.store) == before)
        }
        #expect(try LedgerOracle(office.store).faults.isEmpty)
    }

    @Test func cancellingTakesTheAppointmentsAlongAndFreesEverything() throws {
        try anna.plan(try office.spreekuur())
        for (number, time) in ["09:00", "10:00", "11:00"].enumerated() {
            _ = try anna.book(
                .named(time), for: office.clients[number], office.request(time))
        }
        let fallen = try anna.cancel(Spreekuur.ID.named("spreekuur"), because: "ziek")
        #expect(fallen.map(\.contact) == ["Frits Groen", "Gül Yılmaz", "Henk van der Berg"])
        #expect(try office.store.count("occupancy") == 0)
        #expect(try anna.agenda(from: Office.monday, through: Office.monday + 6).isEmpty)
        let shown = try anna.agenda(
            from: Office.monday, through: Office.monday + 6, cancelled: true)
        #expect(shown.map(\.spreekuur.cancellation) == ["ziek"])
        try office.bert.plan(try office.spreekuur("again"))
        #expect(try LedgerOracle(office.store).faults.isEmpty)
    }

    @Test func theAgendaIsInOrderOfDayAndHour() throws {
        for (name, day, hours) in [
            ("c", 2, "09:00-10:00"), ("b", 1, "13:00-14:00"), ("a", 1, "09:00-10:00"),
        ] {
            try anna.plan(try office.spreekuur(name, hours, on: Office.monday + day))
        }
        let agenda = try anna.agenda(
            at: Office.place, from: Office.monday, through: Office.monday + 6)
        #expect(agenda.map(\.id) == ["a", "b", "c"].map { Spreekuur.ID.named($0) })
        #expect(agenda[0].staff == ["Anna de Ruiter", "Bert Bos", "Carla van Dam"])
        #expect(agenda[0].rooms == ["Kamer A", "Kamer B"])
        #expect(
            try anna.agenda(at: .online, from: Office.monday, through: Office.monday + 6).isEmpty)
        #expect(try anna.agenda(from: Office.monday + 2, through: Office.monday + 2).count == 1)
    }

    @Test func aSpreekuurIsHeldInRoomsOfItsOwnHouse() throws {
        let far = try #require(Room(id: .named("far"), house: "zwolle", name: "Ver weg"))
        try anna.add(far)
        let near = try office.spreekuur()
        let wrong = try Spreekuur(
            id: near.id, service: near.service, at: near.place, on: near.day, during: near.hours,
            staffedBy: near.staff, in: near.rooms + [far.id])
        let before = try Dump(office.store)
        let refusal = SpreekuurError.roomElsewhere(name: "Ver weg")
        #expect(throws: refusal) { try anna.plan(wrong) }
        #expect(throws: refusal) { try anna.addAll([.spreekuur(wrong)]) }
        let refused = #expect(throws: ImportRefusal.self) {
            try anna.importing([.spreekuur(wrong)])
        }
        #expect(refused?.reasons.mapValues { $0 as? SpreekuurError } == [0: refusal])
        #expect(try Dump(office.store) == before)
        try anna.plan(near)
        #expect(throws: refusal) { try anna.edit(wrong, from: near) }
    }

    @Test func aRoomDoesNotMoveAwayFromASpreekuur() throws {
        try anna.plan(try office.spreekuur())
        let moved = try #require(
            Room(id: office.rooms[0].id, house: "zwolle", name: office.rooms[0].name))
        #expect(throws: SpreekuurError.roomElsewhere(name: moved.name)) {
            try anna.edit(moved, from: office.rooms[0])
        }
        try anna.cancel(Spreekuur.ID.named("spreekuur"), because: "ziek")
        try anna.edit(moved, from: office.rooms[0])
        #expect(try anna.room(moved.id).house == "zwolle")
    }

    @Test func consulentenAreThoseOfTheServiceAndOfThePlace() throws {
        let person = try office.newcomer()
        try anna.add(person)
        try anna.add(
            Consulent(
                id: .named("c"), contact: person.id, houses: ["zwolle"], services: [.belasting]))
        #expect(try anna.consulenten().count == 6)
        #expect(try anna.consulenten(for: .loopbaan).count == 5)
        #expect(try anna.consulenten(for: .belasting).count == 6)
        #expect(try anna.consulenten(at: .house("zwolle")).map(\.name) == ["Jo Aerts"])
        #expect(try anna.consulenten(for: .loopbaan, at: .house("zwolle")).isEmpty)
        #expect(try anna.consulenten(for: .loopbaan, at: .online).count == 5)
        #expect(try anna.consulenten(at: .house("zwolle"), limit: 1).count == 1)
    }
}
