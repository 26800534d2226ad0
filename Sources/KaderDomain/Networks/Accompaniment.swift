/// The paid union official (*vakbondsbestuurder*) who accompanies a network, and when (S2).
///
/// A network has at most one at a time; one official may have several networks. The store keeps
/// the first rule.
public struct Accompaniment: Hashable, Identifiable, Sendable {
    public let id: Identifier<Accompaniment>
    public let network: Network.ID
    public var official: Contact.ID
    public var period: Period

    public init(
        id: Identifier<Accompaniment>, network: Network.ID, official: Contact.ID,
        period: Period = .always
    ) {
        self.id = id
        self.network = network
        self.official = official
        self.period = period
    }
}
