internal import KaderDomain
internal import KaderReference
internal import KaderStore

/// Makes what a region has at tables and together: bodies with seats and meetings, last year's conference and
/// how the conditions stand.
///
/// It leaves chance alone and names its ids, so that the rest of a demo is the same without it; and
/// nothing of it waits for anybody, so that the first screen stays about the desk.
struct RegionTableMaker {
    let setting: Setting
    let region: String
    let networks: [Network.ID]
    let people: [Contact.ID]

    func make() throws {
        for (place, body) in RegionTexts.bodies.enumerated() { try add(body, place) }
        try addConference()
        try addConditions()
    }

    // MARK: Bodies

    private func add(_ body: RegionTexts.Body, _ place: Int) throws {
        let id = name("body \(place)")
        try add(
            .body, id,
            [
                "name": "\(body.name) (demo)", "type": body.type, "region": region,
                "rhythm": body.rhythm,
            ])
        try addSeats(of: id, place)
        try add(
            .sitting, name("sitting \(place)"),
            [
                "body": id, "day": setting.workingDay(from: setting.today + 30 + 9 * place),
                "contribution": body.contribution, "isPrepared": place == 0 ? "1" : "",
            ])
        try addDecision(of: id, place)
    }

    /// One, and at the first body two; a term that ends is far ahead.
    private func addSeats(of body: Identifier<ListedThing>, _ place: Int) throws {
        for number in 0..<(place == 0 ? 2 : 1) where people.count > place + number + 1 {
            try add(
                .seat, name("seat \(place) \(number)"),
                [
                    "body": body, "holder": people[place + number],
                    "substitute": number == 0 ? people[people.count - 1 - place] : nil,
                    "from": setting.today - 400, "until": setting.today + 700,
                ])
        }
    }

    private func addDecision(of body: Identifier<ListedThing>, _ place: Int) throws {
        guard place < 2 else { return }
        let day = setting.workingDay(from: setting.today - 40 - place)
        try add(
            .decision, name("decision \(place)"),
            [
                "decisionKind": place == 0 ? "decision" : "agreement", "body": body, "day": day,
                "title": place == 0 ? RegionTexts.decision : RegionTexts.agreement,
            ])
    }

    private func add(
        _ kind: ListedKind, _ id: Identifier<ListedThing>, _ texts: ListedTexts
    ) throws {
        try setting.batch.add(.listed(ListedThing(kind, id: id, texts)))
    }

    private func name(_ what: String) -> Identifier<ListedThing> {
        .named("demo \(region) \(what)")
    }

    // MARK: The conference of last year

    private func addConference() throws {
        let year = setting.today.year - 1
        guard let day = Day(year: year, month: 11, day: 5) else { return }
        let sectors = setting.sectors.prefix(4).enumerated().map { ($1, 6 + 5 * $0) }
        let conference = try Conference(
            region: region, year: year, day: setting.workingDay(from: day),
            place: setting.reference.region(region)?.name ?? region,
            attendance: Dictionary(sectors, uniquingKeysWith: { $1 }),
            note: RegionTexts.conferenceNote)
        try setting.batch.add(.conference(conference))
        for (place, point) in RegionTexts.points.enumerated() {
            try add(point, place, at: conference)
        }
    }

    private func add(
        _ point: RegionTexts.Point, _ place: Int, at conference: Conference
    ) throws {
        let sectors = setting.sectors.prefix(2).map { PlanOwner.sector($0) }
        let asked = sectors + networks.prefix(1).map { .network($0) } + [PlanMaker.campaign]
        let said: [ConferencePoint.Answer] = [.agreed, .unanswered, .agreed, .declined]
        try setting.batch.add(
            .conferencePoint(
                ConferencePoint(
                    id: .named("demo \(region) point \(place)"), at: conference.id, point.sort,
                    text: point.text, owner: networks.first.map { .network($0) },
                    answers: Dictionary(zip(asked, said), uniquingKeysWith: { $1 }))))
    }

    // MARK: The conditions

    private func addConditions() throws {
        for (place, condition) in RegionCondition.allCases.enumerated() where place % 4 != 3 {
            try setting.batch.add(
                .conditionMark(
                    ConditionMark(
                        region: region, condition: condition, state: place % 3 == 0 ? .met : .busy,
                        owner: place == 1 ? networks.first.map { .network($0) } : nil,
                        day: setting.today - 30 * (place + 1))))
        }
    }
}
