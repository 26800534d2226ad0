/// The regions of a network through the years (S25).
extension Network {
    /// The codes of the regions in which it works on this day, sorted, each once.
    public func regions(on day: Day) -> [String] {
        let held = dated.filter { $0.period.contains(day) }.map(\.region)
        return Set(regions + held).sorted()
    }

    /// With this region besides, or in the place of another. One of all days goes to
    /// ``regions``; one with a first or a last day takes the place of the same without days.
    ///
    /// - Throws: ``NetworkError/regionTwice(_:_:)`` where it is there already on one of those days.
    public func having(
        _ new: NetworkRegion, insteadOf old: NetworkRegion? = nil
    ) throws(NetworkError) -> Network {
        var network = old.map(without) ?? self
        if new.period != .always { network.regions.removeAll { $0 == new.region } }
        let same = network.dated.filter { $0.region == new.region }
        if let other = same.first(where: { $0.period.overlaps(new.period) }) {
            throw .regionTwice(other.region, other.period)
        }
        if new.period == .always {
            network.regions = Set(network.regions + [new.region]).sorted()
        } else {
            network.dated = (network.dated + [new]).sorted()
        }
        return network
    }

    /// Without a region that it has with days, or without.
    public func without(_ old: NetworkRegion) -> Network {
        var network = self
        if old.period == .always { network.regions.removeAll { $0 == old.region } }
        network.dated.removeAll { $0 == old }
        return network
    }

    /// A region in which it would be twice on one day; nil where there is none.
    public var doubled: NetworkRegion? {
        let all = regions.map { NetworkRegion($0, .always) } + dated
        return all.indices.lazy.compactMap { place in
            all[..<place].first {
                $0.region == all[place].region && $0.period.overlaps(all[place].period)
            }
        }.first
    }
}
