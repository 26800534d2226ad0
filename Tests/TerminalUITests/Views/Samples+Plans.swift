import TerminalUI

extension Samples {
    /// Four months, of which the third is half over.
    static let timeline = Timeline(
        titles: ["jan", "feb", "mrt", "apr"], now: 2.5,
        rows: [
            TimelineRow("Folder", from: 0, to: 0.9),
            TimelineRow("Zaal huren", role: .warning, from: 1, to: 1.4, lateEnd: 2.5, glyph: "▒"),
            TimelineRow("Al lang bezig", from: -3, to: 1),
            TimelineRow("Loopt door", from: 3, to: 9, glyph: "═"),
            TimelineRow("Lang voorbij", from: -5, to: -2),
        ], legend: "! te laat", selection: 1, marks: [2])

    static let board = Board(
        columns: [
            BoardColumn(
                "te doen 2",
                cards: [
                    BoardCard("Flyers maken voor de markt in Hoogezand", facts: "3 apr · Anna"),
                    BoardCard("Zaal huren"),
                ]),
            BoardColumn("bezig 0", cards: []),
            BoardColumn("klaar 1", cards: [BoardCard("Meldpunt 张伟", facts: "1 mrt")]),
        ], selection: 1, marks: [0], note: "1 vervallen")
}
