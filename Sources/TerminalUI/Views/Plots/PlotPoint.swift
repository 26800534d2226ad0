/// One figure with its name.
public struct PlotPoint: Hashable, Sendable {
    public let label: String

    /// Finite, or nil where there is no value.
    public let value: Double?
    public let role: Role

    /// A value that is not finite becomes nil.
    public init(_ label: String, _ value: Double?, role: Role = .accent) {
        self.label = label
        self.value = value.flatMap { $0.isFinite ? $0 : nil }
        self.role = role
    }
}
