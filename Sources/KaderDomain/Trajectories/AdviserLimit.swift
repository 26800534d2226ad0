/// How many trajectories an adviser can have at once; where there is none the setting counts.
/// More is told, not refused.
public struct AdviserLimit: Hashable, Identifiable, Sendable {
    public let adviser: Contact.ID

    /// In ``range``.
    public let maximum: Int

    public static let range = 0...200

    /// One per person, so that two replicas that set it set the same.
    public let id: Identifier<AdviserLimit>

    /// - Returns: nil where the maximum is out of ``range``.
    public init?(id: Identifier<AdviserLimit>? = nil, of adviser: Contact.ID, _ maximum: Int) {
        guard Self.range.contains(maximum) else { return nil }
        self.id = id ?? .named(adviser.description)
        self.adviser = adviser
        self.maximum = maximum
    }
}
