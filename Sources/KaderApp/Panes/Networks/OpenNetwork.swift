public import KaderDomain

/// A network as the detail shows it: those of today first, then those to come, then former ones.
public struct OpenNetwork: Hashable, Sendable {
    public let network: Network
    public let board: [Named<BoardFunction>]
    public let officials: [Named<Accompaniment>]
    public let groups: [WorkingGroup]
    public let kaderleden: Int

    /// The regions with days.
    public let regions: [NetworkRegion]

    /// What it asks: what waits first, the oldest first.
    public let requests: [NetworkRequestEntry]

    /// The names of other networks of the groups, and of their members.
    public let networks: [Network.ID: String]
    public let members: [Contact.ID: String]

    /// The day on which it was read: what is former is so on this day.
    public let today: Day

    public init(
        _ detail: NetworkDetail, requests: [NetworkRequestEntry] = [], on today: Day
    ) {
        self.requests = requests
        network = detail.network
        board = Self.inOrder(detail.board, on: today) { $0.role.period }
        officials = Self.inOrder(detail.officials, on: today) { $0.role.period }
        groups = detail.groups
        kaderleden = detail.kaderleden
        regions = Self.inOrder(detail.network.dated, on: today, \.period)
        (networks, members) = (detail.networks, detail.members)
        self.today = today
    }

    /// From top to bottom.
    public var rows: [NetworkRow] {
        [.name]
            + (hasUndatedRow ? [.regions] : []) + regions.map(NetworkRow.region)
            + [.municipalities, .kaderleden]
            + (board.isEmpty ? [.noFunction] : board.map { .function($0.role.id) })
            + (officials.isEmpty ? [.noOfficial] : officials.map { .official($0.role.id) })
            + (groups.isEmpty ? [.noGroup] : groups.map { .group($0.id) })
            + (requests.isEmpty ? [.noRequest] : requests.map { .request($0.id) })
    }

    /// Whether there is a row of the regions without days: where all have days, there is not.
    var hasUndatedRow: Bool { regions.isEmpty || !network.regions.isEmpty }

    /// The row to select where `row` was selected in what was shown before: the same, or the one
    /// that stands in its place.
    func row(for row: NetworkRow, in before: OpenNetwork?) -> NetworkRow {
        guard !rows.contains(row) else { return row }
        let place = before?.rows.firstIndex(of: row) ?? 0
        return rows[min(place, rows.count - 1)]
    }

    private static func inOrder<T>(_ all: [T], on day: Day, _ period: (T) -> Period) -> [T] {
        Tense.allCases.flatMap { tense in
            all.filter { Tense(of: period($0), on: day) == tense }
        }
    }
}
