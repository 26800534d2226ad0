internal import GRDB
internal import KaderDomain

/// A row of `conferencePoint`.
struct ConferencePointRecord: Record {
    static let kind = ThingKind(
        "conferencePoint",
        fields: ["conference", "sort", "text", "planItem", "owner", "parties"])

    let id, conference, sort, text: String
    let planItem, owner: String?
    let parties: String

    init(_ point: ConferencePoint) {
        id = point.id.description
        conference = point.conference.description
        sort = point.sort.rawValue
        text = point.text
        planItem = point.item?.description
        owner = point.owner?.description
        parties = StoredList.text(point.answerTexts)
    }

    init(row: Row) {
        id = row["id"]
        conference = row["conference"]
        sort = row["sort"]
        text = row["text"]
        planItem = row["planItem"]
        owner = row["owner"]
        parties = row["parties"]
    }

    var fields: [DatabaseValue] {
        [conference.databaseValue, sort.databaseValue, text.databaseValue]
            + [planItem.databaseValue, owner.databaseValue, parties.databaseValue]
    }

    func value() throws -> ConferencePoint {
        let item = planItem.flatMap { PlanItem.ID($0) }
        guard (planItem == nil) == (item == nil), let id = ConferencePoint.ID(id),
            let conference = Conference.ID(conference),
            let sort = ConferencePoint.Sort(rawValue: sort),
            let answers = ConferencePoint.answers(StoredList.items(parties)),
            let point = try? ConferencePoint(
                id: id, at: conference, sort, text: text, becoming: item,
                owner: owner.flatMap { PlanOwner($0) }, answers: answers)
        else { throw unreadable }
        return point
    }
}
