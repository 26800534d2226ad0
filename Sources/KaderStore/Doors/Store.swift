internal import Foundation
internal import GRDB
public import KaderDomain

/// The SQLite file. Everything that reads or writes it goes through ``as(_:at:)``: no method
/// without an actor (ARCHITECTURE 18).
///
/// Safe to use from any thread; one connection, so calls of one process take turns. Who reads while it
/// writes for long reads on a second one (``Aside``).
public struct Store: Sendable {
    let queue: DatabaseQueue
    let lock: WriteLock?
    let damage = Damage()
    let rights = RightsCache()
    let narrow = NarrowDoor()
    let aside = Aside()

    /// Why nothing can be written: ``StoreError/openedReadOnly`` where that was asked,
    /// ``StoreError/readOnly`` where the file or its folder may not be. Nil where all can.
    public let refusal: StoreError?

    /// Where the file is, or nil in memory.
    public let path: String?

    /// Who made this file what it is: replica, whether its people are fictional.
    public let founding: Founding

    /// Nil in memory.
    var held: OpenFile?

    /// The same store, in which nothing can be written.
    public var readOnly: Store {
        Store(
            queue: queue, lock: lock, refusal: .openedReadOnly, path: path, founding: founding,
            held: held)
    }

    /// The store as one person uses it.
    ///
    /// - Parameter holidays: what tells the holidays, asked where a house may be closed for one.
    public func `as`(
        _ actor: Actor, at clock: Clock = .real,
        knowing holidays: @escaping @Sendable () -> Holidays = { Holidays(rules: []) }
    ) -> ActingStore {
        ActingStore(store: self, actor: actor, clock: clock, holidays: holidays)
    }
}

/// What is said once, when a database is made.
public struct Founding: Hashable, Sendable {
    /// The identity of this copy of the data.
    public let replica: String

    /// Whether its people are fictional. Every screen and export of it says so.
    public let isDemo: Bool

    /// The CBS code of the region that panes open on, or nil.
    public let region: String?

    /// The key of the house that the agenda opens on, or nil.
    public let house: String?

    /// On which machine it was which file when it was last opened; nil where it never was.
    let home: String?

    /// The trip whose laptop this file is (``BusTrip``); nil for every other file.
    public let bus: BusTrip.ID?

    /// - Parameter replica: a new identity where nil.
    public init(
        replica: String? = nil, isDemo: Bool = false, region: String? = nil, house: String? = nil
    ) {
        self.init(replica: replica, isDemo: isDemo, region: region, house: house, home: nil)
    }

    init(
        replica: String?, isDemo: Bool, region: String?, house: String?, home: String?,
        bus: BusTrip.ID? = nil
    ) {
        self.replica = replica ?? UUID().uuidString.lowercased()
        self.isDemo = isDemo
        self.region = region
        self.house = house
        self.home = home
        self.bus = bus
    }
}

/// What the program takes for now.
public enum Clock: Hashable, Sendable {
    case real

    /// For training and reproducible reports. Writes only to demo databases; stamps and the log
    /// use the real clock (ARCHITECTURE 18).
    case fixed(LocalTime)

    /// The moment, for what is written down as it happens.
    public var instant: Instant {
        switch self {
        case .fixed(let time): Amsterdam.importing(time)
        case .real: Instant(seconds: Int(Date().timeIntervalSince1970))
        }
    }

    /// The wall time in Amsterdam.
    public var now: LocalTime {
        switch self {
        case .fixed(let time): time
        case .real: Amsterdam.local(instant)
        }
    }
}
