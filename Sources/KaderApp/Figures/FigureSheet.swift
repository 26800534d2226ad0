internal import KaderDomain
internal import TerminalUI

/// Figures of a year as bars: one measure at a time, by house, service, region or quarter.
struct FigureSheet: Hashable, Sendable {
    var figures: Figures

    /// The last quarter; with the three before it.
    var last: Quarter
    var grouping = FigureGrouping.house
    var measure = FigureMeasure.occupancy
    var selection = 0

    /// Whether every figure of the selected group is shown instead of bars.
    var isDetailed = false

    enum Command: Hashable, Sendable {
        case select(Int), measure(Int), regroup, period(Int)
        case detail, copy, close
    }

    /// The keys of the sheet. The status line tells them.
    static let keys = KeyTable<Command>(own + ListMove.keys(turningBy: .space, Command.select))

    private static let own: [KeyTable<Command>.Binding] = [
        .init(.right, "l", does: .measure(1), Phrase(nl: "ander cijfer", en: "other figure")),
        .init(
            .left, "h", does: .measure(-1), Phrase(nl: "vorig cijfer", en: "previous figure"),
            hinted: false),
        .init(.tab, does: .regroup, Phrase(nl: "anders verdelen", en: "group by")),
        .init(.enter, does: .detail, Phrase(nl: "alle cijfers", en: "all figures")),
        .init("p", does: .period(-1), Phrase(nl: "eerder", en: "earlier")),
        .init("n", does: .period(1), Phrase(nl: "later", en: "later")),
        .init("y", does: .copy, Phrase(nl: "kopiëren", en: "copy")),
        .init(.escape, "q", does: .close, Phrase(nl: "terug", en: "back")),
    ]

    /// The quarters that are shown, oldest first.
    var quarters: [Quarter] { (-3...0).map { last.adding($0) } }
}
