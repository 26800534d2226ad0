/// Figures as a table for a spreadsheet: a heading, then a row for each line. Shares are parts of
/// one; a cell is blank where nothing is known.
public enum FigureTable {
    /// - Parameter isOutside: whether it leaves the union: then no cell tells of one to four people, nor
    ///   do others from which that follows. They are blank.
    public static func rows(
        _ lines: [FigureLine], by grouping: FigureGrouping, isOutside: Bool = false
    ) -> [[String]] {
        [[grouping.rawValue] + heading]
            + lines.map { row($0.key, Cells($0.tally, isOutside: isOutside)) }
    }

    private static let heading = [
        "spreekuren", "appointments", "attended", "noShows", "lateCancelled", "staffMinutes",
        "filledMinutes", "occupancy", "noShowShare", "booked", "meanLeadDays",
        "waits", "meanWaitMinutes",
    ]

    private static func row(_ key: String, _ cells: Cells) -> [String] {
        let tally = cells.tally
        return [CSV.shield(key), String(tally.spreekuren), cells.visits(tally.appointments)]
            + [tally.attended, tally.noShows, tally.lateCancelled].map(cells.outcome)
            + [String(tally.staffMinutes), cells.visits(tally.filledMinutes)]
            + [cells.visits(tally.occupancy), cells.outcome(tally.noShowShare)]
            + [
                cells.known(tally.booked, tally.booked),
                cells.known(tally.meanLeadDays, tally.booked),
            ]
            + [
                cells.known(tally.waits, tally.waits),
                cells.known(tally.meanWaitMinutes, tally.waits),
            ]
    }
}

/// The cells of one line, of which some may be left blank.
private struct Cells {
    let tally: FigureTally
    private let hidesVisits, hidesOutcomes, isOutside: Bool

    init(_ tally: FigureTally, isOutside: Bool) {
        self.tally = tally
        self.isOutside = isOutside
        hidesVisits = isOutside && Self.isFew(tally.appointments)
        hidesOutcomes =
            hidesVisits
            || isOutside
                && [tally.attended, tally.noShows, tally.lateCancelled].contains(where: Self.isFew)
    }

    /// Of so few people that one of them could be recognised (PRACTICE 3.2).
    private static func isFew(_ count: Int) -> Bool { (1..<5).contains(count) }

    func visits(_ count: Int) -> String { hidesVisits ? "" : String(count) }

    func visits(_ share: Double?) -> String { hidesVisits ? "" : Self.text(share) }

    func outcome(_ count: Int) -> String { hidesOutcomes ? "" : String(count) }

    func outcome(_ share: Double?) -> String { hidesOutcomes ? "" : Self.text(share) }

    func known(_ count: Int, _ base: Int) -> String {
        isOutside && Self.isFew(base) ? "" : String(count)
    }

    func known(_ mean: Double?, _ base: Int) -> String {
        isOutside && Self.isFew(base) ? "" : Self.text(mean)
    }

    /// With three decimals at most, and a point.
    private static func text(_ value: Double?) -> String {
        value.map { "\(($0 * 1000).rounded() / 1000)" } ?? ""
    }
}
