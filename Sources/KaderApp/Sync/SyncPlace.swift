/// A place to come together with others, as it is remembered.
public struct SyncPlace: Hashable, Sendable {
    /// What people call it, or blank.
    public let name: String

    /// A folder, or an address.
    public let place: String

    var title: String { name.isEmpty ? place : name }
}
