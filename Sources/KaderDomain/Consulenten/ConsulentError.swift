/// Why something about a consulent cannot be done as asked.
///
/// Cases carry facts, not sentences. What people read is in
/// `KaderApp/Text/Phrase+ConsulentFailure.swift`.
public enum ConsulentError: Error, Hashable, Sendable {
    /// Somebody who has not that role.
    case notConsulent(name: String)

    /// Cannot be planned then, or not for this.
    case barred(name: String, StaffBar)

    /// Is not among the staff of the spreekuur.
    case notInSpreekuur(name: String)

    /// Is among its staff already.
    case inSpreekuurAlready(name: String)

    /// Nobody can take the place.
    case nobodyFree
}
