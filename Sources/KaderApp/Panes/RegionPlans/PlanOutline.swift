internal import KaderDomain
internal import KaderReference
internal import TerminalUI

/// The lines of an open plan as rows of a tree. What stands at the right is in columns: who pulls
/// it, and by when; in little room the deadline only. The columns are as wide as the whole plan
/// asks, so that folding does not move them.
struct PlanOutline {
    /// From these widths on there is room for bars, owners, and states in words.
    static let widthForBars = 50
    static let widthForOwners = 66
    static let widthForStates = 100
    private static let widestOwner = 18

    private let plan: OpenPlan
    private let reference: Reference
    private let context: ViewContext
    private let ownerWidth: Int
    private let deadlineWidth: Int

    init(_ plan: OpenPlan, reference: Reference, _ context: ViewContext) {
        self.plan = plan
        self.reference = reference
        self.context = context
        let items = plan.detail.tree.lines.map(\.item)
        let owners = items.map { Self.owner(of: $0, plan, reference, context) }
        let deadlines = items.map { Self.deadline(of: $0, plan, context) }
        ownerWidth = min(Self.widestOwner, owners.map { TextWidth.columns(of: $0) }.max() ?? 0)
        deadlineWidth = deadlines.map { TextWidth.columns(of: $0) }.max() ?? 0
    }

    /// The row above the themes: how far the whole plan is.
    var heading: TreeRow {
        let status = plan.detail.standing[context.language]
        let progress = plan.detail.tree.progress
        let name = (plan.detail.version == 0 ? Phrase.wholePlan : .plan)[context.language]
        let isWide = context.size.columns >= Self.widthForOwners
        let analysis = isWide ? " · " + Phrase.analysis(plan.detail.answered)[context.language] : ""
        return TreeRow(
            depth: 0, text: "\(name) · \(status)\(analysis)",
            trailing: trailing(progress, overdue: plan.overdue(on: context.now.day)),
            progress: bar(progress), role: .title)
    }

    /// A row for every visible line, or one that says that there is none.
    var rows: [TreeRow] {
        guard !plan.visible.isEmpty else {
            let words: Phrase = plan.isFiltering ? .nothingFound : .noThemes
            return [
                TreeRow(depth: 0, text: context.own.filled(words, context.language), role: .muted)
            ]
        }
        var loose = 0
        return plan.visible.map { line in
            if line.isOrphan { loose = line.depth }
            if line.item.level == .theme { loose = 0 }
            return row(line, depth: line.depth - loose)
        }
    }

    private func row(_ line: PlanTree.Line, depth: Int) -> TreeRow {
        let note = line.isOrphan ? " · \(Phrase.loose[context.language])" : ""
        guard line.item.level != .action else {
            return TreeRow(
                depth: depth, text: "\(line.item.state.mark) \(line.item.title)\(note)",
                trailing: trailing(line.item), role: role(line.item))
        }
        let isClosed = plan.isClosed(line)
        let overdue = isClosed ? plan.overdue(under: line, on: context.now.day) : 0
        return TreeRow(
            depth: depth, isExpanded: plan.isBranch(line) ? !isClosed : nil,
            text: line.item.title + note, trailing: trailing(line.progress, overdue: overdue),
            progress: bar(line.progress),
            role: line.item.level == .theme ? .heading : .plain)
    }

    private func role(_ item: PlanItem) -> Role {
        if item.isOverdue(on: context.now.day) { return .warning }
        return item.state.isOpen ? .plain : .muted
    }
}

// MARK: - At the right

extension PlanOutline {
    /// `! 2 te laat  3/8`; in little room `! 2  3/8`. Blank where there is nothing to do.
    private func trailing(_ progress: Progress, overdue: Int) -> String {
        guard progress.total > 0 else { return "" }
        let words = Phrase.overdue(overdue)[context.language]
        let isWide = context.size.columns >= Self.widthForOwners
        let late = overdue == 0 ? "" : isWide ? "! \(words)  " : "! \(overdue)  "
        return "\(late)\(progress.done)/\(progress.total)"
    }

    private func bar(_ progress: Progress) -> Double? {
        context.size.columns < Self.widthForBars ? nil : progress.fraction
    }

    private func trailing(_ item: PlanItem) -> String {
        let text = Self.deadline(of: item, plan, context)
        guard context.size.columns >= Self.widthForOwners else { return text }
        let deadline = TextWidth.pad(text, to: deadlineWidth, alignment: .right)
        let owner = Self.owner(of: item, plan, reference, context)
        return [TextWidth.pad(owner, to: ownerWidth), state(item), deadline]
            .filter { !$0.isEmpty }.joined(separator: "  ")
    }

    private func state(_ item: PlanItem) -> String {
        guard context.size.columns >= Self.widthForStates else { return "" }
        let words = ActionState.allCases.map { TextWidth.columns(of: $0.label[context.language]) }
        return TextWidth.pad(item.state.label[context.language], to: words.max() ?? 0)
    }

    private static func owner(
        of item: PlanItem, _ plan: OpenPlan, _ reference: Reference, _ context: ViewContext
    ) -> String {
        guard context.size.columns >= widthForOwners else { return "" }
        return item.owner?.name(
            among: plan.detail.ownerNames, reference, in: context.language) ?? ""
    }

    /// `di 24 nov`, `! vr 20 nov` where it has passed; for what is no longer to be done its state,
    /// where that does not stand beside it. In little room the mark before the title says that.
    private static func deadline(
        of item: PlanItem, _ plan: OpenPlan, _ context: ViewContext
    ) -> String {
        guard item.level == .action else { return "" }
        if !item.state.isOpen, context.size.columns < widthForStates {
            let isNarrow = context.size.columns < widthForOwners
            return isNarrow ? "" : item.state.label[context.language]
        }
        guard let deadline = item.deadline else { return "" }
        let text = deadline.deadline(
            in: context.language, planYear: plan.detail.plan.year,
            isShort: context.size.columns < widthForOwners)
        return item.isOverdue(on: context.now.day) ? "! \(text)" : text
    }
}

extension Phrase {
    fileprivate static let wholePlan = Phrase(nl: "Het hele plan", en: "The whole plan")
    fileprivate static let plan = Phrase(nl: "Plan", en: "Plan")
    fileprivate static let loose = Phrase(nl: "hangt los", en: "unattached")
    fileprivate static let noThemes = Phrase(
        nl: "Nog geen thema's. Druk {plans.add-theme|t} voor het eerste.",
        en: "No themes yet. Press {plans.add-theme|t} for the first.")
}
