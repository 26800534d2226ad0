internal import GRDB
internal import KaderDomain

/// The campaigns inside one transaction, read once.
final class Campaigns {
    private let db: Database

    /// An appointment that is being moved: its people do not count.
    private let moving: Appointment.ID?
    private var known: [CampaignEntry]?

    init(_ db: Database, moving: Appointment.ID? = nil) {
        self.db = db
        self.moving = moving
    }

    /// Whether a service is given at a place on a day.
    func season(of service: Service, at place: Place, on day: Day) throws -> Season {
        guard service.isInCampaign else { return .allYear }
        let running = try all().filter { $0.campaign.contains(day) }
        let here = running.flatMap(\.places).filter { $0.place == place }
        if let own = here.first(where: { !$0.hours(on: day).isEmpty }) ?? here.first {
            let day = CampaignDay(
                hours: own.hours(on: day), capacity: own.capacity,
                agreed: try agreed(at: place, on: day))
            return .open(day, pattern: own.hours)
        }
        if !running.isEmpty { return .closed(.elsewhere(running.flatMap(\.places).map(\.place))) }
        let next = try all().map(\.campaign).filter { $0.last > day }.min { $0.first < $1.first }
        return .closed(.outside(next: next))
    }

    /// People in appointments that stand at a place on a day, housemates too.
    func agreed(at place: Place, on day: Day) throws -> Int {
        let statement = try db.cachedStatement(
            sql: """
                SELECT coalesce(sum(1 + appointment.housemates), 0)
                FROM spreekuur CROSS JOIN appointment ON appointment.spreekuur = spreekuur.id
                WHERE spreekuur.place = :place AND spreekuur.day = :day
                    AND appointment.service = 'belasting' AND NOT appointment.isWithdrawn
                    AND \(AppointmentRecord.holds) AND appointment.id IS NOT :moving
                """)
        return try Int.fetchOne(
            statement,
            arguments: [
                "place": place.description, "day": day.description,
                "moving": moving?.description,
            ]) ?? 0
    }

    /// Every campaign with its places, the latest first.
    func all() throws -> [CampaignEntry] {
        if let known { return known }
        let places = try places()
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT * FROM campaign WHERE isWithdrawn = 0 ORDER BY year DESC"))
        let entries = try rows.map { row in
            let campaign = try CampaignRecord(row: row).value()
            return CampaignEntry(
                campaign: campaign, places: places.filter { $0.campaign == campaign.id })
        }
        known = entries
        return entries
    }

    private func places() throws -> [CampaignPlace] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT * FROM campaignPlace WHERE isWithdrawn = 0 ORDER BY place, pk")
        ).map { try CampaignPlaceRecord(row: $0).value() }
    }
}
