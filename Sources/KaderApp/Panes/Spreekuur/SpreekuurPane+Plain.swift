internal import KaderDomain
internal import TerminalUI

/// The agendas of a day and of a month as lines, for who listens: read as lines a grid says nothing.
extension SpreekuurPane {
    /// Under the name of each consulent or room what it has, by hour.
    func dayAsLines(_ context: ViewContext) -> any View {
        let columns = columns
        guard !columns.isEmpty else { return nothing(context) }
        return WeekAgenda(
            days: columns.map { head(of: $0, context.language) },
            blocks: columns.enumerated().flatMap { blocks(of: $1, at: $0, context.language) },
            isActive: context.isActive, emptyDay: Phrase.nothing[context.language])
    }

    /// A line for each day of the month, with what is held.
    func monthAsLines(_ context: ViewContext) -> any View {
        let held = Dictionary(grouping: shown, by: \.spreekuur.day)
        let days = daysOfMonth
        return Table(
            columns: [TableColumn("", width: .share(1))], rowCount: days.count,
            selection: days.firstIndex(of: day), top: context.top ?? 0,
            isActive: context.isActive
        ) { [detail(of: held[days[$0]] ?? [], on: days[$0], context.language).text] }
    }

    /// The days of the month shown, the first first.
    var daysOfMonth: [Day] {
        let first = day.firstOfMonth
        return (0...(day.lastOfMonth - first)).map { first + $0 }
    }
}
