public import KaderDomain

extension Reference {
    /// By code, which is from north to south.
    public var provinces: [Province] { Tables.provinces.value.values }

    public func province(_ code: String) -> Province? { Tables.provinces.value[code] }

    /// By code.
    public var resRegions: [ResRegion] { Tables.resRegions.value.values }

    public func resRegion(_ code: String) -> ResRegion? { Tables.resRegions.value[code] }

    /// By number.
    public var clusters: [IndustrialCluster] { Tables.clusters.value.values }

    /// By code.
    public var fnvRegions: [FNVRegion] { Tables.fnvRegions.value.values }

    /// By Dutch name.
    public var sectors: [Sector] { Tables.sectors.value.values }

    public func sector(_ code: String) -> Sector? { Tables.sectors.value[code] }

    /// Local networks that public sources name, by key; a sample.
    public var knownNetworks: [KnownNetwork] { Tables.networks.value.values }

    /// By name.
    public var funds: [TrainingFund] { Tables.funds.value.values }

    /// By Dutch name.
    public var stakeholderTypes: [StakeholderType] { Tables.stakeholderTypes.value.values }

    public func stakeholderType(_ code: String) -> StakeholderType? {
        Tables.stakeholderTypes.value[code]
    }

    /// What is to be done when a company is in a crisis (S58); by playbook, then by day.
    public var playbookSteps: [PlaybookStep] { Tables.playbookSteps.value.values }

    public var holidays: Holidays { Holidays(rules: Tables.holidays.value.values) }

    /// By day.
    public var elections: [Election] { Tables.elections.value.values }

    /// By seats, the most first.
    public var parties: [Party] { Tables.parties.value.values }

    /// By town and weekday.
    public var markets: [Market] { Tables.markets.value.values }

    /// By row, then column.
    public var tiles: [Tile] { Tables.tiles.value.values }

    /// For fictional people; by name.
    public var firstNames: [FirstName] { Tables.firstNames.value.values }

    /// For fictional people; by stem.
    public var familyNames: [FamilyName] { Tables.familyNames.value.values }
}
