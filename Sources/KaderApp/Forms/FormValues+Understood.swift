internal import KaderDomain

extension FormValues {
    /// Which day was understood, for beside its field: "dinsdag 24 november 2026"; nil where none
    /// is.
    func understood(day id: String, today: Day) -> Phrase? {
        day(id, today: today).map { Phrase(nl: $0.long(in: .nl), en: $0.long(in: .en)) }
    }

    /// Which time was understood, for beside its field: "14.30 uur"; nil where none is. Blank in a
    /// language in which it would repeat what was typed.
    func understood(time id: String) -> Phrase? {
        func told(_ time: TimeOfDay, _ language: Language) -> String {
            let spoken = time.spoken(in: language)
            return spoken == text(id) ? "" : spoken
        }
        return time(id).map { Phrase(nl: told($0, .nl), en: told($0, .en)) }
    }
}
