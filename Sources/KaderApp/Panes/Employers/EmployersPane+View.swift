public import KaderDomain
public import TerminalUI

extension EmployersPane {
    public var title: Phrase {
        if let crisis, openedCrisis != nil {
            let told = Phrase(standing: crisis.entry)
            let name = crisis.entry.employer
            return Phrase(nl: "\(name) · \(told.nl)", en: "\(name) · \(told.en)")
        }
        if let name = card?.employer.name, opened != nil {
            return Phrase(nl: "\(Self.name.nl) · \(name)", en: "\(Self.name.en) · \(name)")
        }
        let count = lines.map { " (\($0.count)\(hasMore ? "+" : ""))" } ?? ""
        return Phrase(nl: Self.name.nl + count, en: Self.name.en + count)
    }

    public var tally: Phrase? {
        guard opened == nil, let lines, !query.words.isEmpty else { return nil }
        let count = "\(lines.count)\(hasMore ? "+" : "")"
        return Phrase(nl: "\(count) gevonden", en: "\(count) found")
    }

    public func view(in context: ViewContext) -> any View {
        if openedCrisis != nil { return steps(in: context) }
        if opened != nil { return detail(in: context) }
        guard let lines else { return context.notRead }
        let present = lines.first { $0.id == selection }
        guard let present, !context.isPlain, WithPreview.fits(context.size) else {
            return list(of: lines, in: context)
        }
        var inner = context
        inner.size = WithPreview.listSize(in: context.size)
        return WithPreview(
            list(of: lines, in: inner),
            preview: EmployerCells(reference, context.language).preview(of: present))
    }

    private func detail(in context: ViewContext) -> any View {
        guard let card else { return context.notRead }
        return DetailView(
            sections: EmployerSections(card, reference, role, context).all, top: context.top ?? 0,
            selection: card.rows.firstIndex(of: row), isActive: context.isActive)
    }

    private func list(of lines: [EmployerLine], in context: ViewContext) -> any View {
        let cells = EmployerCells(reference, context.language)
        let row = lines.firstIndex { $0.id == selection }
        return Table(
            columns: cells.columns(in: context.size.columns), rowCount: lines.count, selection: row,
            top: context.top ?? (row ?? 0) - context.size.rows / 2, isActive: context.isActive,
            placeholder: context.own.filled(nothing, context.language),
            rowRole: { lines[$0].employer.isArchived ? .muted : .plain },
            row: { cells.cells(of: lines[$0], in: context.size.columns) })
    }

    private var nothing: Phrase {
        let nothing =
            query.words.isEmpty
            ? Phrase(
                nl: "Nog geen werkgevers. {employers.add|n} voegt er een toe; een bezoek ook.",
                en: "No employers yet. {employers.add|n} adds one; so does a visit.")
            : Phrase(
                nl: "Niets gevonden. {employers.add|n} maakt een werkgever van die naam.",
                en: "Nothing found. {employers.add|n} adds an employer of that name.")
        return role.offering(nothing, for: .employers)
    }
}
