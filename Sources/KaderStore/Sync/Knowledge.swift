public import KaderDomain

/// What a replica has: of each replica, all commands up to and with a stamp.
///
/// Always true: who has a command has everything that it was built on, for commands travel in the
/// order of their stamps.
public struct Knowledge: Hashable, Sendable {
    /// By replica; one that is missing is unknown.
    public private(set) var latest: [String: Int64]

    public init(_ latest: [String: Int64] = [:]) { self.latest = latest }

    public func has(_ stamp: Stamp) -> Bool { (latest[stamp.replica] ?? -1) >= stamp.time }

    public mutating func add(_ stamp: Stamp) {
        latest[stamp.replica] = max(latest[stamp.replica] ?? -1, stamp.time)
    }

    /// What either of them has.
    public func union(_ other: Knowledge) -> Knowledge {
        Knowledge(latest.merging(other.latest) { max($0, $1) })
    }

    /// As if nothing of a replica were there.
    public mutating func forget(_ replica: String) { latest[replica] = nil }

    /// Whether all that the other has is here.
    public func covers(_ other: Knowledge) -> Bool {
        other.latest.allSatisfy { has(Stamp(time: $0.value, replica: $0.key)) }
    }
}
