/// What someone is or was for a network, seen from the person (S1, S2, S3).
public struct NetworkRole: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case board(BoardRole)
        case official
        case kaderlid

        /// Of a working group about this theme (S12).
        case member(theme: String)
    }

    public let kind: Kind

    /// The name of the network; blank for a kaderlid of none.
    public let network: String
    public let period: Period

    public init(_ kind: Kind, network: String, period: Period) {
        self.kind = kind
        self.network = network
        self.period = period
    }

    public var label: Phrase {
        switch kind {
        case .board(let role): role.label
        case .official: Phrase(nl: "vakbondsbestuurder", en: "union official")
        case .kaderlid: Phrase(nl: "kaderlid", en: "kaderlid")
        case .member(let theme):
            Phrase(nl: "werkgroep \(theme)", en: "working group \(theme)")
        }
    }
}
