import KaderDomain
import KaderStore
import KaderTesting

extension RandomThings {
    /// A conference with a point of each sort, one of which is in a plan; and a condition.
    mutating func conference(
        _ people: [Contact.ID], _ network: Network.ID, _ things: [StoredThing]
    ) throws -> [StoredThing] {
        let first = day()
        let conference = try Conference(
            region: "AM05", year: first.year, day: seeded.oneIn(2) ? first : nil, place: text(),
            attendance: ["ZW": seeded.int(in: 1...99), "SEN": seeded.int(in: 0...9)],
            note: text())
        let items = things.compactMap { thing in
            if case .planItem(let item) = thing { item.id } else { nil }
        }
        let points = try ConferencePoint.Sort.allCases.map { sort in
            try ConferencePoint(
                id: id(), at: conference.id, sort, text: title(),
                becoming: seeded.oneIn(2) ? items.first : nil,
                owner: .person(seeded.pick(people)),
                answers: [
                    .network(network): seeded.pick(ConferencePoint.Answer.allCases),
                    .campaign("Voor \(seeded.int(in: 14...16))"): .declined, .sector("UG"): .agreed,
                ])
        }
        let mark = ConditionMark(
            region: "AM05", condition: seeded.pick(RegionCondition.allCases),
            state: seeded.pick(ConditionMark.State.allCases),
            owner: seeded.oneIn(2) ? .network(network) : nil, day: day(), note: text())
        return [.conference(conference)] + points.map(StoredThing.conferencePoint)
            + [.conditionMark(mark)]
    }
}
