internal import KaderDomain
internal import KaderStore

extension ManyPlanItemsForm {
    // What its fields are called, in the form and in what it foresees.
    static let state = Phrase(nl: "Stand", en: "State")
    static let owner = Phrase(nl: "Trekker", en: "Owner")
    static let deadline = Phrase(nl: "Klaar voor", en: "Deadline")

    public func preview(
        of values: FormValues, with dependencies: Dependencies
    ) throws -> BulkChange? {
        let change = change(values, today: dependencies.store.now.day)
        let pairs = try items.map { try dependencies.store.planItem($0) }
            .map { ($0, change.applied(to: $0)) }
        let owners = pairs.flatMap { [$0.owner, $1.owner] }.compactMap(\.self)
        let names = try PlanOwnerOptions(dependencies).labels(of: Array(Set(owners)))
        return BulkChange(pairs.map { parts(from: $0, to: $1, names) })
    }

    private func parts(
        from old: PlanItem, to new: PlanItem, _ names: [String: String]
    ) -> [BulkChange.Part] {
        let owner = { (owner: PlanOwner?) in
            Phrase(same: owner.flatMap { names[$0.description] } ?? "–")
        }
        let deadline = { (day: Day?) in
            Phrase(nl: day?.short(in: .nl) ?? "–", en: day?.short(in: .en) ?? "–")
        }
        let all: [(Phrase, Phrase, Phrase)] = [
            (Self.state, old.state.label, new.state.label),
            (Self.owner, owner(old.owner), owner(new.owner)),
            (Self.deadline, deadline(old.deadline), deadline(new.deadline)),
        ]
        return all.filter { $1 != $2 }
            .map { .init(name: old.title, field: $0, from: $1, to: $2) }
    }
}
