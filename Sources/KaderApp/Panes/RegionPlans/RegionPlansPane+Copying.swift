internal import KaderDomain

extension RegionPlansPane {
    /// In the list the plan; in a plan the line with who does it by when.
    public var copying: Copying? {
        guard let open else {
            return selected.map { Copying([planName($0.plan)]) }
        }
        guard let item = open.selected?.item else { return Copying([planName(open.detail.plan)]) }
        let owner = item.owner.map { owner in
            Phrase(
                nl: owner.name(among: open.detail.ownerNames, reference, in: .nl),
                en: owner.name(among: open.detail.ownerNames, reference, in: .en))
        }
        let deadline = item.deadline.map { Phrase(nl: $0.long(in: .nl), en: $0.long(in: .en)) }
        return Copying(
            [Phrase(same: item.title), owner, deadline].compactMap(\.self)
                + [Phrase(same: item.note)])
    }

    private func planName(_ plan: RegionPlan) -> Phrase {
        let name = name(of: plan)
        return Phrase(nl: "Regioplan \(name)", en: "Region plan \(name)")
    }
}
