internal import KaderDomain
internal import TerminalUI

/// The screen of the bus: one key for everybody who comes, large digits, the stop of this hour.
struct BusSheet: Hashable, Sendable {
    /// What was read.
    struct Content: Hashable, Sendable {
        /// All trips, the latest day first.
        let plans: [BusPlan]

        /// The one that is shown; nil where there is none yet.
        let plan: BusPlan?

        /// Of its stops, in their order.
        let figures: [BusFigures]

        /// Appointments that were made on this laptop.
        let visits: [BusVisit]

        /// Whether this is the laptop of the bus.
        let isLaptop: Bool
    }

    var content: Content

    /// The clock's, for the stop where the bus is.
    var now: LocalTime

    /// The stop that was chosen by hand; nil for the one of this hour.
    private(set) var chosen: BusStop.ID?

    /// What the key does that may still be down: it works again once it was let go of
    /// (``AppMessage/quiet``), or after another.
    var held: Command?

    /// What was counted here, the last at the end: what Backspace takes back.
    var counted: [BusTally] = []

    init(_ content: Content, at now: LocalTime) {
        self.content = content
        self.now = now
    }

    var stops: [BusStop] { content.plan?.stops ?? [] }

    /// Where the bus is, or what was chosen.
    var stop: BusStop? { stops.first { $0.id == chosen } ?? stops.present(at: now.time) }

    var figures: BusFigures? { content.figures.first { $0.stop.id == stop?.id } }

    /// Another stop, by hand; the ends are ends.
    func going(_ step: Int) -> BusSheet {
        guard let stop, let place = stops.firstIndex(where: { $0.id == stop.id }) else {
            return self
        }
        var sheet = self
        sheet.chosen = stops[max(0, min(place + step, stops.count - 1))].id
        return sheet
    }

    /// The same after it was read again.
    func renewed(by read: Content) -> BusSheet {
        var sheet = self
        sheet.content = read
        if read.plan?.id != content.plan?.id { (sheet.chosen, sheet.counted) = (nil, []) }
        return sheet
    }
}
