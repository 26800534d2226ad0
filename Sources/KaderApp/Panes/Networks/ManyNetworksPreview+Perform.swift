internal import KaderDomain
internal import KaderReference
internal import KaderStore

extension ManyNetworksForm {
    public func preview(
        of values: FormValues, with dependencies: Dependencies
    ) throws -> BulkChange? {
        let today = dependencies.store.now.day
        let official: Contact.ID? = values.identifier("official")
        let from = values.day("from", today: today) ?? today
        let name = try official.map { try dependencies.store.contact($0).name.description }
        let region = values.choice("region")
        let parts = try networks.map { id in
            let detail = try dependencies.store.network(id)
            let accompanied = name.flatMap { part(of: detail, from: from, by: $0) }
            let added = region.flatMap { part(of: detail.network, addingTo: $0, dependencies) }
            return [accompanied, added].compactMap(\.self)
        }
        return BulkChange(parts)
    }

    /// Who accompanies it on the day before, until then.
    private func part(
        of detail: NetworkDetail, from day: Day, by name: String
    ) -> BulkChange.Part? {
        let present = detail.officials.filter { $0.role.period.contains(day) }.map(\.name)
        let before = present.isEmpty ? "–" : present.joined(separator: ", ")
        return .init(
            name: detail.network.name, field: Self.official, from: Phrase(same: before),
            to: Phrase(
                nl: "\(name), vanaf \(day.short(in: .nl))",
                en: "\(name), from \(day.short(in: .en))"))
    }

    private func part(
        of network: Network, addingTo region: String, _ dependencies: Dependencies
    ) -> BulkChange.Part? {
        guard !network.regions.contains(region) else { return nil }
        let names = { (regions: [String]) in
            Phrase(
                same: regions.map { dependencies.reference.region($0)?.name ?? $0 }
                    .joined(separator: ", "))
        }
        return .init(
            name: network.name, field: Self.regions, from: names(network.regions),
            to: names(network.regions + [region]))
    }

    private static let official = Phrase(nl: "Vakbondsbestuurder", en: "Union official")
    private static let regions = Phrase(nl: "Regio's", en: "Regions")
}
