/// The rows of a list that are marked to be changed together, and a range that is being marked.
///
/// Marks belong to things, not to places: they survive a filter, a reload and another order.
public struct Marks<ID: Hashable & Sendable>: Hashable, Sendable {
    /// Without the range that is being marked.
    private var fixed: Set<ID> = []

    /// Where the range began; nil while none is being marked.
    public private(set) var anchor: ID?

    public init() {}

    /// Whether nothing is marked and no range is being marked.
    public var isEmpty: Bool { fixed.isEmpty && anchor == nil }

    /// Everything that is marked.
    ///
    /// - Parameters:
    ///   - selection: where a range ends.
    ///   - order: what is shown, from top to bottom. Asked for only while a range is being marked: it
    ///     may be long, and keys and screen ask for the marks often.
    public func all(to selection: ID?, in order: @autoclosure () -> [ID]) -> Set<ID> {
        guard let anchor else { return fixed }
        let order = order()
        guard let start = order.firstIndex(of: anchor),
            let end = selection.flatMap(order.firstIndex)
        else { return fixed.union([anchor]) }
        return fixed.union(order[min(start, end)...max(start, end)])
    }

    mutating func toggle(_ id: ID) {
        if fixed.remove(id) == nil { fixed.insert(id) }
    }

    mutating func add(_ ids: [ID]) { fixed.formUnion(ids) }

    /// Begins a range, or keeps the one that is being marked.
    mutating func toggleRange(at selection: ID?, in order: [ID]) {
        if anchor == nil {
            anchor = selection
        } else {
            fixed = all(to: selection, in: order)
            anchor = nil
        }
    }

    /// Marks all of these; where they are marked already, none of them.
    mutating func toggleAll(_ ids: [ID]) {
        anchor = nil
        if fixed.isSuperset(of: ids) {
            fixed.subtract(ids)
        } else {
            fixed.formUnion(ids)
        }
    }

    /// Gives the range up, or else every mark.
    mutating func clear() {
        if anchor == nil { fixed = [] }
        anchor = nil
    }

    mutating func clearAll() {
        (fixed, anchor) = ([], nil)
    }

    /// Forgets what is not there any more.
    mutating func keep(_ ids: Set<ID>) {
        fixed.formIntersection(ids)
        if let anchor, !ids.contains(anchor) { self.anchor = nil }
    }
}
