public import KaderDomain

/// A network as the detail shows it: those of today first, then those to come, then former ones.
public struct OpenNetwork: Hashable, Sendable {
    public let network: Network
    public let board: [Named<BoardFunction>]
    public let officials: [Named<Accompaniment>]
    public let groups: [WorkingGroup]
    public let kaderleden: Int

    /// The day on which it was read: what is former is so on this day.
    public let today: Day

    public init(_ detail: NetworkDetail, on today: Day) {
        network = detail.network
        board = Self.inOrder(detail.board, on: today) { $0.role.period }
        officials = Self.inOrder(detail.officials, on: today) { $0.role.period }
        groups = detail.groups
        kaderleden = detail.kaderleden
        self.today = today
    }

    /// From top to bottom.
    public var rows: [NetworkRow] {
        [.name, .regions, .municipalities, .kaderleden]
            + (board.isEmpty ? [.noFunction] : board.map { .function($0.role.id) })
            + (officials.isEmpty ? [.noOfficial] : officials.map { .official($0.role.id) })
            + (groups.isEmpty ? [.noGroup] : groups.map { .group($0.id) })
    }

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
