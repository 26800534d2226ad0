import KaderDomain
import Testing

/// What the list at the desk tells of a visit.
@Suite struct VisitTests {
    private let day = Day("2026-11-24") ?? Day(ordinal: 0)

    private func time(_ text: String) throws -> LocalTime {
        try #require(LocalTime("2026-11-24T\(text)"))
    }

    private func instant(_ text: String) throws -> Instant {
        try Amsterdam.instant(try time(text))
    }

    private func appointment(
        _ hours: String = "09:00-10:00", _ state: AppointmentState = .planned,
        times: VisitTimes = .none, helper: String = "consulent"
    ) throws -> Visit {
        let appointment = try Appointment(
            id: .named("\(hours) \(state)"), spreekuur: .named("s"), contact: .named("client"),
            service: .werkInkomen, on: day, during: #require(Hours(hours)),
            with: [.named(helper)], in: nil, state: state, times: times)
        return Visit(
            .appointment(appointment), name: "Jo", consulenten: [helper], place: .online)
    }

    private func walkIn(_ number: Int, at arrival: String, on day: Day? = nil) throws -> Visit {
        let walkIn = WalkIn(
            id: .named("\(number)"), house: "groningen", day: day ?? self.day, number: number,
            times: VisitTimes(arrived: try instant(arrival)))
        return Visit(
            .walkIn(try #require(walkIn)), name: "", consulenten: [], place: .house("groningen"))
    }

    @Test func nothingIsAskedBeforeTheHourIsOverAndNothingIsDecidedAfterIt() throws {
        let visit = try appointment()
        #expect(!visit.isUndecided(at: try time("09:59")))
        #expect(visit.isUndecided(at: try time("10:00")))
        #expect(visit.state == .planned)
        #expect(try !appointment("09:00-10:00", .noShow).isUndecided(at: time("17:00")))
        #expect(try appointment("09:00-10:00", .called).isUndecided(at: time("10:00")))
    }

    @Test func aWalkInIsAskedAboutOnALaterDay() throws {
        let visit = try walkIn(1, at: "09:00")
        #expect(!visit.isUndecided(at: try time("23:59")))
        #expect(visit.isUndecided(at: LocalTime(day: day + 1, time: .startOfDay)))
    }

    @Test func waitingEndsWhenItIsOnesTurn() throws {
        let now = try time("09:30")
        #expect(try walkIn(1, at: "09:05").waited(at: now) == 25)
        #expect(try appointment().waited(at: now) == nil)
        let times = VisitTimes(arrived: try instant("09:00"), called: try instant("09:12"))
        #expect(try appointment("09:00-10:00", .called, times: times).waited(at: now) == 12)
        #expect(
            try walkIn(1, at: "09:05").waited(at: LocalTime(day: day + 1, time: now.time)) == nil)
    }

    @Test func theListIsOneByTime() throws {
        let visits = [
            try walkIn(2, at: "09:40"), try appointment("11:00-12:00"), try walkIn(1, at: "09:10"),
            try appointment("09:00-10:00"),
        ]
        let desk = DeskDay(day: day, visits: visits)
        #expect(desk.visits.map(\.time.description) == ["09:00", "09:10", "09:40", "11:00"])
        #expect(DeskDay(day: day + 1, visits: visits).visits.isEmpty)
    }

    @Test func whoSitsWithSomebodyIsNotFree() throws {
        let staff = ["consulent", "other"].map {
            DeskDay.Member(id: .named($0), name: $0)
        }
        let busy = DeskDay(
            day: day, visits: [try appointment("09:00-10:00", .called)], staff: staff)
        #expect(busy.free.map(\.name) == ["other"])
        let done = DeskDay(
            day: day, visits: [try appointment("09:00-10:00", .attended)], staff: staff)
        #expect(done.free == staff)
    }

    @Test func aCallbackNoteSaysWhoOrWhichNumber() throws {
        let now = Instant(seconds: 0)
        #expect(throws: DeskError.nobodyToCall) {
            try CallbackNote(id: .named("n"), name: " ", phone: "", about: "huur", taken: now)
        }
        #expect(try CallbackNote(id: .named("n"), name: "", phone: "06", taken: now).isOpen)
    }

    @Test(arguments: [
        ("anna", "Anna de Ruiter", true), ("Anna de Ruiter", "anna de ruiter", true),
        ("ann", "Anna de Ruiter", false), ("renée", "Renee Bos", true), ("bos", "Renee Bos", false),
    ])
    func aLoginNameIsProbablyTheirs(login: String, person: String, isTheirs: Bool) throws {
        #expect(try #require(Actor(login)).isProbably(person) == isTheirs)
    }
}
