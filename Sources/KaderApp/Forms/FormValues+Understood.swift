internal import KaderDomain

extension FormValues {
    /// Which day was understood, for beside its field: "dinsdag 24 november 2026"; nil where none
    /// is. Some mean this week by `volgende vr`: then with the day that it is not.
    func understood(day id: String, today: Day) -> Phrase? {
        guard let day = day(id, today: today) else { return nil }
        let long = Phrase(nl: day.long(in: .nl), en: day.long(in: .en))
        guard let other = Day.passedOver(by: text(id), today: today) else { return long }
        return Phrase(
            nl: "\(long.nl), niet \(other.medium(in: .nl))",
            en: "\(long.en), not \(other.medium(in: .en))")
    }

    /// Which time was understood, for beside its field: "14.30 uur"; nil where none is. Blank in a
    /// language in which it is written as it was typed in figures.
    func understood(time id: String) -> Phrase? {
        func told(_ time: TimeOfDay, _ language: Language) -> String {
            let spoken = time.spoken(in: language)
            return spoken == text(id) && spoken == time.description ? "" : spoken
        }
        return time(id).map { Phrase(nl: told($0, .nl), en: told($0, .en)) }
    }
}
