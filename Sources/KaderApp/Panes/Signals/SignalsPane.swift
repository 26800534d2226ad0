public import KaderDomain

/// What recurs: the signals, what became of them, and what is chronic (S46, S60; PRACTICE 4C).
///
/// It reads nothing until it is shown, and then looks for new signals each time. Always true:
/// `selection` is a line of the list that is shown, or nil where that has none.
public struct SignalsPane: Pane {
    public static let name = Phrase(nl: "Signalen", en: "Signals")
    public static let standsAlone = true

    public internal(set) var list = SignalList.open {
        didSet { reshape() }
    }

    /// Every signal and every chronic cell; nil until they were read.
    public internal(set) var lines: SignalLines? {
        didSet { reshape() }
    }

    /// Those of the list, as far as the filter lets them through; what tells of one rise together.
    public internal(set) var shown: [SignalLine] = []
    public internal(set) var selection: SignalLine.ID?

    /// What is read as a whole; nil for the list.
    public internal(set) var opened: SignalLine?

    /// The selected row of what is opened.
    public internal(set) var row = 0
    public internal(set) var filter = "" {
        didSet { reshape() }
    }

    /// Whether new signals are being looked for.
    public internal(set) var isLooking = false
    var isInFront = false
    var now: LocalTime

    /// What a form made, to be selected once it is read.
    var expected: String?

    public var role = OwnRole.everything

    public init(now: LocalTime) {
        self.now = now
    }

    /// Nothing: counting takes long, and few look here first.
    public var start: [Step<Self>] { [] }

    public mutating func come(toFront isInFront: Bool) -> [Step<Self>] {
        self.isInFront = isInFront
        return isInFront ? look() : []
    }

    /// A new day may be a new week, or make an answer overdue.
    public mutating func tick(_ now: LocalTime) -> [Step<Self>] {
        let isNewDay = now.day != self.now.day
        self.now = now
        if isNewDay { reshape() }
        return isNewDay && isInFront ? look() : []
    }

    private mutating func look() -> [Step<Self>] {
        isLooking = true
        return [.run(.look)]
    }

    /// While it is not seen it waits: it reads everything when it is shown. Visits may bring a new
    /// signal; after another change what was taken back is not looked for again.
    public func reload(after kinds: Set<String>) -> [Step<Self>] {
        let shown: Set = [
            "signal", "registration", "employer", "contact", "network", "accompaniment", "setting",
        ]
        guard isInFront, !kinds.isDisjoint(with: shown) else { return [] }
        return [.run(kinds.contains("registration") ? .look : .read)]
    }

    public mutating func expect(_ id: String) { expected = id }
}
