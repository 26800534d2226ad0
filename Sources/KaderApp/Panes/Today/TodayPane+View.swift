public import KaderDomain
internal import KaderReference
public import TerminalUI

extension TodayPane {
    public var title: Phrase {
        let location = place?.name(in: reference.houses) ?? .allHouses
        let mine = isMine ? Phrase(nl: " · alleen de mijne", en: " · only mine") : Phrase(same: "")
        guard list == .visits else {
            return Phrase(
                nl: "Te doen · \(location.nl) (\(toDo.count))",
                en: "To do · \(location.en) (\(toDo.count))")
        }
        let what =
            day == now.day
            ? Self.name : Phrase(nl: day.short(in: .nl), en: day.short(in: .en))
        let (waiting, open) = (waitingCount, openCount)
        return Phrase(
            nl: "\(what.nl) · \(location.nl)\(mine.nl)\(waiting.nl)\(open.nl)",
            en: "\(what.en) · \(location.en)\(mine.en)\(waiting.en)\(open.en)")
    }

    private var waitingCount: Phrase {
        let count = visits.count { $0.state == .arrived && $0.day == now.day }
        guard count > 0 else { return Phrase(same: "") }
        return Phrase(
            nl: count == 1 ? " · 1 wacht" : " · \(count) wachten",
            en: count == 1 ? " · 1 waits" : " · \(count) wait")
    }

    private var openCount: Phrase {
        let count = visits.count { $0.isUndecided(at: now) }
        guard count > 0 else { return Phrase(same: "") }
        return Phrase(nl: " · \(count) nog invullen", en: " · \(count) to fill in")
    }

    public var tally: Phrase? {
        if list == .toDo, let more { return more }
        let (shown, all) =
            list == .visits
            ? (visits.count, (desk?.visits.count ?? 0) + (desk?.earlier.count ?? 0))
            : (waiting.count, toDo.count)
        return .tally(
            shown: shown, of: all, isFiltered: !filter.isEmpty, fault: nil, marked: 0)
    }

    public func view(in context: ViewContext) -> any View {
        guard desk != nil else { return context.notRead }
        let details = context.isPlain ? nil : details(context.language)
        switch list {
        case .visits: return ListWithDetails(table: visitTable(context), details: details)
        case .toDo: return ListWithDetails(table: toDoTable(context), details: details)
        }
    }

    private func visitTable(_ context: ViewContext) -> Table {
        let (visits, cells) = (visits, VisitCells(now: context.now, on: day, context.language))
        let row = selectedRow
        return Table(
            columns: VisitCells.columns(in: context.size.columns, context.language),
            rowCount: visits.count, selection: row,
            top: context.top ?? (row ?? 0) - context.size.rows / 2,
            isActive: context.isActive,
            placeholder: context.own.filled(nobody, context.language),
            rowRole: { cells.role(of: visits[$0]) }
        ) { cells.cells(of: visits[$0], in: context.size.columns) }
    }

    private func toDoTable(_ context: ViewContext) -> Table {
        let (waiting, cells) = (waiting, ToDoCells(reference, context.language))
        let row = selectedRow
        return Table(
            columns: cells.columns, rowCount: waiting.count, selection: row,
            top: context.top ?? (row ?? 0) - context.size.rows / 2,
            isActive: context.isActive,
            placeholder: context.own.filled(nothing, context.language),
            rowRole: { waiting[$0].day < context.now.day ? .warning : .plain }
        ) { cells.cells(of: waiting[$0]) }
    }

    private var nobody: Phrase {
        if role.seesNone(of: .appointments, at: place) { return .notInSight }
        guard filter.isEmpty, !isMine else { return .nothingFound }
        let nobody = Phrase(
            nl: "Er komt nog niemand. {desk.walk-in|i} schrijft een inloper in.",
            en: "Nobody is expected yet. {desk.walk-in|i} adds a walk-in.")
        return role.hiding(.appointments, at: place) ?? role.offering(nobody, for: .desk)
    }

    private var nothing: Phrase {
        guard filter.isEmpty else { return .nothingFound }
        let nothing = Phrase(
            nl: "Niets te doen. {everywhere.callback|T} maakt een terugbelnotitie.",
            en: "Nothing to do. {everywhere.callback|T} takes a callback note.")
        return role.offering(nothing, for: .callbacks)
    }
}
