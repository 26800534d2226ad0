/// The actions of a plan by how far they are: what is planned, what is being done, what is done.
///
/// Always true: there is a column for each of ``states``, each in the order of
/// ``PlanTree/actions``; every action is in one column, or ``aside``.
public struct PlanBoard: Hashable, Sendable {
    public static let states: [ActionState] = [.toDo, .doing, .done]

    public let columns: [[PlanTree.Line]]

    /// What was carried over or dropped.
    public let aside: [PlanTree.Line]

    /// - Parameter lines: others than actions are left out.
    public init(_ lines: [PlanTree.Line]) {
        let actions = lines.filter { $0.item.level == .action }
        columns = Self.states.map { state in actions.filter { $0.item.state == state } }
        aside = actions.filter { !Self.states.contains($0.item.state) }
    }

    /// Where an action stands; nil where it is in no column.
    public func place(of id: PlanItem.ID?) -> (column: Int, row: Int)? {
        for (column, lines) in columns.enumerated() {
            if let row = lines.firstIndex(where: { $0.id == id }) { return (column, row) }
        }
        return nil
    }

    /// The state one column on, or back where `step` is -1; nil at the edge and for what stands in
    /// no column.
    public static func state(_ state: ActionState, by step: Int) -> ActionState? {
        guard let place = states.firstIndex(of: state), states.indices.contains(place + step)
        else { return nil }
        return states[place + step]
    }
}
