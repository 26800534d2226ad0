import KaderDomain
import Testing

@Suite struct SignalRestTests {
    private let cell = SignalCell.employer("e")
    private let week = ISOWeek(number: 2960)
    private let id = Identifier<Signal>.named("one")

    @Test func theFirstTimeItIsRaised() throws {
        #expect(try decide(4, after: []) == .raise)
        let other = signal(weeksAgo: 1, .new, cell: .employer("another"))
        #expect(try decide(4, after: [other]) == .raise)
    }

    @Test func forEightWeeksItRests() throws {
        let end = ISOWeek(number: 2960 - 7 + 8)
        for state in [SignalState.new, .taken, .falseAlarm(), .closed(reason: "solved")] {
            #expect(try decide(7, after: [signal(weeksAgo: 7, state)]) == .rest(id, until: end))
        }
        #expect(try decide(7, after: [signal(weeksAgo: 8, .falseAlarm())]) == .raise)
        #expect(try decide(7, after: [signal(weeksAgo: 8, .closed(reason: ""))]) == .raise)
    }

    @Test func whatSomebodyHasInHandIsNotRaisedAgain() throws {
        #expect(try decide(7, after: [signal(weeksAgo: 20, .reported)]) == .known(id))
    }

    @Test func twiceAsManyReopenIt() throws {
        #expect(try decide(8, after: [signal(weeksAgo: 2, .falseAlarm())]) == .reopen(id))
        #expect(try decide(8, after: [signal(weeksAgo: 20, .reported)]) == .reopen(id))
    }

    /// Eight in thirteen weeks are not twice the four that were seen in four.
    @Test func onlyTheSameWindowIsCompared() throws {
        let now = try decide(5, earlier: 3, after: [signal(weeksAgo: 2, .new)])
        #expect(now == .rest(id, until: ISOWeek(number: 2966)))
        let same = signal(weeksAgo: 2, .new, weeks: 13)
        #expect(try decide(5, earlier: 3, after: [same]) == .reopen(id))
    }

    @Test func aSignalIsNotKeptQuietByALetOp() throws {
        let letOp = signal(weeksAgo: 2, .new, level: .attention)
        #expect(try decide(5, after: [letOp]) == .reopen(id))
    }

    @Test func theLastOneDecides() throws {
        let old = Signal(
            id: .named("old"), cell: cell, raised: ISOWeek(number: 2900),
            evidence: .init(level: .signal, weeks: 4, members: 3), state: .new)
        let last = signal(weeksAgo: 9, .falseAlarm())
        #expect(try decide(7, after: [last, old]) == .raise)
        #expect(try decide(7, after: [old, last]) == .raise)
    }

    @Test func whatAPersonRaisedHasNothingToDouble() throws {
        let told = Signal(
            id: id, cell: cell, raised: ISOWeek(number: 2959), evidence: nil, state: .new)
        #expect(
            try decide(30, after: [told]) == .rest(id, until: ISOWeek(number: 2967)))
    }

    private func signal(
        weeksAgo: Int, _ state: SignalState, cell: SignalCell? = nil, weeks: Int = 4,
        level: SignalLevel = .signal
    ) -> Signal {
        Signal(
            id: id, cell: cell ?? self.cell, raised: ISOWeek(number: week.number - weeksAgo),
            evidence: .init(level: level, weeks: weeks, members: 4), state: state)
    }

    /// So many members this week, and earlier ones six weeks ago, after one in the year before.
    private func decide(
        _ members: Int, earlier: Int = 0, after signals: [Signal]
    ) throws -> SignalRest.Decision {
        let scan = SignalIndex.rising(members, earlier, in: week).scan(in: week)
        let rise = try #require(scan.rises.first { $0.cell == cell })
        return SignalRest.decide(rise, after: signals, in: week)
    }
}

extension SignalState {
    fileprivate static var taken: SignalState { .takenUp }
}
