internal import KaderDomain
internal import TerminalUI

/// The 35 regions as tiles, shaded by one figure; and one of them as a card, with how far the union
/// is there at each level (S30).
struct MapSheet: Hashable, Sendable {
    var figure: RegionFigure

    /// By the code of the region; not of those of which nothing is known.
    var values: [String: Double]
    var scorecard: Scorecard

    /// The region on which the keyboard is, by its place among the tiles.
    var selection = 0

    /// The level on which the keyboard is, where the card of the region is shown.
    var level: RegionLevel?

    enum Command: Hashable, Sendable {
        case go(right: Int, down: Int), figure(Int), open, networks, plans, tables
        case undo, close
    }

    func keys(canChange: Bool) -> KeyTable<Command> {
        level == nil ? Self.map : Self.card(canChange)
    }

    static let map = KeyTable<Command>(
        [
            .init(
                .right, "l", does: .go(right: 1, down: 0), Phrase(nl: "oost", en: "east"),
                hinted: false),
            .init(
                .left, "h", does: .go(right: -1, down: 0), Phrase(nl: "west", en: "west"),
                hinted: false),
            .init(
                .down, "j", does: .go(right: 0, down: 1), Phrase(nl: "zuid", en: "south"),
                hinted: false),
            .init(
                .up, "k", does: .go(right: 0, down: -1), Phrase(nl: "noord", en: "north"),
                hinted: false),
            .init(.enter, does: .open, Phrase(nl: "regio openen", en: "open the region")),
            .init(.tab, "f", does: .figure(1), Phrase(nl: "ander cijfer", en: "other figure")),
            .init(
                .backTab, does: .figure(-1), Phrase(nl: "vorig cijfer", en: "previous figure"),
                hinted: false),
        ] + shared)

    static func card(_ canChange: Bool) -> KeyTable<Command> {
        KeyTable(
            [
                .init(
                    .enter, "e", does: .open, Phrase(nl: "niveau zetten", en: "mark the level"),
                    unless: canChange ? nil : .onlyReading),
                .init(
                    "u", does: .undo, Phrase(nl: "ongedaan maken", en: "undo"),
                    unless: canChange ? nil : .onlyReading, hinted: false),
            ] + ListMove.keys { Command.go(right: 0, down: $0) } + shared)
    }

    /// With the keyboard on a row of the card; of the map where it is told as a list.
    func selecting(_ row: Int) -> MapSheet {
        var sheet = self
        if level == nil {
            sheet.selection = row
        } else if RegionLevel.allCases.indices.contains(row) {
            sheet.level = RegionLevel.allCases[row]
        }
        return sheet
    }

    private static let shared: [KeyTable<Command>.Binding] = [
        .init("n", does: .networks, Phrase(nl: "netwerken", en: "networks")),
        .init("p", does: .plans, Phrase(nl: "regioplannen", en: "region plans")),
        .init("o", does: .tables, Phrase(nl: "overleg", en: "bodies"), hinted: false),
        .init(.escape, "q", does: .close, Phrase(nl: "terug", en: "back")),
    ]
}
