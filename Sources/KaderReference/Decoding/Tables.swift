internal import KaderDomain

/// Every table, read at its first use and never again, so that starting costs only what is shown.
enum Tables {
    static let regions = ReferenceTable<Region>.load()
    static let municipalities = ReferenceTable<Municipality>.load()
    static let provinces = ReferenceTable<Province>.load()
    static let resRegions = ReferenceTable<ResRegion>.load()
    static let clusters = ReferenceTable<IndustrialCluster>.load()
    static let fnvRegions = ReferenceTable<FNVRegion>.load()
    static let houses = ReferenceTable<Vakbondshuis>.load()
    static let sectors = ReferenceTable<Sector>.load()
    static let networks = ReferenceTable<KnownNetwork>.load()
    static let funds = ReferenceTable<TrainingFund>.load()
    static let stakeholderTypes = ReferenceTable<StakeholderType>.load()
    static let playbookSteps = ReferenceTable<PlaybookStep>.load()
    static let holidays = ReferenceTable<HolidayRule>.load()
    static let elections = ReferenceTable<Election>.load()
    static let parties = ReferenceTable<Party>.load()
    static let markets = ReferenceTable<Market>.load()
    static let tiles = ReferenceTable<Tile>.load()
    static let firstNames = ReferenceTable<FirstName>.load()
    static let familyNames = ReferenceTable<FamilyName>.load()

    static let linesOfRegions = ReferenceLines<Region>()
    static let linesOfMunicipalities = ReferenceLines<Municipality>()
    static let linesOfHouses = ReferenceLines<Vakbondshuis>()

    /// The tables by the names of their files.
    static let names = [
        Region.table, Municipality.table, Province.table, ResRegion.table,
        IndustrialCluster.table, FNVRegion.table, Vakbondshuis.table, Sector.table,
        KnownNetwork.table, TrainingFund.table, StakeholderType.table,
        PlaybookStep.table, HolidayRule.table, Election.table, Party.table, Market.table,
        Tile.table,
        FirstName.table, FamilyName.table,
    ]

    /// Reads every table that has not been read yet.
    static func readAll() throws(ReferenceError) {
        _ = try (regions.get(), municipalities.get(), provinces.get(), resRegions.get())
        _ = try (clusters.get(), fnvRegions.get(), houses.get(), sectors.get(), networks.get())
        _ = try (funds.get(), stakeholderTypes.get(), holidays.get(), elections.get())
        _ = try playbookSteps.get()
        _ = try (parties.get(), markets.get(), tiles.get(), firstNames.get(), familyNames.get())
    }
}
