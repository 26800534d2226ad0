public import KaderDomain

/// The facts that come with the program: regions, municipalities, houses and so on.
///
/// A table is read when something of it is first asked for, once in the life of the program; for a
/// single region, municipality or house only its line is. Lists have a total order, said with each.
/// A key that is not known gives nil, never a guess.
public struct Reference: Hashable, Sendable {
    private init() {}

    /// Makes sure that every table is there, and reads none yet.
    public static func embedded() throws(ReferenceError) -> Reference {
        let paths = Set(Resources.paths)
        for name in Tables.names where !paths.contains("reference/\(name).csv") {
            throw .missingTable(name)
        }
        return Reference()
    }

    /// Reads every table; throws the first mistake in one.
    public func check() throws(ReferenceError) {
        try Tables.readAll()
    }

    /// By their number of the UWV, 1...35.
    public var regions: [Region] { Tables.regions.value.values }

    public func region(_ code: String) -> Region? { Tables.linesOfRegions[code] }

    /// By name, `'s-Hertogenbosch` under H. Also those that no longer exist: see
    /// ``Municipality/until``.
    public var municipalities: [Municipality] { Tables.municipalities.value.values }

    public func municipality(_ code: String) -> Municipality? {
        Tables.linesOfMunicipalities[code]
    }

    /// By name; empty for a region that is not known.
    public func municipalities(inRegion code: String) -> [Municipality] {
        municipalities.filter { $0.regionCode == code }
    }

    /// By number: the central house, the 35, the bus.
    public var houses: [Vakbondshuis] { Tables.houses.value.values }

    public func house(_ key: Vakbondshuis.Key) -> Vakbondshuis? { Tables.linesOfHouses[key] }

    /// The one house of a region.
    public func house(inRegion code: String) -> Vakbondshuis? {
        houses.first { $0.regionCode == code }
    }
}
