internal import KaderDomain
internal import TerminalUI

/// Changing the marked plans together.
extension RegionPlansPane {
    /// The marked plans that were read, those that are shown first.
    var markedPlans: [PlanSummary] {
        guard !marks.isEmpty else { return [] }
        let order = shown.map(\.id)
        let ids = marks.all(to: selection, in: order)
        let hidden = (plans ?? []).filter { ids.contains($0.id) && !order.contains($0.id) }
        return shown.filter { ids.contains($0.id) } + hidden
    }

    var markedRows: Set<Int> {
        guard !marks.isEmpty else { return [] }
        let ids = marks.all(to: selection, in: shown.map(\.id))
        return Set(shown.indices.filter { ids.contains(shown[$0].id) })
    }

    mutating func markList(_ what: Marking) -> [Step<Self>] {
        guard let selection else { return [] }
        let order = shown.map(\.id)
        switch what {
        case .toggle where marks.anchor == nil:
            marks.toggle(selection)
            return select(row: (selectedRow ?? 0) + 1)
        case .toggle, .range: marks.toggleRange(at: selection, in: order)
        case .all: marks.toggleAll(order)
        case .clear: marks.clear()
        }
        return []
    }

    /// The form of the selected plan; of marked plans, which status they get.
    func editList() -> [Step<Self>] {
        guard markedPlans.isEmpty else { return [.ask(statusQuestion)] }
        return selected.map { [.open(.plan(PlanForm(editing: $0.id)))] } ?? []
    }

    private var statusQuestion: Question<Message> {
        let names = markedPlans.map { name(of: $0.plan) }
        return Question(
            Phrase(nl: "Stand van de gemerkte plannen", en: "Status of the marked plans"),
            lines: BulkPreview(changing: names).lines,
            choices: [PlanStatus.adopted, .draft].map { status in
                .init(
                    .answer(status.label), status.label,
                    .setStatus(
                        markedPlans.filter { $0.plan.status != status }.map(\.id), status))
            })
    }
}

// MARK: - Lines of a plan

extension RegionPlansPane {
    /// Done for all marked actions; to do again where all of them are done.
    func doneQuestion(_ plan: OpenPlan) -> Question<Message> {
        let state = plan.stateOfMark
        let (actions, others) = (plan.markedActions, plan.markedInVain)
        let changing = actions.filter { $0.state != state }
        let preview = BulkPreview(
            changing: changing.map(\.title),
            staying: others.map { .init(name: $0.title, why: .noAction) }
                + actions.filter { $0.state == state }
                .map { .init(name: $0.title, why: .soAlready) })
        return Question(
            Phrase(nl: "Stand: \(state.label.nl)", en: "State: \(state.label.en)"),
            lines: preview.lines,
            choices: [.init("d", .change, .markMany(changing.map(\.id), state))])
    }

    func moveElsewhere() -> [Step<Self>] {
        guard let open else { return [] }
        let items = open.hasMarks ? open.markedItems.map(\.id) : [open.selection].compactMap(\.self)
        return items.isEmpty ? [] : [.open(.planItemMove(PlanItemMoveForm(items: items)))]
    }

    func remove() -> [Step<Self>] {
        guard let open else { return [] }
        guard open.hasMarks else {
            return open.selected.map { [.run(.remove($0.item))] } ?? []
        }
        let preview = BulkPreview(changing: open.markedItems.map(\.title))
        return [
            .ask(
                Question(
                    Phrase(nl: "Uit het plan halen", en: "Remove from the plan"),
                    lines: preview.lines,
                    choices: [
                        .init("w", .takeOut, .removeMany(open.markedItems.map(\.id)))
                    ]))
        ]
    }
}

extension BulkPreview.Why {
    fileprivate static let noAction = Self.being(
        Phrase(nl: "is geen actiepunt", en: "is no action"),
        several: Phrase(nl: "zijn geen actiepunten", en: "are no actions"))
    fileprivate static let soAlready = Self.being(
        Phrase(nl: "staat er al zo", en: "is so already"),
        several: Phrase(nl: "staan er al zo", en: "are so already"))
}

extension Phrase {
    fileprivate static let change = Phrase(nl: "wijzigen", en: "change")
    fileprivate static let takeOut = Phrase(nl: "weghalen", en: "remove")
}
