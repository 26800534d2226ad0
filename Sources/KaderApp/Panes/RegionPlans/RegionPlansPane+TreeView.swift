internal import KaderDomain
internal import TerminalUI

extension RegionPlansPane {
    /// The heading of the plan and the lines under it. The selected row stands in the middle where
    /// there are more than fit.
    func tree(of plan: OpenPlan, in context: ViewContext) -> Tree {
        let outline = PlanOutline(plan, reference: reference, context)
        let selected = plan.selectedRow
        return Tree(
            rows: [outline.heading] + outline.rows, selection: selected,
            top: context.top ?? selected - context.size.rows / 2, isActive: context.isActive,
            marks: plan.markedRows)
    }
}
