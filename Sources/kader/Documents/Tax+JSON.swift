import KaderDomain
import KaderExchange

extension CampaignEntry {
    /// - Parameter agreed: people in appointments that stand, housemates too.
    func json(agreed: Int) -> JSON {
        [
            "year": .whole(campaign.year), "from": .text(campaign.first.description),
            "until": .text(campaign.last.description), "agreed": .whole(agreed),
            "houses": .array(places) { $0.json },
        ]
    }
}

extension CampaignPlace {
    var json: JSON {
        [
            "house": .text(of: place.house), "online": .truth(place == .online),
            "hours": .texts(hours), "people": .whole(capacity),
        ]
    }
}

extension CampaignLine {
    var json: JSON {
        [
            "day": .text(day.description), "house": .text(of: place.house),
            "online": .truth(place == .online),
            "hours": .texts(campaign.hours.map { "\($0.from)-\($0.to)" }),
            "people": .whole(campaign.capacity), "agreed": .whole(campaign.agreed),
            "left": .whole(campaign.left), "spreekuren": .whole(spreekuren),
            "freeSlots": .whole(free),
        ]
    }
}

extension TaxQuestionEntry {
    var json: JSON {
        [
            "id": .text(id.description), "contact": .text(of: question.contact),
            "contactName": .text(name), "asked": .text(question.asked.iso8601),
            "question": .text(question.question), "answer": .text(question.answer),
            "answered": .text(of: question.answered?.iso8601),
            "answeredBy": .text(question.answeredBy), "open": .truth(question.isOpen),
        ]
    }
}
