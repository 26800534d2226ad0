internal import GRDB
internal import KaderDomain

/// For no more people than a campaign receives at a place on a day there are appointments (S51).
extension Rules {
    /// - Parameters:
    ///   - column: of which table the thing is: `appointment.id`, `spreekuur.id`,
    ///     `campaignPlace.id`, `campaign.id`.
    /// - Throws: ``CampaignError/overFull(_:agreed:capacity:)``.
    func refuseOverFull(_ column: String, _ id: String) throws {
        let days = try db.cachedStatement(sql: "\(Self.campaignDays) AND \(column) = ?")
        guard try days.hasRow([id]) else { return }
        for row in try Row.fetchAll(days) {
            guard let place = Place(row["place"]), let day = Day(row["day"]) else { continue }
            let agreed = try Campaigns(db).agreed(at: place, on: day)
            let capacity: Int = row["capacity"]
            guard agreed <= capacity else {
                throw CampaignError.overFull(day, agreed: agreed, capacity: capacity)
            }
        }
    }

    /// SQL: the days of campaigns on which there are appointments.
    private static let campaignDays = """
        SELECT DISTINCT spreekuur.place, spreekuur.day, campaignPlace.capacity
        FROM appointment
        JOIN spreekuur ON spreekuur.id = appointment.spreekuur
        JOIN campaignPlace ON campaignPlace.place = spreekuur.place
            AND NOT campaignPlace.isWithdrawn
        JOIN campaign ON campaign.id = campaignPlace.campaign AND NOT campaign.isWithdrawn
            AND spreekuur.day BETWEEN substr(campaign.days, 1, 10) AND substr(campaign.days, 12)
        WHERE appointment.service = 'belasting' AND \(AppointmentRecord.holds)
            AND NOT appointment.isWithdrawn
        """
}
