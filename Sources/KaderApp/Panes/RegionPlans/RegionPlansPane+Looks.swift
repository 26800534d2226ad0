internal import KaderDomain
internal import TerminalUI

/// The timeline and the board of the open plan.
extension RegionPlansPane {
    mutating func show(_ look: PlanLook) -> [Step<Self>] {
        open?.show(look)
        return beginnings
    }

    /// Since when actions run is read where the timeline shows it.
    var beginnings: [Step<Self>] {
        guard let open, open.look == .timeline else { return [] }
        return [.run(.readBeginnings(open.id))]
    }

    /// One card goes a column on or back; of marked cards is asked where all of them go.
    mutating func moveCard(by step: Int) -> [Step<Self>] {
        guard let open else { return [] }
        if open.hasMarks { return [.ask(stateQuestion(open))] }
        guard let item = open.selected?.item,
            let state = PlanBoard.state(item.state, by: step)
        else { return [] }
        return mark(item, state)
    }

    /// Where the marked cards go: only what differs there is changed.
    private func stateQuestion(_ plan: OpenPlan) -> Question<Message> {
        let items = plan.markedItems.filter { $0.level == .action }
        let choices = PlanBoard.states.compactMap { state -> Question<Message>.Choice? in
            let ids = items.filter { $0.state != state }.map(\.id)
            guard !ids.isEmpty else { return nil }
            return .init(.answer(state.label), state.label, .markMany(ids, state))
        }
        return Question(
            Phrase(nl: "Stand van de gemerkte kaarten", en: "State of the marked cards"),
            lines: BulkPreview(changing: items.map(\.title)).lines, choices: choices)
    }

    /// A line of the timeline or the board as a sentence, under the heading of the plan.
    func sentences(of plan: OpenPlan, in context: ViewContext) -> Tree {
        let outline = PlanOutline(plan, reference: reference, context)
        let rows = plan.visible.map { line in
            TreeRow(depth: 0, text: sentence(line.item, plan, context))
        }
        return Tree(
            rows: [outline.heading] + rows, selection: plan.selectedRow,
            top: context.top ?? plan.selectedRow - context.size.rows / 2,
            isActive: context.isActive, marks: plan.markedRows)
    }

    /// `bezig: Folder voor uitzendkrachten, Anna, van 3 feb tot vr 20 nov, ! te laat`
    private func sentence(_ item: PlanItem, _ plan: OpenPlan, _ context: ViewContext) -> String {
        let (language, year) = (context.language, plan.detail.plan.year)
        let span = ActionSpan(item, begun: plan.begun[item.id], today: context.now.day)
        let from = span.from.deadline(in: language, planYear: year, isShort: true)
        let until = item.deadline?.deadline(in: language, planYear: year, isShort: true)
        let owner = item.owner?.name(among: plan.detail.ownerNames, reference, in: language) ?? ""
        let days =
            plan.look == .board
            ? until.map { Phrase.by($0) } : Phrase.running(from, until)
        let late = item.isOverdue(on: context.now.day) ? Phrase.late[language] : ""
        let parts = [item.title, owner, days?[language] ?? "", late].filter { !$0.isEmpty }
        return "\(item.state.label[language]): \(parts.joined(separator: ", "))"
    }
}

extension Phrase {
    fileprivate static let late = Phrase(nl: "! te laat", en: "! overdue")

    fileprivate static func by(_ day: String) -> Phrase {
        Phrase(nl: "voor \(day)", en: "by \(day)")
    }

    fileprivate static func running(_ from: String, _ until: String?) -> Phrase {
        guard let until else { return Phrase(nl: "vanaf \(from)", en: "from \(from)") }
        return Phrase(nl: "van \(from) tot \(until)", en: "from \(from) to \(until)")
    }
}
