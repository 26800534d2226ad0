public import KaderDomain
public import KaderReference

/// What the card of a network says of a working group: its theme, of which province it is, with whom,
/// and who is in it (S12).
public struct GroupWords: Sendable {
    private let card: OpenNetwork
    private let reference: Reference

    public init(_ card: OpenNetwork, _ reference: Reference) {
        self.card = card
        self.reference = reference
    }

    /// `Energietransitie · provincie Limburg · met Parkstad · 2 leden: Ria Bos, Jan Groen`.
    public func line(of group: WorkingGroup) -> Phrase {
        let parts = [province(group), pulled(group), others(group), members(group)]
        return parts.compactMap(\.self).reduce(Phrase(same: group.theme)) { line, part in
            Phrase(nl: "\(line.nl) · \(part.nl)", en: "\(line.en) · \(part.en)")
        }
    }

    private func province(_ group: WorkingGroup) -> Phrase? {
        group.province.map { code in
            let name = reference.province(code)?.name ?? code
            return Phrase(nl: "provincie \(name)", en: "province of \(name)")
        }
    }

    private func pulled(_ group: WorkingGroup) -> Phrase? {
        guard group.network != card.network.id else { return nil }
        let name = card.networks[group.network] ?? ""
        return Phrase(nl: "getrokken door \(name)", en: "led by \(name)")
    }

    private func others(_ group: WorkingGroup) -> Phrase? {
        let names = group.others.filter { $0 != card.network.id }.map { card.networks[$0] ?? "" }
        guard !names.isEmpty else { return nil }
        let list = names.sorted().joined(separator: ", ")
        return Phrase(nl: "met \(list)", en: "with \(list)")
    }

    private func members(_ group: WorkingGroup) -> Phrase? {
        let names = group.members.map { card.members[$0] ?? "" }
        guard !names.isEmpty else { return nil }
        let list = names.joined(separator: ", ")
        return names.count == 1
            ? Phrase(nl: "1 lid: \(list)", en: "1 member: \(list)")
            : Phrase(nl: "\(names.count) leden: \(list)", en: "\(names.count) members: \(list)")
    }
}
