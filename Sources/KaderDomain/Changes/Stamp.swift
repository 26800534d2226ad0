/// When a change was made and on which replica: a hybrid logical clock (ARCHITECTURE 7).
///
/// Stamps of one replica only grow, also when its clock is set back. Stamps of different replicas
/// are never equal.
public struct Stamp: Hashable, Comparable, Sendable, Codable, LosslessStringConvertible {
    /// Milliseconds since 1970 times 65,536, plus a counter within the millisecond.
    public let time: Int64
    public let replica: String

    public init(time: Int64, replica: String) {
        self.time = time
        self.replica = replica
    }

    /// Written as `<time>@<replica>`.
    public init?(_ description: String) {
        let parts = description.split(separator: "@", maxSplits: 1)
        guard parts.count == 2, let time = Int64(parts[0]), String(time) == parts[0] else {
            return nil
        }
        self.init(time: time, replica: String(parts[1]))
    }

    public var description: String { "\(time)@\(replica)" }

    /// The milliseconds since 1970 that the clock showed, or would have.
    public var milliseconds: Int64 { time >> 16 }

    /// The stamp after `latest` on the same replica, at the clock's time or later.
    public static func next(after latest: Int64, clock milliseconds: Int64, replica: String)
        -> Stamp
    {
        Stamp(time: max(milliseconds << 16, latest + 1), replica: replica)
    }

    public static func < (left: Stamp, right: Stamp) -> Bool {
        (left.time, left.replica) < (right.time, right.replica)
    }
}
