/// A local network that a public source names; there are more, near a hundred.
public struct KnownNetwork: Hashable, Identifiable, Sendable {
    public let key: String
    public let name: String
    /// The labour-market region it most likely lies in; nil where that is not known.
    public let regionCode: String?
    /// Of its region.
    public let certainty: Certainty

    public init(
        key: String, name: String, regionCode: String?, certainty: Certainty
    ) {
        self.key = key
        self.name = name
        self.regionCode = regionCode
        self.certainty = certainty
    }

    public var id: String { key }
}
