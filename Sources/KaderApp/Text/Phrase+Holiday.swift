public import KaderDomain

extension Phrase {
    /// What to mind when planning on such a day, as half a sentence: "let op: Tweede Kerstdag".
    public init(minding holiday: Holiday) {
        self.init(nl: "let op: \(holiday.name.nl)", en: "note: \(holiday.name.en)")
    }

    /// What to mind about a day that was just planned, as a sentence.
    public init(planned day: Day, on holiday: Holiday) {
        self.init(
            nl:
                "Let op: \(day.medium(in: .nl)) is een vrije dag voor de meesten (\(holiday.name.nl)).",
            en: "Note: most people have \(day.medium(in: .en)) off (\(holiday.name.en)).")
    }
}
