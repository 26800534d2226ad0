/// The role of a contact who is active for the union: in a local network, a company or a sector
/// (S1). One contact may hold several (S3).
public struct Kaderlid: Hashable, Identifiable, Sendable {
    public let id: Identifier<Kaderlid>
    public var contact: Contact.ID
    public var network: Network.ID?

    /// The key of a sector, or nil.
    public var sector: String?
    public var period: Period

    public init(
        id: Identifier<Kaderlid>, contact: Contact.ID, network: Network.ID? = nil,
        sector: String? = nil, period: Period = .always
    ) {
        self.id = id
        self.contact = contact
        self.network = network
        self.sector = sector
        self.period = period
    }
}
