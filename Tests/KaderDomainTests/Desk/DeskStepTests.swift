import KaderDomain
import KaderTesting
import Testing

/// What can follow on what at the desk.
@Suite struct DeskStepTests {
    /// Written out by hand, a line for each state: which steps may follow.
    private static let table: [AppointmentState: String] = [
        .planned: "arrive call finish no-show late-cancel",
        .provisional: "arrive call finish no-show late-cancel",
        .arrived: "call park leave finish",
        .called: "arrive park leave finish",
        .away: "arrive call leave finish",
        .left: "arrive finish",
        .attended: "no-show",
        .noShow: "arrive finish late-cancel",
        .cancelled: "",
        .lateCancelled: "",
    ]

    @Test(arguments: AppointmentState.allCases, DeskStep.allCases)
    func aStepFollowsWhereTheTableSaysSo(state: AppointmentState, step: DeskStep) throws {
        let allowed = try #require(Self.table[state]).split(separator: " ")
        let isAllowed = allowed.contains(Substring(step.rawValue))
        #expect((try? step.after(state)) == (isAllowed ? step.result : nil))
    }

    @Test func aWalkInHasOnlyItsOwnStates() {
        for state in WalkIn.states {
            for step in DeskStep.allCases {
                guard let result = try? step.after(state, isWalkIn: true) else { continue }
                #expect(WalkIn.states.contains(result), "\(step) after \(state)")
            }
        }
        #expect(throws: DeskError.walkInHasNoHour(.noShow)) {
            try DeskStep.noShow.after(.attended, isWalkIn: true)
        }
    }

    @Test func aRefusalSaysWhatIsSo() {
        #expect(throws: DeskError.already(.arrived)) { try DeskStep.arrive.after(.arrived) }
        #expect(throws: DeskError.cancelled(.lateCancelled)) {
            try DeskStep.call.after(.lateCancelled)
        }
        #expect(throws: DeskError.notNow(.park, .planned)) { try DeskStep.park.after(.planned) }
    }

    /// Whatever is pressed in whatever order: times never contradict the state.
    @Test func timesAgreeWithTheStateAfterAnySequence() {
        forAll(Volume.of(1000)) { seeded in
            var (state, times, clock) = (AppointmentState.planned, VisitTimes.none, 0)
            for _ in 0..<12 {
                let step = seeded.pick(DeskStep.allCases)
                clock += seeded.int(in: 0...900)
                guard let next = try? step.after(state) else { continue }
                (state, times) = (next, times.after(step, at: Instant(seconds: clock)))
                guard Self.agree(times, state, clock) else { return false }
            }
            return true
        }
    }

    private static func agree(_ times: VisitTimes, _ state: AppointmentState, _ now: Int) -> Bool {
        let hasTimes = times != .none
        let inOrder = [times.arrived, times.called, times.ended].compactMap(\.self)
        guard inOrder == inOrder.sorted() else { return false }
        switch state {
        case .planned, .provisional, .noShow, .cancelled, .lateCancelled: return !hasTimes
        case .arrived: return times.arrived != nil && times.called == nil && times.ended == nil
        case .called: return times.called?.seconds == now && times.ended == nil
        case .away: return times.arrived != nil && times.ended == nil
        case .left, .attended: return times.ended?.seconds == now
        }
    }
}
