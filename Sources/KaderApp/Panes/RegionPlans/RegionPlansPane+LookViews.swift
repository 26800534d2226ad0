internal import KaderDomain
internal import TerminalUI

extension RegionPlansPane {
    /// The actions as bars over the months of the plan's year.
    func timeline(of plan: OpenPlan, in context: ViewContext) -> any View {
        guard !context.isPlain else { return sentences(of: plan, in: context) }
        let (today, language) = (context.now.day, context.language)
        let rows = plan.visible.map { line in
            let span = ActionSpan(line.item, begun: plan.begun[line.id], today: today)
            return TimelineRow(span, year: plan.detail.plan.year)
        }
        let place = plan.selectedRow - 1
        return Timeline(
            titles: Day.shortMonths(in: language), now: today.months(into: plan.detail.plan.year),
            rows: rows, legend: Phrase.timelineLegend[language], selection: place < 0 ? nil : place,
            top: context.top ?? place - context.size.rows / 2, isActive: context.isActive,
            marks: plan.markedPlaces, placeholder: noActions(plan, context))
    }

    /// The actions as cards, a column for each state.
    func board(of plan: OpenPlan, in context: ViewContext) -> any View {
        guard !context.isPlain else { return sentences(of: plan, in: context) }
        let (board, place) = (plan.board, plan.selectedRow - 1)
        let columns = zip(PlanBoard.states, board.columns).map { state, lines in
            BoardColumn(
                "\(state.label[context.language]) \(lines.count)",
                cards: lines.map { card($0.item, plan, context) })
        }
        return Board(
            columns: columns, selection: place < 0 ? nil : place, isActive: context.isActive,
            marks: plan.markedPlaces, note: Phrase(aside: board.aside)[context.language],
            placeholder: noActions(plan, context))
    }

    private func card(_ item: PlanItem, _ plan: OpenPlan, _ context: ViewContext) -> BoardCard {
        let language = context.language
        let isLate = item.isOverdue(on: context.now.day)
        let day = item.deadline?.deadline(
            in: language, planYear: plan.detail.plan.year, isShort: true)
        let owner = item.owner?.name(among: plan.detail.ownerNames, reference, in: language) ?? ""
        let facts = [day.map { isLate ? "! \($0)" : $0 } ?? "", owner].filter { !$0.isEmpty }
        return BoardCard(
            item.title, facts: facts.joined(separator: " · "), role: isLate ? .warning : .plain)
    }

    private func noActions(_ plan: OpenPlan, _ context: ViewContext) -> String {
        let words: Phrase = plan.isFiltering ? .nothingFound : .noActions
        return context.own.filled(words, context.language)
    }
}

extension TimelineRow {
    /// - Parameter before: what is told before the title: of which region it is, say.
    init(_ span: ActionSpan, year: Int, before: String = "") {
        let (item, isLate) = (span.item, span.lateUntil != nil)
        let isOpen = item.state.isOpen
        self.init(
            "\(item.state.mark) \(isLate ? "! " : "")\(before)\(item.title)",
            role: isLate ? .warning : isOpen ? .plain : .muted,
            from: span.from.months(into: year), to: span.until.months(into: year),
            lateEnd: span.lateUntil?.months(into: year), glyph: item.bar)
    }
}

extension PlanItem {
    /// What its bar is made of.
    fileprivate var bar: Character {
        switch state {
        case .toDo, .doing: deadline == nil ? "·" : state == .doing ? "█" : "▒"
        case .done: "═"
        case .postponed, .dropped: "┄"
        }
    }
}

extension Phrase {
    /// What the glyphs of bars mean.
    static let timelineLegend = Phrase(
        nl: "▒ te doen  █ bezig  ═ klaar  ┄ niet nu  ! te laat  · geen deadline  │ vandaag",
        en: "▒ to do  █ in progress  ═ done  ┄ not now  ! overdue  · no deadline  │ today")
    fileprivate static let noActions = Phrase(
        nl:
            "Nog geen actiepunten. Esc gaat terug naar de boom; onder een doel maakt {plans.add|n} er een.",
        en: "No actions yet. Esc goes back to the tree; under a goal {plans.add|n} makes one.")

    /// `Niet op het bord: 1 doorgeschoven, 2 vervallen.` Blank for none.
    fileprivate init(aside lines: [PlanTree.Line]) {
        let counts = [ActionState.postponed, .dropped].compactMap { state -> Phrase? in
            let count = lines.count { $0.item.state == state }
            guard count > 0 else { return nil }
            return Phrase(nl: "\(count) \(state.label.nl)", en: "\(count) \(state.label.en)")
        }
        guard !counts.isEmpty else {
            self.init(same: "")
            return
        }
        self.init(
            nl: "Niet op het bord: \(counts.map(\.nl).joined(separator: ", ")).",
            en: "Not on the board: \(counts.map(\.en).joined(separator: ", ")).")
    }
}
