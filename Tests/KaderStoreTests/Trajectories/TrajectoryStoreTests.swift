import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

@Suite struct TrajectoryStoreTests {
    private let office: Office
    private var anna: ActingStore { office.anna }
    private var bert: ActingStore { office.bert }
    private let id = Trajectory.ID.named("t")

    init() throws { office = try Office() }

    private func trajectory(
        _ name: String = "t", of client: Int = 0, with adviser: Int = 0,
        on ground: TrajectoryGround = .atRisk, because reason: String = "", days: Int = 100
    ) throws -> Trajectory {
        try Trajectory(
            id: .named(name), of: office.clients[client], with: office.staff[adviser], on: ground,
            because: reason, from: Office.monday - 10, until: Office.monday + days)
    }

    private func goal(_ name: String) throws -> TrajectoryItem {
        try TrajectoryItem(id: .named(name), of: id, .goal, name)
    }

    @Test func aTrajectoryIsReadWithItsPlan() throws {
        try anna.start(try trajectory(), towards: [goal("rust"), goal("werk")])
        let step = try TrajectoryItem(
            id: .named("s"), of: id, .step, "Brief", on: Office.monday + 3)
        try anna.add(step)
        let entry = try anna.trajectory(id)
        #expect(entry.trajectory == (try trajectory()))
        #expect(entry.items.map(\.text) == ["rust", "werk", "Brief"])
        #expect(entry.contact == "Frits Groen" && entry.adviser == "Anna de Ruiter")
        _ = try anna.undo()
        #expect(try anna.trajectory(id).items.count == 2)
        _ = try anna.undo()
        #expect(try anna.trajectories(all: true).isEmpty)
    }

    @Test func aPersonHasOneAtATimeUnlessMoreIsSet() throws {
        try anna.start(try trajectory())
        let before = try Dump(office.store)
        #expect(throws: TrajectoryError.activeAlready(maximum: 1)) {
            try anna.start(try trajectory("second", with: 1))
        }
        #expect(try Dump(office.store) == before)
        try anna.start(try trajectory("other", of: 1))
        try anna.set(try Setting(.trajectoriesAtOnce, to: "2"))
        try anna.start(try trajectory("second", with: 1))
        #expect(try anna.trajectories(of: office.clients[0]).count == 2)
    }

    /// Anna closed the first and Bert began a second: Anna's undo may not leave two.
    @Test func anUndoneEndDoesNotLeaveTwo() throws {
        try anna.start(try trajectory())
        try anna.close(id, Trajectory.Closing(on: Office.monday, with: .newJob))
        try bert.start(try trajectory("second", with: 1))
        #expect(throws: TrajectoryError.activeAlready(maximum: 1)) { try anna.undo() }
        #expect(try anna.trajectories(of: office.clients[0]).map(\.id) == [.named("second")])
    }

    @Test func nobodyAdvisesThemselves() throws {
        let own = try Trajectory(
            id: id, of: office.clients[0], with: office.clients[0], on: .atRisk,
            from: Office.monday, until: Office.monday + 9)
        #expect(throws: TrajectoryError.advisesThemselves) { try anna.start(own) }
        try anna.start(try trajectory())
        let edited = try trajectory().changed(
            with: office.clients[0], on: .atRisk, because: "")
        #expect(throws: TrajectoryError.advisesThemselves) {
            try anna.edit(edited, from: try trajectory())
        }
    }

    @Test func whoIsNoMemberNeedsAnException() throws {
        var stranger = office.people[5]
        stranger.standing = .nonMember
        try anna.edit(stranger, from: office.people[5])
        #expect(throws: TrajectoryError.notAMember) { try anna.start(try trajectory()) }
        try anna.start(try trajectory(on: .exception, because: "Via De VAKbeweging"))
    }

    @Test func anAdviserWithAnotherHatIsRefused() throws {
        try anna.add(
            #require(
                InterestConflict(
                    id: .named("c"), contact: office.staff[0], with: .person(office.clients[0]))))
        #expect(throws: TrajectoryError.conflict(adviser: "Anna de Ruiter")) {
            try anna.start(try trajectory())
        }
        try anna.start(try trajectory(with: 1))
    }

    @Test func anExtensionStaysWithItsReason() throws {
        try anna.start(try trajectory())
        #expect(throws: TrajectoryError.noReason) {
            try anna.extend(id, to: Office.monday + 200, because: " ", as: .named("e"))
        }
        try anna.extend(id, to: Office.monday + 200, because: "Wachttijd", as: .named("e"))
        let entry = try anna.trajectory(id)
        #expect(entry.trajectory.end == Office.monday + 200)
        #expect(entry.items(.extension).map(\.text) == ["Wachttijd"])
        #expect(throws: TrajectoryError.extensionStays) {
            try anna.removeTrajectoryItem(.named("e"))
        }
        _ = try anna.undo()
        #expect(try anna.trajectory(id) != entry)
        #expect(try anna.trajectory(id).items.isEmpty)
    }

    @Test func itClosesWithItsGoalsAndTakesNothingMore() throws {
        try anna.start(try trajectory(), towards: [goal("rust"), goal("werk")])
        #expect(throws: TrajectoryError.tooEarly) {
            try anna.close(id, Trajectory.Closing(on: Office.monday + 1, with: .newJob))
        }
        try anna.close(
            id, Trajectory.Closing(on: Office.monday, with: .newJob, words: "Fijn geholpen."),
            reached: [.named("werk")])
        let entry = try anna.trajectory(id)
        #expect(entry.goals == (1, 2) && entry.trajectory.closing?.words == "Fijn geholpen.")
        #expect(throws: TrajectoryError.closed) { try anna.add(try goal("meer")) }
        #expect(throws: TrajectoryError.closed) { try anna.mark(.named("rust"), .done) }
        #expect(try anna.trajectories().isEmpty)
        _ = try anna.undo()
        #expect(try anna.trajectory(id).goals == (0, 2))
    }

    @Test func onlyGoalsOfItsOwnAreReached() throws {
        try anna.start(try trajectory(), towards: [goal("rust")])
        try anna.start(try trajectory("other", of: 1))
        #expect(throws: TrajectoryError.otherTrajectory) {
            try anna.close(
                .named("other"), Trajectory.Closing(on: Office.monday, with: .newJob),
                reached: [.named("rust")])
        }
        #expect(try anna.trajectory(.named("other")).trajectory.isActive)
    }

    @Test func endsThatAreNearAndStepsThatAreDueAreToBeDone() throws {
        try anna.start(try trajectory(days: 14))
        try anna.start(try trajectory("later", of: 1, with: 1, days: 15))
        try bert.add(
            TrajectoryItem(
                id: .named("s"), of: .named("later"), .step, "Brief", on: Office.monday))
        try bert.add(
            TrajectoryItem(
                id: .named("s2"), of: .named("later"), .step, "Bellen", on: Office.monday + 1))
        let setup = office.acting("setup")
        #expect(
            try setup.trajectoriesDue().map { $0.step?.text ?? "end" } == ["Brief", "end"])
        #expect(try setup.toDo().count == 2)
        #expect(try office.acting("Bert Bos").trajectoriesDue().map(\.step?.text) == ["Brief"])
        try bert.mark(.named("s"), .done)
        try anna.set(try Setting(.trajectoryAlarmDays, to: "13"))
        #expect(try setup.trajectoriesDue().isEmpty)
    }

    @Test func aCaseloadIsTheAdvisersOwnOrWhatIsSetForAll() throws {
        try anna.start(try trajectory())
        try anna.start(try trajectory("other", of: 1))
        #expect(try anna.caseload(of: office.staff[0]).maximum == 20)
        try anna.set(try Setting(.caseloadMaximum, to: "1"))
        #expect(try anna.caseload(of: office.staff[0]).isOver)
        try anna.setMaximum(2, of: office.staff[0])
        #expect(try !anna.caseload(of: office.staff[0]).isOver)
        try anna.setMaximum(nil, of: office.staff[0])
        #expect(try anna.caseload(of: office.staff[0]).maximum == 1)
        #expect(throws: SettingFault.outside(0...200)) {
            try anna.setMaximum(201, of: office.staff[0])
        }
        #expect(try anna.caseload(of: office.staff[1]).active == 0)
    }

    @Test func whoAdvisesSomebodyIsSomebodyElse() throws {
        try anna.start(try trajectory())
        #expect(throws: MergeError.together(Office.monday - 10)) {
            try anna.merge(person: office.clients[0], into: office.staff[0])
        }
    }

    /// Two that turn out to be one may not have two.
    @Test func aMergeLeavesNobodyWithTwo() throws {
        try anna.start(try trajectory())
        try anna.start(try trajectory("second", of: 1))
        #expect(throws: TrajectoryError.activeAlready(maximum: 1)) {
            try anna.merge(person: office.clients[0], into: office.clients[1])
        }
    }

    @Test func oneAdviserOfTwoHasOneMaximum() throws {
        try anna.setMaximum(2, of: office.staff[0])
        try anna.setMaximum(5, of: office.staff[1])
        try anna.merge(person: office.staff[0], into: office.staff[1])
        #expect(try anna.caseload(of: office.staff[1]).maximum == 2)
        try anna.setMaximum(9, of: office.staff[1])
        #expect(try anna.caseload(of: office.staff[1]).maximum == 9)
    }

    @Test func aTrajectoryGoesWithItsLines() throws {
        try anna.start(try trajectory(), towards: [goal("rust")])
        try anna.removeTrajectory(id)
        #expect(try Dump(office.store).things.keys.allSatisfy { !$0.hasPrefix("trajectory") })
        _ = try anna.undo()
        #expect(try anna.trajectory(id).items.count == 1)
    }
}
