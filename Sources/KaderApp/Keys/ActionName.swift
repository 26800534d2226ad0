/// The name by which a person gives an action a key of their own: `spreekuur.book`.
///
/// A promise: a name is never given to another action. Before the dot stands where the action
/// works, a pane or `everywhere`, behind it what is done; both are small letters, digits and `-`.
public struct ActionName: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The place of what works in every pane.
    static let everywhere = "everywhere"

    public let place: String
    public let action: String

    init(_ place: String, _ action: String) {
        self.place = place
        self.action = action
    }

    /// The name that a person wrote; nil where it has not one dot with something at both sides.
    init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        self.init(String(parts[0]), String(parts[1]))
    }

    public var description: String { "\(place).\(action)" }

    public static func < (left: Self, right: Self) -> Bool {
        (left.place, left.action) < (right.place, right.action)
    }
}
