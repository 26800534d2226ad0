internal import Foundation

extension RiseTest {
    /// `4 leden die werken bij X over Y in 4 weken; verwacht 0,2; zo'n uitschieter komt ruwweg eens
    /// in de 170 jaar voor`: where nothing stands out it ends after what was expected.
    public func sentence(about cell: SignalCell, _ names: SignalNames) -> Phrase {
        let (seen, expectation) = (seen(cell, names), expectation)
        return Phrase(
            nl: "\(seen.nl); \(expectation.nl)", en: "\(seen.en); \(expectation.en)")
    }

    /// `verwacht 0,2; zo'n uitschieter komt ruwweg eens in de 170 jaar voor`.
    public var expectation: Phrase {
        let expected = SignalNumber.expected(expected)
        guard level != nil else {
            return Phrase(nl: "verwacht \(expected.nl)", en: "\(expected.en) expected")
        }
        let recurrence = SignalNumber.recurrence(recurrenceYears)
        return Phrase(
            nl: "verwacht \(expected.nl); zo'n uitschieter \(recurrence.nl)",
            en: "\(expected.en) expected; such an outlier \(recurrence.en)")
    }

    private func seen(_ cell: SignalCell, _ names: SignalNames) -> Phrase {
        let (count, members) = (members, SignalNumber.members(members))
        let (words, weeks) = (cell.words(names, of: count), SignalNumber.weeks(weeks))
        return Phrase(
            nl: "\(members.nl) \(words.nl) in \(weeks.nl)",
            en: "\(members.en) \(words.en) in \(weeks.en)")
    }
}

extension RiseTest {
    /// Of which weeks it is: `4 weken`.
    public var window: Phrase { SignalNumber.weeks(weeks) }

    /// What was counted in them: `6 leden, verwacht 0,2`.
    public var tally: Phrase {
        let (members, expected) = (
            SignalNumber.members(members), SignalNumber.expected(expected)
        )
        return Phrase(
            nl: "\(members.nl), verwacht \(expected.nl)",
            en: "\(members.en), \(expected.en) expected")
    }
}

extension Disproportion {
    /// `Ook voorzichtig geschat 1,7 keer zo vaak als in de sector`: 2 to the power of IC025.
    public var sentence: Phrase {
        guard exp2(lowerBound) >= 1.05 else {
            return Phrase(
                nl: "Ook voorzichtig geschat vaker dan in de sector",
                en: "Even by a careful estimate more often than in the sector")
        }
        let times = SignalNumber.expected(exp2(lowerBound))
        return Phrase(
            nl: "Ook voorzichtig geschat \(times.nl) keer zo vaak als in de sector",
            en: "Even by a careful estimate \(times.en) times as often as in the sector")
    }
}

extension ChronicCell {
    /// `Opvallend vaak: 9 leden die werken bij X over Y in een jaar; verwacht in deze sector 2,1`.
    public func sentence(_ names: SignalNames) -> Phrase {
        let members = SignalNumber.members(disproportion.members)
        let words = cell.words(names, of: disproportion.members)
        let expected = SignalNumber.expected(disproportion.expected)
        return Phrase(
            nl:
                "Opvallend vaak: \(members.nl) \(words.nl) in een jaar; verwacht in deze sector \(expected.nl)",
            en:
                "Strikingly often: \(members.en) \(words.en) in a year; \(expected.en) expected in this sector"
        )
    }
}
