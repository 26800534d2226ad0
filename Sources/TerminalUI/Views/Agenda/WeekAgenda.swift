/// The days of a week side by side, hours downwards, with what takes place in them.
///
/// Free time is left open, with a dot at each full hour. Blocks that overlap stand beside each
/// other; where there is no room for one, it lies behind, and `+` and a number say how many do.
/// In a frame narrower than ``narrowest`` the days are a list, one below the other.
public struct WeekAgenda: View, Hashable, Sendable {
    /// The fewest columns in which seven days stand side by side.
    public static let narrowest = 70

    public var days: [AgendaDay]
    public var blocks: [AgendaBlock]

    /// Hours that lie under the blocks as a bar at the left of their column: they take no room.
    public var grounds: [AgendaBlock]

    /// The hours that are shown at least, in minutes since midnight; blocks outside widen them.
    public var firstMinute: Int
    public var lastMinute: Int

    /// Where the time is now, for the day that is today.
    public var nowMinute: Int?

    /// The selected moment; kept in view. A selected block is kept in view as well.
    public var slot: AgendaSlot?

    /// Whether keys go to this agenda.
    public var isActive: Bool

    /// What the list says of a day on which nothing takes place.
    public var emptyDay: String

    public init(
        days: [AgendaDay], blocks: [AgendaBlock], grounds: [AgendaBlock] = [],
        firstMinute: Int = 540, lastMinute: Int = 1020, nowMinute: Int? = nil,
        slot: AgendaSlot? = nil, isActive: Bool = true,
        emptyDay: String = "–"
    ) {
        self.days = days
        self.blocks = blocks
        self.grounds = grounds
        self.firstMinute = firstMinute
        self.lastMinute = lastMinute
        self.nowMinute = nowMinute
        self.slot = slot
        self.isActive = isActive
        self.emptyDay = emptyDay
    }

    public func draw(on canvas: inout Canvas, in frame: Frame) {
        guard !days.isEmpty else { return }
        canvas.clipped(to: frame) { canvas in
            if frame.columns < Self.narrowest {
                drawList(on: &canvas, in: frame)
            } else {
                drawGrid(on: &canvas, in: frame, showing: days.indices)
            }
        }
    }

    /// `9:05` as `09:05`; hours run on past midnight.
    static func time(_ minute: Int) -> String {
        let (hours, minutes) = (max(0, minute) / 60, max(0, minute) % 60)
        return "\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
    }

    func role(of block: AgendaBlock) -> Role {
        RowMark.role(isSelected: block.isSelected, isActive: isActive)
            ?? (block.isPast ? .muted : block.role)
    }
}
