public import KaderDomain

extension NetworksPane {
    /// Opens a network that was found, whatever the list shows.
    public mutating func show(_ hit: SearchHit) -> [Step<Self>]? {
        guard hit.kind == "network", let id = Network.ID(hit.id) else { return nil }
        (opened, card, row) = (id, nil, .name)
        return [.run(.open(id))]
    }
}
