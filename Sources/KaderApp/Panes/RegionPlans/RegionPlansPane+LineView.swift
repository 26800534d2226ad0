internal import KaderDomain
internal import TerminalUI

extension RegionPlansPane {
    /// The selected line with all its fields.
    func line(of plan: OpenPlan, in context: ViewContext) -> DetailView {
        guard let line = plan.selected else { return DetailView(sections: []) }
        let facts = line.item.level == .action ? action(line.item, plan, context) : []
        let note = line.item.note.split(whereSeparator: \.isNewline).map(String.init)
        let noted = DetailSection(
            Phrase.note[context.language], rows: note.map { .text($0) })
        return DetailView(
            line.item.title,
            sections: [
                DetailSection(
                    rows: place(line, plan, context) + facts + tags(line.item, context.language))
            ]
                + (note.isEmpty ? [] : [noted]),
            top: context.top ?? plan.top, isActive: context.isActive)
    }

    /// What it is, under what it hangs, and how far it is.
    private func place(
        _ line: PlanTree.Line, _ plan: OpenPlan, _ context: ViewContext
    ) -> [DetailRow] {
        let language = context.language
        let above = plan.ancestors(of: line.id).reversed().compactMap { id in
            plan.line(id).map { DetailRow.pair(label: label($0, language), value: $0.item.title) }
        }
        let kind = DetailRow.pair(
            label: Phrase.kind[language], value: line.item.level.label[language])
        guard line.item.level != .action else { return [kind] + above }
        return [kind] + above + [progress(line.progress, language)]
    }

    /// A row for each list of which it bears marks.
    private func tags(_ item: PlanItem, _ language: Language) -> [DetailRow] {
        PlanTagKind.allCases.compactMap { kind in
            let tags = item.tags.filter { $0.kind == kind }
            guard !tags.isEmpty else { return nil }
            return .pair(
                label: (tags.count == 1 ? kind.label : kind.plural)[language].capitalisedFirst,
                value: tags.map { "\($0.number) \($0.label[language])" }.joined(separator: "; "))
        }
    }

    private func label(_ line: PlanTree.Line, _ language: Language) -> String {
        line.item.level.label[language].capitalisedFirst
    }

    private func progress(_ progress: Progress, _ language: Language) -> DetailRow {
        let words = Phrase.done(progress.done, of: progress.total)[language]
        let bar = progress.fraction.map { "  " + ProgressBar.text($0, cells: 8) } ?? ""
        return .pair(label: Phrase.progress[language], value: words + bar)
    }

    private func action(
        _ item: PlanItem, _ plan: OpenPlan, _ context: ViewContext
    ) -> [DetailRow] {
        let language = context.language
        let owner = item.owner?.name(among: plan.detail.ownerNames, reference, in: language)
        let isLate = item.isOverdue(on: context.now.day)
        return [
            .pair(
                label: Phrase.state[language],
                value: "\(item.state.mark) \(item.state.label[language])"),
            .pair(label: Phrase.owner[language], value: owner.orDash),
            .pair(label: Phrase.partners[language], value: item.partners.orDash),
            .pair(
                label: Phrase.deadline[language],
                value: deadline(item, on: context.now.day, language),
                role: isLate ? .warning : .plain),
        ] + more(item, language)
    }

    /// What pays for it and what shows it, where that is said.
    private func more(_ item: PlanItem, _ language: Language) -> [DetailRow] {
        [(Phrase.means, item.means), (Phrase.evidence, item.evidence)]
            .filter { !$0.1.isEmpty }.map { .pair(label: $0.0[language], value: $0.1) }
    }

    /// `dinsdag 24 november 2026`, and how long ago that is where it is late.
    private func deadline(_ item: PlanItem, on day: Day, _ language: Language) -> String {
        guard let deadline = item.deadline else { return "–" }
        let text = deadline.long(in: language)
        guard item.isOverdue(on: day) else { return text }
        return "! \(text), \(Phrase.late(by: day.ordinal - deadline.ordinal)[language])"
    }
}

extension String? {
    fileprivate var orDash: String { self?.orDash ?? "–" }
}

extension String {
    fileprivate var orDash: String { isEmpty ? "–" : self }
}

extension Phrase {
    fileprivate static let kind = Phrase(nl: "Wat", en: "What")
    fileprivate static let state = Phrase(nl: "Stand", en: "State")
    fileprivate static let owner = Phrase(nl: "Trekker", en: "Owner")
    fileprivate static let partners = Phrase(nl: "Samen met", en: "Together with")
    fileprivate static let deadline = Phrase(nl: "Klaar voor", en: "Deadline")
    fileprivate static let means = Phrase(nl: "Middelen", en: "Means")
    fileprivate static let evidence = Phrase(nl: "Blijkt uit", en: "Shown by")
    fileprivate static let progress = Phrase(nl: "Voortgang", en: "Progress")
    fileprivate static let note = Phrase(nl: "Notitie", en: "Note")

    fileprivate static func done(_ done: Int, of total: Int) -> Phrase {
        total == 0
            ? Phrase(nl: "nog geen actiepunten", en: "no actions yet")
            : Phrase(nl: "\(done) van \(total) klaar", en: "\(done) of \(total) done")
    }

    fileprivate static func late(by days: Int) -> Phrase {
        Phrase(
            nl: days == 1 ? "1 dag te laat" : "\(days) dagen te laat",
            en: days == 1 ? "1 day overdue" : "\(days) days overdue")
    }
}
