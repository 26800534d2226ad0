import KaderDomain
import KaderTesting

@testable import KaderStore

extension OfficeLife {
    /// Begins a campaign, changes it or who takes part, or takes it out: small capacities, so that
    /// days do get full.
    mutating func changeCampaign(_ acting: ActingStore) throws {
        guard let entry = try acting.campaigns().first else {
            return try acting.add(try campaign())
        }
        guard !seeded.oneIn(2) else {
            return try acting.set(
                CampaignPlace(
                    campaign: entry.id, place: seeded.oneIn(5) ? .online : Office.place,
                    hours: Weekday.allCases.compactMap { day in
                        Hours("08:00-18:00").map { WeeklyHours(day, $0) }
                    }, capacity: seeded.int(in: 1...6)), from: entry.places.first)
        }
        switch seeded.int(in: 0...5) {
        case 0: try acting.removeCampaign(entry.id)
        case 1:
            guard let place = pick(entry.places) else { return }
            try acting.removeCampaignPlace(place.id)
        default: try acting.edit(try campaign(), from: entry.campaign)
        }
    }

    mutating func bookHousehold(_ acting: ActingStore) throws {
        let housemates = seeded.int(in: 0...3)
        let slots = try acting.slots(
            for: .belasting, from: Office.monday, days: 5, with: housemates)
        guard let slot = pick(slots), let client = pick(office.people)?.id else { return }
        let request = BookingRequest(
            service: .belasting, place: slot.place, day: slot.day, time: slot.hours.from,
            housemates: housemates)
        _ = try acting.book(id(), for: client, request)
    }

    mutating func changeHousehold(_ acting: ActingStore) throws {
        let visits = try acting.appointments(from: Office.monday, through: Office.monday + 6)
            .map(\.appointment).filter { $0.service == .belasting }
        guard let visit = pick(visits) else { return }
        try acting.edit(note: visit.note, housemates: seeded.int(in: 0...4), of: visit)
    }

    mutating func changeTaxQuestion(_ acting: ActingStore) throws {
        let entries = try acting.taxQuestions(withAnswered: true)
        guard let old = pick(entries)?.question, !seeded.oneIn(3) else {
            return try acting.addTaxQuestion(
                id(), of: seeded.oneIn(2) ? pick(office.people)?.id : nil, seeded.awkwardText())
        }
        switch seeded.int(in: 0...3) {
        case 0: try acting.removeTaxQuestion(old.id)
        case 1: try acting.answer(old.id, seeded.awkwardText())
        default:
            try acting.edit(
                old.with(contact: nil, question: seeded.awkwardText(), answer: old.answer),
                from: old)
        }
    }

    private mutating func campaign() throws -> Campaign {
        try Campaign(
            year: 2027, first: Office.monday - seeded.int(in: 0...9),
            last: Office.monday + seeded.int(in: 0...9))
    }
}
