/// Figures as a table for a spreadsheet: a heading, then a row for each line. Shares are parts of
/// one; a cell is blank where nothing is known.
public enum FigureTable {
    public static func rows(_ lines: [FigureLine], by grouping: FigureGrouping) -> [[String]] {
        [[grouping.rawValue] + heading] + lines.map(row)
    }

    private static let heading = [
        "spreekuren", "appointments", "attended", "noShows", "lateCancelled", "staffMinutes",
        "filledMinutes", "occupancy", "noShowShare", "booked", "meanLeadDays",
        "waits", "meanWaitMinutes",
    ]

    private static func row(_ line: FigureLine) -> [String] {
        let tally = line.tally
        let counts = [
            tally.spreekuren, tally.appointments, tally.attended, tally.noShows,
            tally.lateCancelled, tally.staffMinutes, tally.filledMinutes,
        ]
        return [CSV.shield(line.key)] + counts.map(String.init)
            + [text(tally.occupancy), text(tally.noShowShare), String(tally.booked)]
            + [text(tally.meanLeadDays), String(tally.waits), text(tally.meanWaitMinutes)]
    }

    /// With three decimals at most, and a point.
    private static func text(_ value: Double?) -> String {
        value.map { "\(($0 * 1000).rounded() / 1000)" } ?? ""
    }
}
