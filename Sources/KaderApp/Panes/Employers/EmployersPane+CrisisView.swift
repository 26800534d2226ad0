internal import KaderDomain
internal import TerminalUI

extension EmployersPane {
    /// The steps of the opened crisis, and below them what is going on, where that was written.
    func steps(in context: ViewContext) -> any View {
        guard let crisis else { return context.notRead }
        let (cells, lines) = (CrisisCells(crisis.crisis, on: today, context.language), crisis.steps)
        let row = lines.firstIndex { $0.id == step }
        let table = Table(
            columns: cells.columns(in: context.size.columns), rowCount: lines.count, selection: row,
            top: context.top ?? 0, isActive: context.isActive,
            placeholder: context.own.filled(Phrase.noSteps, context.language),
            rowRole: { cells.role(of: lines[$0]) }, row: { cells.cells(of: lines[$0]) })
        let details = context.isPlain ? nil : details(crisis, context.language)
        return ListWithDetails(table: table, details: details)
    }

    private func details(_ crisis: CrisisDetail, _ language: Language) -> [Span] {
        let (step, state) = (selectedStep?.step, crisis.crisis.state)
        return [
            Span(step?.title ?? "", .heading), Span(step?.state.told[language] ?? "", .muted),
            Span(state.isOpen ? crisis.crisis.note : state.told[language]),
        ]
    }
}

extension Phrase {
    fileprivate static let noSteps = Phrase(
        nl: "Geen stappen. {employers.add-step|n} voegt er een toe.",
        en: "No steps. {employers.add-step|n} adds one.")
}
