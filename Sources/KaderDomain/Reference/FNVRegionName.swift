/// The name that people gave to one of the six FNV regions, over the name in the tables: two of
/// the six there are a supposition.
///
/// There is one per code; its id follows from the code.
public struct FNVRegionName: Hashable, Identifiable, Sendable {
    public let code: String

    /// Never blank.
    public var name: String

    /// Whether somebody who knows has confirmed it.
    public var isConfirmed: Bool

    public var id: Identifier<FNVRegionName> { .named(code) }

    /// - Returns: nil where the name is blank.
    public init?(code: String, name: String, isConfirmed: Bool) {
        guard !name.trimmed.isEmpty else { return nil }
        self.code = code
        self.name = name.trimmed
        self.isConfirmed = isConfirmed
    }
}

extension FNVRegion {
    /// The region under the name that people gave it.
    public func renamed(_ given: FNVRegionName?) -> FNVRegion {
        guard let given, given.code == code else { return self }
        return FNVRegion(
            code: code, name: given.name, isConfirmed: given.isConfirmed, area: area,
            certainty: certainty)
    }
}
