public import KaderDomain

extension Reference {
    /// Regions by name, code, label, older name, or the name of one of their municipalities.
    ///
    /// Case, diacritics and punctuation do not matter. A name that is the text comes first, then
    /// names that begin with it, then names of which a later word does; regions found only by a
    /// municipality come last. Within each, the order of ``regions``. Empty text finds all.
    public func findRegions(_ text: String) -> [Region] {
        Indexes.regions.find(text)
    }

    /// The municipalities that are there on a day, by name; all that still are where nil.
    public func municipalities(on day: Day?) -> [Municipality] {
        municipalities.filter { place in day.map(place.exists) ?? (place.until == nil) }
    }

    /// Municipalities by name, code or other name; `Den Bosch` finds `'s-Hertogenbosch`. In the same
    /// way and order as ``findRegions(_:)``.
    public func findMunicipalities(_ text: String) -> [Municipality] {
        Indexes.municipalities.find(text)
    }
}

/// What is searched, made at the first search.
private enum Indexes {
    static let regions = PlaceIndex(
        Tables.regions.value.values.map { region in
            PlaceIndex.Entry(
                value: region, names: [region.name, region.code, region.label] + region.olderNames,
                lesserNames: municipalities(of: region).flatMap(names))
        })

    static let municipalities = PlaceIndex(
        Tables.municipalities.value.values.map { municipality in
            PlaceIndex.Entry(
                value: municipality, names: names(municipality) + [municipality.code],
                lesserNames: [])
        })

    private static func municipalities(of region: Region) -> [Municipality] {
        Tables.municipalities.value.values.filter { $0.regionCode == region.code }
    }

    private static func names(_ municipality: Municipality) -> [String] {
        let aliases = Folding.aliases(ofPlace: municipality.name)
        return [municipality.name] + aliases + municipality.otherNames
    }
}
