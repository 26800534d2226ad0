internal import GRDB
public import KaderDomain

/// The regions of a network with their days (S25). Each is one step of undo.
///
/// Each throws ``NetworkError/regionTwice(_:_:)`` where the network is in a region twice on one day,
/// and ``StoreError/notFound(kind:id:)``.
extension ActingStore {
    /// Gives a network a region, or changes the days of one that it has.
    public func put(
        _ region: NetworkRegion, insteadOf old: NetworkRegion? = nil, in id: Network.ID
    ) throws {
        try changeRegions(of: id) { network in
            if let old { try network.require(old) }
            return try network.having(region, insteadOf: old)
        }
    }

    /// Takes out what was entered by mistake. What was so, and is over, gets a last day instead.
    public func remove(_ region: NetworkRegion, from id: Network.ID) throws {
        try changeRegions(of: id) { network in
            try network.require(region)
            return network.without(region)
        }
    }

    private func changeRegions(
        of id: Network.ID, _ change: (Network) throws -> Network
    ) throws {
        try write(.writeNetworks, .editNetwork) { writing in
            let network = try one(NetworkRecord.self, id.description, writing.db)
            try writing.putRegions(of: try change(network))
        }
    }
}

extension Writing {
    /// Only the regions of a network: what others change meanwhile stays.
    func putRegions(of network: Network) throws {
        let record = NetworkRecord(network)
        try put(
            NetworkRecord.kind, record.id,
            [
                "regions": record.regions.databaseValue,
                "datedRegions": record.datedRegions.databaseValue,
            ])
    }
}

extension Network {
    fileprivate func require(_ region: NetworkRegion) throws {
        let isThere =
            dated.contains(region)
            || region.period == .always && regions.contains(region.region)
        guard isThere else {
            throw StoreError.notFound(kind: "region", id: region.description)
        }
    }
}
