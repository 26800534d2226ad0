public import KaderDomain
public import KaderReference

/// Employers by whatever name people know them, and one of them opened (S46).
///
/// Always true: ``selection`` is one of ``lines`` where there are any, and ``row`` is a row of
/// ``card`` where there is one; a crisis is opened on a card only. The list is read page by page: at a national scale never as a whole.
public struct EmployersPane: Pane {
    public static let name = Phrase(nl: "Werkgevers", en: "Employers")
    public static let standsAlone = true

    let reference: Reference

    /// For steps that should have been done.
    var today: Day

    /// What is listed, or being read.
    public internal(set) var query = EmployerQuery()

    /// What was read so far, by name; nil until then.
    public internal(set) var lines: [EmployerLine]?

    /// Whether there are more behind those, and whether they are being read.
    public internal(set) var hasMore = false
    var isReadingOn = false

    public internal(set) var selection: Employer.ID?

    /// The employer that is opened, or nil for the list.
    public internal(set) var opened: Employer.ID?

    /// What is known of the opened one; nil until read.
    public internal(set) var card: OpenEmployer?

    /// The selected row of the opened one.
    public internal(set) var row = EmployerRow.name

    /// What is known of the crisis that is opened on the card; nil where none is, or until read.
    public internal(set) var crisis: CrisisDetail?

    /// Which crisis is opened; nil for the card.
    public internal(set) var openedCrisis: Crisis.ID?

    /// The selected step of the opened crisis.
    public internal(set) var step: CrisisStep.ID?

    /// The id of what was just made here, to be selected once it is read.
    var expected: String?

    public var role = OwnRole.everything

    public init(reference: Reference, today: Day) {
        self.reference = reference
        self.today = today
    }

    /// At midnight the counts and what is late are those of another day.
    public mutating func tick(_ now: LocalTime) -> [Step<Self>] {
        guard now.day != today else { return [] }
        today = now.day
        return lines == nil ? [] : read
    }

    public var filter: String { query.text }

    /// Nothing: few look here first.
    public var start: [Step<Self>] { [] }

    public mutating func come(toFront isInFront: Bool) -> [Step<Self>] {
        isInFront && lines == nil ? [load] : []
    }

    public mutating func expect(_ id: String) { expected = id }

    public func reload(after kinds: Set<String>) -> [Step<Self>] {
        (lines == nil || kinds.isDisjoint(with: Self.listed) ? [] : [load])
            + (kinds.isDisjoint(with: Self.told) ? [] : readOpened)
    }

    /// What the list is made of, and what a card and a crisis are.
    private static let listed: Set<String> = ["employer", "establishment", "contact"]
    private static let told = listed.union([
        "registration", "problem", "accompaniment", "network", "crisis", "crisisStep",
    ])

    /// Reads again what is shown.
    var read: [Step<Self>] { [load] + readOpened }

    private var readOpened: [Step<Self>] {
        (opened.map { [.run(.open($0))] } ?? [])
            + (openedCrisis.map { [.run(.openCrisis($0))] } ?? [])
    }

    /// As much of the list as is shown already, from the beginning.
    var load: Step<Self> {
        .run(
            .load(
                EmployerListing(
                    query, limit: max(EmployerListing.page, lines?.count ?? 0),
                    expected: opened == nil ? expected : nil)))
    }

    /// The employer that keys are about: the opened one, also before its card was read, else the
    /// selected one.
    var current: Employer? {
        if opened != nil, let card { return card.employer }
        let id = opened ?? selection
        return lines?.first { $0.id == id }?.employer
    }
}
