internal import Dispatch

/// What a write tells while it waits for another, of this program or not, and asks; and where it begins.
///
/// Set for a piece of work (``told``) by who has something else to do meanwhile.
public struct WaitingForOthers: Sendable {
    /// Is called where it begins to write, on that thread, unless it has waited for another program.
    let writes: @Sendable () -> Void

    /// Is called before each wait, on the thread that asked. This write has its place among those of
    /// its process by then.
    let begins: @Sendable () -> Void

    /// Is called once, where it takes so long that a person asks themselves what is going on.
    let lasts: @Sendable () -> Void

    /// False gives it up: the write is refused as ``StoreError/busy``.
    let goesOn: @Sendable () -> Bool

    public init(
        writes: @escaping @Sendable () -> Void = {},
        begins: @escaping @Sendable () -> Void, lasts: @escaping @Sendable () -> Void,
        goesOn: @escaping @Sendable () -> Bool
    ) {
        (self.writes, self.begins, self.lasts, self.goesOn) = (writes, begins, lasts, goesOn)
    }

    /// Who is told of the writes of this piece of work; nil where nobody is.
    @TaskLocal public static var told: WaitingForOthers?
}

/// How long one write still waits for others.
struct LockPatience {
    private let end: ContinuousClock.Instant?
    private let noticed = ContinuousClock.now + .milliseconds(300)
    private var isNoticed = false
    private let told = WaitingForOthers.told

    /// How often is looked whether to wait on.
    static let betweenLooks = DispatchTimeInterval.milliseconds(20)

    /// - Parameter patience: nil where only the person gives it up.
    init(_ patience: Duration?) { end = patience.map { .now + $0 } }

    /// Whether it waits no longer. To be asked again and again: it is told then that it lasts.
    mutating func isOver() -> Bool {
        let now = ContinuousClock.now
        if !isNoticed, now >= noticed {
            isNoticed = true
            told?.lasts()
        }
        return end.map { now >= $0 } == true || told?.goesOn() == false
    }
}
