/// A request of a network as a list shows it, with to whom it goes (S2).
public struct NetworkRequestEntry: Hashable, Identifiable, Sendable {
    public let request: NetworkRequest

    /// Of the network.
    public let network: String

    /// The name of who asked; blank where nobody was named.
    public let asker: String

    /// The name of the official who accompanied the network on that day; nil where nobody did.
    public let official: String?

    public var id: NetworkRequest.ID { request.id }

    public init(
        _ request: NetworkRequest, network: String, asker: String, official: String?
    ) {
        self.request = request
        self.network = network
        self.asker = asker
        self.official = official
    }

    /// Whether this person has something to do with it: it goes to them, or to nobody yet.
    public func concerns(_ actor: Actor) -> Bool {
        official.map(actor.isProbably) ?? true
    }

    /// `naar Ria Hilhorst`; that there is nobody to answer it.
    public var route: Phrase {
        official.map { Phrase(nl: "naar \($0)", en: "to \($0)") }
            ?? Phrase(
                nl: "nog geen vakbondsbestuurder bij dit netwerk",
                en: "no official with this network yet")
    }
}
