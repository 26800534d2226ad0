import KaderDomain
import KaderStore
import KaderTesting
import Testing

/// The Belastingservice.
extension RandomThings {
    /// A campaign with a day on which a household comes, and a question.
    mutating func tax(
        _ people: [Contact.ID], _ rooms: [Room.ID]
    ) throws -> [StoredThing] {
        let first = day() + 2000
        let campaign = try Campaign(
            year: first.year, first: first, last: first + seeded.int(in: 0...90))
        let hours = try #require(Hours("09:00-12:00"))
        let place = try CampaignPlace(
            campaign: campaign.id, place: .house("groningen"),
            hours: [WeeklyHours(first.weekday, hours), WeeklyHours(.sunday, hours)],
            capacity: seeded.int(in: 10...999))
        let spreekuur = try Spreekuur(
            id: id(), service: .belasting, at: place.place, on: first, during: hours,
            staffedBy: [people[0]], in: [rooms[0]])
        let visit = try Appointment(
            id: id(), spreekuur: spreekuur.id, contact: people[6], service: .belasting, on: first,
            during: #require(Hours("09:00-09:45")), with: [people[0]], in: rooms[0],
            note: text(), housemates: seeded.int(in: Appointment.householdRange))
        return [
            .spreekuur(spreekuur), .campaign(campaign), .campaignPlace(place),
            .appointment(visit), .taxQuestion(try question(people)),
        ]
    }

    private mutating func question(_ people: [Contact.ID]) throws -> TaxQuestion {
        let isAnswered = seeded.oneIn(2)
        let asked = Instant(seconds: seeded.int(in: 1_700_000_000...1_800_000_000))
        return try TaxQuestion(
            id: id(), contact: seeded.oneIn(2) ? seeded.pick(people) : nil, asked: asked,
            question: title(), answer: isAnswered ? title() : text(),
            answered: isAnswered ? asked + 60 : nil, answeredBy: isAnswered ? title() : "")
    }
}
