public import KaderDomain

/// A division of the country in which a municipality lies (S27).
public struct Overlay: Hashable, Sendable {
    public let kind: Kind

    /// Of the region, the cluster or the province, as its table has it.
    public let code: String
    public let name: String

    /// That the municipality lies in it.
    public let certainty: Certainty

    public enum Kind: String, CaseIterable, Sendable {
        case region, fnv, res, cluster, province

        public var label: Phrase {
            switch self {
            case .region: Phrase(nl: "arbeidsmarktregio", en: "labour-market region")
            case .fnv: Phrase(nl: "FNV-regio", en: "FNV region")
            case .res: Phrase(nl: "RES-regio", en: "energy region")
            case .cluster: Phrase(nl: "industriecluster", en: "industrial cluster")
            case .province: Phrase(nl: "provincie", en: "province")
            }
        }
    }
}

extension Reference {
    /// Every division in which a municipality lies on a day, that of its successor where it is one by
    /// then; empty for a code that is not known.
    ///
    /// Which FNV region it is no source tells: those whose area names the municipality, its region or its
    /// province stand here, as uncertain.
    public func overlays(of code: String, on day: Day) -> [Overlay] {
        guard let place = municipality(current(code, on: day)) else { return [] }
        return regionOverlays(place) + fnvOverlays(place) + otherOverlays(place)
    }

    /// The municipalities that lie in a division on a day, by name.
    public func municipalities(in overlay: Overlay, on day: Day) -> [Municipality] {
        municipalities(on: day).filter { place in
            overlays(of: place.code, on: day).contains {
                $0.kind == overlay.kind && $0.code == overlay.code
            }
        }
    }

    private func regionOverlays(_ place: Municipality) -> [Overlay] {
        region(place.regionCode).map {
            [Overlay(kind: .region, code: $0.code, name: $0.name, certainty: $0.certainty)]
        } ?? []
    }

    private func fnvOverlays(_ place: Municipality) -> [Overlay] {
        let names = [
            place.name, region(place.regionCode)?.name, province(place.provinceCode)?.name,
            resRegion(place.resRegionCode)?.name,
        ].compactMap(\.self).map { " \(Folding.words($0)) " }
        return fnvRegions.filter { region in
            let area = " \(Folding.words(region.area.nl)) "
            return names.contains { area.contains($0) }
        }.map { region in
            Overlay(
                kind: .fnv, code: region.code, name: region.name,
                certainty: region.isConfirmed ? .medium : .low)
        }
    }

    private func otherOverlays(_ place: Municipality) -> [Overlay] {
        let res = resRegion(place.resRegionCode).map {
            [Overlay(kind: .res, code: $0.code, name: $0.name, certainty: .high)]
        }
        let inCluster = clusters.filter { $0.regions.contains(place.regionCode) }.map {
            Overlay(
                kind: .cluster, code: $0.key, name: $0.name,
                certainty: $0.regionsCertainty == .high ? .medium : $0.regionsCertainty)
        }
        let province = province(place.provinceCode).map {
            [Overlay(kind: .province, code: $0.code, name: $0.name, certainty: .high)]
        }
        return (res ?? []) + inCluster + (province ?? [])
    }
}
