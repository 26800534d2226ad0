public import KaderDomain

/// An employer as its card shows it.
public struct OpenEmployer: Hashable, Sendable {
    public let detail: EmployerDetail

    /// The one that it became part of, by name; blank where it is one of its own.
    public let whole: String

    /// To whom its signals go today.
    public let route: Phrase
    public let counts: EmployerCounts

    /// What the problems of ``counts`` are called, by code.
    public let problems: [String: Phrase]

    /// Those of this employer, the latest first.
    public let crises: [CrisisEntry]

    public var employer: Employer { detail.employer }

    public init(
        _ detail: EmployerDetail, whole: String = "", route: Phrase, counts: EmployerCounts,
        problems: [String: Phrase] = [:], crises: [CrisisEntry] = []
    ) {
        self.detail = detail
        self.whole = whole
        self.route = route
        self.counts = counts
        self.problems = problems
        self.crises = crises
    }

    /// From top to bottom, as ``EmployerSections`` shows them.
    public var rows: [EmployerRow] {
        about + crises.map { .crisis($0.id) } + names + places
            + detail.parts.map { .part($0.id) } + visits
    }

    private var about: [EmployerRow] {
        [.name] + (employer.mergedInto == nil ? [] : [.whole]) + [
            .sector, .municipality, .official,
        ]
    }

    private var names: [EmployerRow] {
        employer.aliases.isEmpty ? [.noAlias] : employer.aliases.map { .alias($0) }
    }

    private var places: [EmployerRow] {
        detail.establishments.isEmpty
            ? [.noEstablishment] : detail.establishments.map { .establishment($0.id) }
    }

    private var visits: [EmployerRow] {
        [.visits] + counts.lines.map { .problem($0.problem) }
    }

    /// The row to select where `row` was selected in what was shown before: the same, or the one
    /// that stands in its place.
    func row(for row: EmployerRow, in before: OpenEmployer?) -> EmployerRow {
        guard !rows.contains(row) else { return row }
        let place = before?.rows.firstIndex(of: row) ?? 0
        return rows[min(place, rows.count - 1)]
    }

    /// What the part of a row is called; blank for other rows.
    func title(of row: EmployerRow) -> String {
        switch row {
        case .alias(let name): name
        case .establishment(let id): detail.establishments.first { $0.id == id }?.name ?? ""
        case .part(let id): detail.parts.first { $0.id == id }?.name ?? ""
        case .whole: employer.name
        default: ""
        }
    }
}
