internal import KaderDomain
internal import KaderReference

extension NetworksPane {
    /// In the list the network with its regions; in a network what the selected row says.
    public var copying: Copying? {
        guard let network = current else { return nil }
        let name = Phrase(same: network.name)
        let held = card.map { network.regions(on: $0.today) } ?? summary?.regions
        let regions = (held ?? network.regions).map(reference.regionName).sorted()
        guard opened != nil, let card else {
            return Copying([name, Phrase(same: regions.joined(separator: ", "))])
        }
        switch row {
        case .function(let id):
            let role = card.board.first { $0.role.id == id }?.role.role.label
            return Copying([role, name].compactMap(\.self), contact: person)
        case .region(let region):
            return Copying([name, Phrase(same: reference.regionName(region.region))])
        case .official: return Copying([name], contact: person)
        case .group(let id):
            let theme = card.groups.first { $0.id == id }?.theme ?? ""
            return Copying([Phrase(same: theme), name])
        case .request(let id):
            let text = card.requests.first { $0.id == id }?.request.text ?? ""
            return Copying([Phrase(same: text), name])
        case .municipalities:
            let names = network.municipalities.map(reference.municipalityName).sorted()
            return Copying([name, Phrase(same: names.joined(separator: ", "))])
        default: return Copying([name, Phrase(same: regions.joined(separator: ", "))])
        }
    }
}
