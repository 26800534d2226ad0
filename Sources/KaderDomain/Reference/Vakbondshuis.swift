/// A place where members meet the union (*vakbondshuis*): 35 houses, one for each labour-market
/// region, the central house in Utrecht, and the bus, "the 36th" (S6, SYSTEMS 1D.1).
///
/// The 35 houses were the plan. Where most of them stand is not publicly known: their town is nil
/// and their certainty says so. Which 28 of them hold loopbaanspreekuren is not known either, and
/// is not in this table.
public struct Vakbondshuis: Hashable, Identifiable, Sendable {
    public typealias Key = String

    public enum Kind: String, CaseIterable, Sendable {
        case house, office, central, bus
    }

    /// A stable slug: `groningen`, `zaanstreek-waterland`, `centraal`, `bus`.
    public let key: Key
    /// 1...35 for the houses, 0 for the central house, 36 for the bus.
    public let number: Int
    /// "Vakbondshuis Friesland", "Vakbondsbus".
    public let name: Phrase
    /// Nil for the central house and the bus.
    public let regionCode: String?
    /// Nil where it is not known, and for the bus.
    public let town: String?
    /// Of the town.
    public let municipalityCode: String?
    /// Street, as far as a public source gives it.
    public let address: String?
    public let kind: Kind
    /// What the last source says of it.
    public let status: Phrase
    /// Of the place as it is today.
    public let certainty: Certainty

    public init(
        key: Key, number: Int, name: Phrase, regionCode: String?, town: String?,
        municipalityCode: String?, address: String?, kind: Kind, status: Phrase,
        certainty: Certainty
    ) {
        self.key = key
        self.number = number
        self.name = name
        self.regionCode = regionCode
        self.town = town
        self.municipalityCode = municipalityCode
        self.address = address
        self.kind = kind
        self.status = status
        self.certainty = certainty
    }

    public var id: String { key }
}
