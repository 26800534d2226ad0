/// A request of a network as a list shows it, with to whom it goes (S2).
public struct NetworkRequestEntry: Hashable, Identifiable, Sendable {
    public let request: NetworkRequest

    /// Of the network.
    public let network: String

    /// The name of who asked; blank where nobody was named.
    public let asker: String

    /// The name of the official who accompanied the network on that day; nil where nobody did.
    public let official: String?

    /// Where there is no official: the names of who coordinated a region of the network that day.
    public let coordinators: [String]

    public var id: NetworkRequest.ID { request.id }

    public init(
        _ request: NetworkRequest, network: String, asker: String, official: String?,
        coordinators: [String] = []
    ) {
        self.request = request
        self.network = network
        self.asker = asker
        self.official = official
        self.coordinators = official == nil ? coordinators : []
    }

    /// Whether this person has something to do with it: it goes to them, or to nobody yet.
    public func concerns(_ actor: Actor) -> Bool {
        let answering = official.map { [$0] } ?? coordinators
        return answering.isEmpty || answering.contains(where: actor.isProbably)
    }

    /// `naar Ria Hilhorst`; to the coordinators of its region; that there is nobody to answer it.
    public var route: Phrase {
        if let official { return Phrase(nl: "naar \(official)", en: "to \(official)") }
        guard !coordinators.isEmpty else {
            return Phrase(
                nl: "nog geen vakbondsbestuurder of coördinator: voor iedereen",
                en: "no official or coordinator yet: for everybody")
        }
        let names = coordinators.joined(separator: ", ")
        return Phrase(
            nl: "naar \(names) (coördinator van de regio)",
            en: "to \(names) (coordinator of the region)")
    }
}
