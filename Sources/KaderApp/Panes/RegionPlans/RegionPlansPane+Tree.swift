internal import KaderDomain

extension RegionPlansPane {
    mutating func updateTree(_ message: Message) -> [Step<Self>] {
        switch message {
        case .select(let step): open?.select(by: step)
        case .selectFirst: open?.selectEdge(isLast: false)
        case .selectLast: open?.selectEdge(isLast: true)
        case .look(let look): return show(look)
        case .column(let step): open?.select(columnBy: step)
        case .moveCard(let step): return moveCard(by: step)
        case .fold: open?.fold()
        case .unfold: open?.unfold()
        case .enter: return enter()
        case .back: goBack()
        case .clearFilter: return filter(by: "")
        case .scroll(let step): scroll(by: step)
        case .addNew: return addBelow()
        case .addTheme: return add(.theme, under: nil, behind: nil)
        case .edit: return edit()
        case .toggleDone: return toggleDone()
        case .shift(let step): return shift(by: step)
        case .moveElsewhere: return moveElsewhere()
        case .remove: return remove()
        case .mark(let what): open?.mark(what)
        case .showHistory: return history()
        case .showEvidence: return evidence()
        case .showTag(let tag): return show(tag)
        case .showConferences: return about { .conference(.list(region: $0)) }
        case .conference(let message): return update(message)
        case .showConditions: return about { .readConditions(of: $0) }
        case .markCondition(let condition, let region):
            return [.open(.condition(ConditionForm(region: region, condition: condition)))]
        case .showAnalysis: return open.map { [.run(.readAnalysis($0.id))] } ?? []
        case .writeAnalysis(let topic): return write(topic)
        case .pickState: return open.map { [.run(.readStates($0.id))] } ?? []
        case .readVersion(let number):
            return open.map { [.run(.readVersion($0.id, number))] } ?? []
        case .compare(let state): return compare(with: state)
        case .previewRollover:
            return open.map {
                [.run(.previewRollover($0.id, into: $0.detail.plan.year + 1))]
            } ?? []
        case .testQuality: return open?.selected.map { [.run(.readQuality($0.item))] } ?? []
        default: break
        }
        return []
    }

    /// The line with all its fields; on the heading, whether the plan is a draft or adopted.
    private mutating func enter() -> [Step<Self>] {
        guard open?.selection != nil else { return edit() }
        open?.isLineOpen = true
        open?.top = 0
        return []
    }

    private mutating func goBack() {
        if open?.isLineOpen == true {
            open?.isLineOpen = false
        } else if let open, open.look != .tree {
            self.open?.show(.tree)
        } else {
            selection = open?.id ?? selection
            open = nil
            keepSelection(near: 0)
        }
    }

    private mutating func scroll(by step: Int) {
        guard let plan = open, let line = plan.selected else { return }
        let rows = 12 + line.item.note.count / 30
        open?.top = min(max(0, plan.top + step), rows)
    }

    /// Below a theme or goal; beside an action; on the heading a theme.
    private func addBelow() -> [Step<Self>] {
        guard let line = open?.selected else { return add(.theme, under: nil, behind: nil) }
        if let level = line.item.level.below {
            return add(level, under: line.id, behind: nil)
        }
        return add(.action, under: line.item.parent, behind: line.id)
    }

    private func add(
        _ level: PlanLevel, under parent: PlanItem.ID?, behind sibling: PlanItem.ID?
    ) -> [Step<Self>] {
        guard let plan = open else { return [] }
        let form = PlanItemForm(adding: level, to: plan.id, under: parent, behind: sibling)
        return [.open(.planItem(form))]
    }

    private func edit() -> [Step<Self>] {
        guard let open else { return [] }
        if open.hasMarks { return [.open(.manyPlanItems(open.manyForm))] }
        guard let item = open.selected?.item else {
            return [.open(.plan(PlanForm(editing: open.id)))]
        }
        return [.open(.planItem(PlanItemForm(editing: item)))]
    }

    private mutating func toggleDone() -> [Step<Self>] {
        if let open, open.hasMarks { return [.ask(doneQuestion(open))] }
        guard let item = open?.selected?.item else { return [] }
        return mark(item, item.state.toggled)
    }

    /// Shows the action as it will be, and asks for it.
    mutating func mark(_ item: PlanItem, _ state: ActionState) -> [Step<Self>] {
        var marked = item
        marked.state = state
        open?.expect(marked)
        return [.run(.mark(item, state))]
    }

    private mutating func shift(by step: Int) -> [Step<Self>] {
        guard var item = open?.selected?.item, let rank = open?.rank(shiftedBy: step) else {
            return []
        }
        item.rank = rank
        open?.expect(item)
        return [.run(.move(item.id, under: item.parent, rank: rank))]
    }

    /// The form of the test of an action, or one to begin it.
    func open(_ test: QualityTest?, of item: PlanItem) -> [Step<Self>] {
        let form = test.map { QualityTestForm(editing: $0) } ?? QualityTestForm(about: item)
        return [.open(.qualityTest(form))]
    }

    private func history() -> [Step<Self>] {
        guard let open else { return [] }
        guard let id = open.selection else {
            return [.history(kind: "regionPlan", id: open.id.description)]
        }
        return [.history(kind: "planItem", id: id.description)]
    }
}
