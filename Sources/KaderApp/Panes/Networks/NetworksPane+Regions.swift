internal import KaderDomain
internal import KaderReference

extension NetworksPane {
    /// All regions by name, found by name, code, an older name or one of their municipalities.
    var regionPick: Pick<Message> {
        let everywhere = Pick<Message>.Option(Phrase.allRegions, .show(region: nil))
        let regions = reference.regions.sorted { $0.name < $1.name }.map { region in
            Pick<Message>.Option(
                region.name, detail: region.code, otherNames: otherNames(of: region),
                .show(region: region.code))
        }
        return Pick(
            Phrase(nl: "Welke regio?", en: "Which region?"), options: [everywhere] + regions)
    }

    private func otherNames(of region: Region) -> [String] {
        let municipalities = reference.municipalities(inRegion: region.code)
        return [region.label] + region.olderNames
            + municipalities.flatMap {
                [$0.name] + $0.otherNames + Folding.aliases(ofPlace: $0.name)
            }
    }

    /// The region listed, in words.
    var place: Phrase {
        if query.isMine { return Phrase(nl: "mijn netwerken", en: "my networks") }
        guard let code = query.region else { return .allRegions }
        return Phrase(same: reference.regionName(code))
    }

    /// Names of networks in the region that public sources mention: what may still be missing.
    var knownNames: [String] {
        reference.knownNetworks.filter { $0.regionCode != nil && $0.regionCode == query.region }
            .map { $0.name.marked($0.certainty) }
    }
}

extension Reference {
    /// The name of a region, with a `?` where it is not certain; its code where it is not known.
    func regionName(_ code: String) -> String {
        guard let region = region(code) else { return "\(code)?" }
        return region.name.marked(region.certainty)
    }

    /// The name of a municipality; its code where it is not known.
    func municipalityName(_ code: String) -> String {
        municipality(code)?.name ?? "\(code)?"
    }
}

extension String {
    /// With a `?` behind it where the fact that it tells is not certain.
    func marked(_ certainty: Certainty) -> String {
        certainty.isCertain ? self : self + "?"
    }
}

extension Phrase {
    fileprivate static let allRegions = Phrase(nl: "alle regio's", en: "all regions")
}
