internal import KaderDomain
internal import TerminalUI

extension PlanCells {
    /// All that the list knows of a plan, in full.
    func preview(of plan: PlanSummary, _ language: Language) -> DetailView {
        let columns: [PlanColumn] = [.status, .progress, .done, .analysis, .overdue]
        let facts = columns.map { (label: $0.label[language], value: value($0, plan)[language]) }
        let themes = (label: Phrase.themes[language], value: String(plan.themes))
        return DetailView(
            "\(text(.region, plan)[language]) \(plan.plan.year)",
            sections: [DetailSection(pairs: facts + [themes])], isActive: false)
    }

    private func value(_ column: PlanColumn, _ plan: PlanSummary) -> Phrase {
        let text = text(column, plan, bar: 8)
        return text.nl.isEmpty ? Phrase(same: "–") : text
    }
}

extension Phrase {
    fileprivate static let themes = Phrase(nl: "Thema's", en: "Themes")
}
