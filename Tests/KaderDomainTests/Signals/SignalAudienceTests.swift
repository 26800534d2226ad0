import KaderDomain
import Testing

@Suite struct SignalAudienceTests {
    @Test func fewerThanThreeStayInTheHouseAndFewerThanFiveInTheUnion() {
        let counts = [0, 1, 2, 3, 4, 5]
        #expect(counts.map { SignalAudience.house.shown($0) } == [0, 1, 2, 3, 4, 5])
        #expect(counts.map { SignalAudience.union.shown($0) } == [0, nil, nil, 3, 4, 5])
        #expect(counts.map { SignalAudience.outside.shown($0) } == [0, nil, nil, nil, nil, 5])
    }

    @Test func whatIsLeftOutCannotBeWorkedOutFromTheTotal() {
        let union = SignalAudience.union
        #expect(union.shown(partsOfATotal: [9, 2, 4, 0]) == [9, nil, nil, 0])
        #expect(union.shown(partsOfATotal: [9, 2, 1, 4]) == [9, nil, nil, 4])
        #expect(union.shown(partsOfATotal: [9, 4]) == [9, 4])
        #expect(union.shown(partsOfATotal: [2]) == [nil])
    }
}
