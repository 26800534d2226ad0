/// What changes in several actions at once; what is not said stays as each has it.
public struct PlanItemChange: Hashable, Sendable {
    public var state: ActionState?
    public var owner = Replacement<PlanOwner>.keep
    public var deadline = Replacement<Day>.keep

    public init() {}

    /// Whether nothing changes.
    public var isNothing: Bool { self == PlanItemChange() }

    /// The action with the change.
    public func applied(to item: PlanItem) -> PlanItem {
        var item = item
        item.state = state ?? item.state
        item.owner = owner.applied(to: item.owner)
        item.deadline = deadline.applied(to: item.deadline)
        return item
    }
}

/// What comes in the place of a value that may be absent.
public enum Replacement<Value: Hashable & Sendable>: Hashable, Sendable {
    case keep, clear
    case set(Value)

    public func applied(to value: Value?) -> Value? {
        switch self {
        case .keep: value
        case .clear: nil
        case .set(let new): new
        }
    }
}
