internal import KaderDomain
internal import KaderReference

extension Lookup {
    /// The code of a labour-market region, by code or by whole name, older names too.
    func region(_ word: String) -> String? {
        let folded = Folding.words(word)
        return reference.region(word.uppercased())?.code
            ?? reference.regions.first { region in
                ([region.name] + region.olderNames).contains { Folding.words($0) == folded }
            }?.code
    }

    /// The code of a municipality, by code or by a name that only one bears.
    func municipality(_ word: String) -> String? {
        if let known = reference.municipality(word.uppercased()) { return known.code }
        let folded = Folding.words(word)
        let found = reference.municipalities.filter { municipality in
            ([municipality.name] + municipality.otherNames
                + Folding.aliases(ofPlace: municipality.name))
                .contains { Folding.words($0) == folded }
        }
        return found.count == 1 ? found.first?.code : nil
    }

    /// The code of a province, by code or by name.
    func province(_ word: String) -> String? {
        let folded = Folding.words(word)
        return reference.province(word.uppercased())?.code
            ?? reference.provinces.first { Folding.words($0.name) == folded }?.code
    }

    func sector(_ word: String) -> String? {
        let folded = Folding.words(word)
        return reference.sector(word)?.code
            ?? reference.sectors.first {
                [$0.code, $0.name.nl, $0.name.en].contains { Folding.words($0) == folded }
            }?.code
    }

    /// The code of a kind of organisation, by code or by whole name.
    func stakeholder(_ word: String) -> String? {
        let folded = Folding.words(word)
        return reference.stakeholderTypes.first {
            [$0.code, $0.name.nl, $0.name.en].contains { Folding.words($0) == folded }
        }?.code
    }

    /// The code of a fund, by code or by one of its names.
    func fund(_ word: String) -> String? {
        let folded = Folding.words(word)
        return reference.funds.first {
            ([$0.code, $0.name] + $0.otherNames).contains { Folding.words($0) == folded }
        }?.code
    }

    func house(_ word: String) -> String? {
        let folded = Folding.words(word)
        return reference.house(word)?.key
            ?? reference.houses.first {
                [$0.key, $0.name.nl, $0.name.en].contains { Folding.words($0) == folded }
            }?.key
    }

    func place(_ word: String) -> Place? {
        word.lowercased() == "online" ? .online : house(word).map(Place.house)
    }
}
