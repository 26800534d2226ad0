public import KaderDomain
public import KaderSeal

/// What coming together did, for people.
public struct Receipt: Hashable, Sendable {
    /// Changes that others find now.
    public var sent = 0

    /// Changes that came in.
    public var received = 0

    /// Changes that came in and have no place in this version yet.
    public var parked = 0

    /// Commands that the laptop of a bus brought now and may not make: kept apart. On that laptop all of
    /// its own that wait apart at home.
    public var held = 0

    /// Contradictions that there are now, and how many of them are new.
    public var clashes = 0
    public var newClashes = 0

    /// Changes that are here, and that no other replica is known to have.
    public var onlyHere = 0

    /// Replicas that were met here for the first time, by name.
    public var met: [String] = []

    /// The devices that do not know this one any more, because its keys are new, by name.
    public var strangers: [String] = []

    /// On the laptop of the bus: what the house says of the appointments that were made on it.
    public var verdicts: [BusVerdict] = []

    /// What was put aside, and why. Nothing of it was stored.
    public var asides: [Aside] = []

    /// Whether it was broken off before all was done. What is done stays; the next time goes on.
    public var isCutShort = false

    public init() {}

    /// Something that was not taken in.
    public struct Aside: Hashable, Sendable {
        /// The name of the file, or of who sent it.
        public let name: String
        public let reason: Reason

        public init(name: String, reason: Reason) {
            self.name = name
            self.reason = reason
        }
    }

    public enum Reason: Hashable, Sendable {
        case seal(SealError)
        case segment(SegmentError)

        /// What it was built on has not come yet.
        case waiting
    }
}

/// How far it is: how many segments of how many.
public struct SyncProgress: Hashable, Sendable {
    public let isSending: Bool
    public let done: Int
    public let total: Int

    public init(isSending: Bool, done: Int, total: Int) {
        self.isSending = isSending
        self.done = done
        self.total = total
    }
}
