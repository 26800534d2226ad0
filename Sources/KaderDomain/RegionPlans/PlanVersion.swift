/// What a plan was when it was adopted: its lines as they stood, under a number.
///
/// Always true: the number is at least 1, and every line is of the plan. One per plan and number,
/// its identity follows from both. Nothing of it ever changes.
public struct PlanVersion: Hashable, Identifiable, Sendable {
    public let plan: RegionPlan.ID
    public let number: Int

    /// On which day it was frozen.
    public let day: Day
    public let items: [PlanItem]

    public var id: Identifier<PlanVersion> { Self.id(plan, number) }

    public static func id(_ plan: RegionPlan.ID, _ number: Int) -> Identifier<PlanVersion> {
        .named("\(plan) version \(number)")
    }

    /// - Returns: nil where the number is below 1 or a line is of another plan.
    public init?(of plan: RegionPlan.ID, number: Int, on day: Day, items: [PlanItem]) {
        guard number >= 1, items.allSatisfy({ $0.plan == plan }) else { return nil }
        self.plan = plan
        self.number = number
        self.day = day
        self.items = items
    }

    public var tree: PlanTree { PlanTree(items) }
}

extension PlanVersion {
    /// The lines as one text: a row each, fields parted by tabs. ``items(of:in:)`` reads it back.
    public var content: String {
        items.map { Self.cells(of: $0).map(Self.escaped).joined(separator: "\t") }
            .joined(separator: "\n")
    }

    /// - Returns: nil where the text is not of ``content``.
    public static func items(of content: String, in plan: RegionPlan.ID) -> [PlanItem]? {
        let rows = content.unicodeScalars.split(separator: "\n")
        let items = rows.compactMap { row in
            item(
                row.split(separator: "\t", omittingEmptySubsequences: false)
                    .map { unescaped($0) }, in: plan)
        }
        return items.count == rows.count ? items : nil
    }

    private static func cells(of item: PlanItem) -> [String] {
        [
            item.id.description, item.level.rawValue, item.parent?.description ?? "",
            item.rank.description, item.title, item.owner?.description ?? "", item.partners,
            item.deadline?.description ?? "", item.state.rawValue, item.note,
            item.tags.map(\.description).joined(separator: " "), item.means, item.evidence,
        ]
    }

    private static func item(_ cells: [String], in plan: RegionPlan.ID) -> PlanItem? {
        guard cells.count == 13, let id = PlanItem.ID(cells[0]),
            let level = PlanLevel(rawValue: cells[1]), let rank = Double(cells[3]),
            let state = ActionState(rawValue: cells[8])
        else { return nil }
        return try? PlanItem(
            id: id, plan: plan, level: level, parent: PlanItem.ID(cells[2]), rank: rank,
            title: cells[4], owner: PlanOwner(cells[5]), partners: cells[6],
            deadline: Day(cells[7]), state: state, note: cells[9],
            tags: cells[10].split(separator: " ").compactMap { PlanTag(String($0)) },
            means: cells[11], evidence: cells[12])
    }
}

// MARK: - Tabs and line ends inside a field

extension PlanVersion {
    private static let escapes: [(plain: Unicode.Scalar, mark: Unicode.Scalar)] = [
        ("%", "p"), ("\t", "t"), ("\n", "n"), ("\r", "r"),
    ]

    private static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let escape = escapes.first(where: { $0.plain == scalar }) {
                escaped.append(contentsOf: ["%", escape.mark])
            } else {
                escaped.append(scalar)
            }
        }
        return String(escaped)
    }

    private static func unescaped(_ text: String.UnicodeScalarView.SubSequence) -> String {
        var (plain, isEscape) = (String.UnicodeScalarView(), false)
        for scalar in text {
            if isEscape {
                plain.append(escapes.first { $0.mark == scalar }?.plain ?? scalar)
                isEscape = false
            } else if scalar == "%" {
                isEscape = true
            } else {
                plain.append(scalar)
            }
        }
        return String(plain)
    }
}
