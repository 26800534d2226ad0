public import KaderDomain
public import TerminalUI

extension RegionPlansPane {
    public var title: Phrase {
        if let open {
            let (name, look) = (name(of: open.detail.plan), open.look.label)
            return Phrase(nl: "Regioplan \(name)\(look.nl)", en: "Region plan \(name)\(look.en)")
        }
        let place = scope.region.map { Phrase(same: name(of: $0)) } ?? .everywhere
        let year = scope.year.map { " \($0)" } ?? ""
        let count = plans == nil || hiding != nil ? "" : " (\(shown.count))"
        return Phrase(
            nl: "\(Self.name.nl) · \(place.nl)\(year)\(count)",
            en: "\(Self.name.en) · \(place.en)\(year)\(count)")
    }

    /// What is said where no plan is listed and they do not see all of them.
    private var hiding: Phrase? {
        role.hiding(.plans, in: scope.region)
    }

    public func view(in context: ViewContext) -> any View {
        guard open?.isLineOpen != true, !context.isPlain, WithPreview.fits(context.size),
            let preview = preview(context)
        else { return plain(in: context) }
        var inner = context
        inner.size = WithPreview.listSize(in: context.size)
        return WithPreview(plain(in: inner), preview: preview)
    }

    private func plain(in context: ViewContext) -> any View {
        guard let open else { return list(in: context) }
        if open.isLineOpen { return line(of: open, in: context) }
        return switch open.look {
        case .tree: tree(of: open, in: context)
        case .timeline: timeline(of: open, in: context)
        case .board: board(of: open, in: context)
        }
    }

    /// Of the selected line or plan; nil on the heading of a plan, and where nothing is selected.
    private func preview(_ context: ViewContext) -> DetailView? {
        var context = context
        (context.isActive, context.top) = (false, 0)
        if let open { return open.selection == nil ? nil : line(of: open, in: context) }
        return selected.map { PlanCells(reference).preview(of: $0, context.language) }
    }

    private func list(in context: ViewContext) -> Table {
        let (shown, selected) = (shown, selectedRow)
        let columns = shape.columns ?? PlanColumn.shown(in: context.size.columns, scope)
        let bar = PlanColumn.bar(in: context.size.columns)
        let cells = PlanCells(reference)
        return Table(
            columns: columns.map {
                $0.heading(in: context.language, bar: bar).keyed($0.rawValue)
            },
            rowCount: shown.count,
            selection: selected, top: context.top ?? (selected ?? 0) - context.size.rows / 2,
            isActive: context.isActive, marks: markedRows,
            placeholder: context.own.filled(
                plans == nil ? context.unread ?? Phrase(same: "") : placeholder, context.language)
        ) { row in
            columns.map { cells.text($0, shown[row], bar: bar)[context.language] }
        }
    }

    /// What is said where no plan is shown.
    private var placeholder: Phrase {
        guard listFilter.isEmpty else { return .nothingFound }
        let place = scope.region.map(name) ?? Phrase.everywhere.nl
        let year = scope.year.map { " \($0)" } ?? ""
        let nothing = Phrase(
            nl: "Nog geen plan: \(place)\(year). Druk {plans.add|n} voor nieuw.",
            en: "No plan yet: \(place)\(year). Press {plans.add|n} for a new one.")
        return hiding ?? role.offering(nothing, for: .plans)
    }
}
