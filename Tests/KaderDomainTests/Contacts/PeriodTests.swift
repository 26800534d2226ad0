import KaderDomain
import Testing

@Suite struct PeriodTests {
    private let days = (0..<5).map { Day(ordinal: 20_600 + $0) }

    @Test func containsExactlyTheDaysFromThroughUntil() throws {
        for from in [nil] + days.map(Optional.some) {
            for until in [nil] + days.map(Optional.some) {
                guard let period = Period(from: from, until: until) else {
                    #expect(try #require(from) > #require(until))
                    continue
                }
                let inside = days.filter { day in
                    !(from.map { day < $0 } ?? false) && !(until.map { day > $0 } ?? false)
                }
                #expect(days.filter(period.contains) == inside)
            }
        }
    }

    @Test func onlyABackwardPeriodIsRefused() {
        #expect(Period(from: days[1], until: days[0]) == nil)
        #expect(Period(from: days[1], until: days[1]) != nil)
        #expect(Period(from: nil, until: nil) == .always)
    }
}
