import KaderDomain
import KaderExchange

extension FigureLine {
    var json: JSON {
        [
            "key": .text(key), "spreekuren": .whole(tally.spreekuren),
            "appointments": .whole(tally.appointments), "attended": .whole(tally.attended),
            "noShows": .whole(tally.noShows), "lateCancelled": .whole(tally.lateCancelled),
            "staffMinutes": .whole(tally.staffMinutes),
            "filledMinutes": .whole(tally.filledMinutes),
            "occupancy": Self.number(tally.occupancy),
            "noShowShare": Self.number(tally.noShowShare),
            "booked": .whole(tally.booked), "meanLeadDays": Self.number(tally.meanLeadDays),
            "waits": .whole(tally.waits), "meanWaitMinutes": Self.number(tally.meanWaitMinutes),
        ]
    }

    private static func number(_ value: Double?) -> JSON { value.map { .number($0) } ?? .null }
}
