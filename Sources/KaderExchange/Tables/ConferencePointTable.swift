internal import KaderDomain
internal import KaderStore

/// `conference-points`: what was said and chosen at conferences.
enum ConferencePointTable: Table {
    static let columns = [
        Column("id", ""), Column("conference", "AM09-2026"), Column("sort", "observation"),
        Column("text", "De bus rijdt straks niet meer."),
        Column("action", ""), Column("owner", ""), Column("answers", "", .list),
    ]

    static let kinds = [StoredKind.conferencePoint]

    static func cells(of thing: StoredThing, _ around: Surroundings) -> [String] {
        guard case .conferencePoint(let point) = thing else { return [] }
        return [
            point.id.description, point.conference.description, point.sort.rawValue, point.text,
            Cell.text(point.item), Cell.text(point.owner),
            Cell.list(point.answerTexts),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let conference = try row.conference(lookup)
        let sort = row.choice("sort", ConferencePoint.Sort?.none, label: \.label)
        let item = try row.action(lookup)
        let owner = row.value("owner", .unknownOwner) { PlanOwner($0) }
        let texts = row.list("answers", .expectedAnswers) { $0 }
        let answers = texts.flatMap { ConferencePoint.answers($0) }
        if texts != nil, answers == nil { row.refuse("answers", .expectedAnswers) }
        guard let conference, let sort, let answers else { return [] }
        let id: ConferencePoint.ID = row.ownId(
            orNamed: conference.description, sort.rawValue, row.word("text"))
        let point = row.made(
            "text",
            Result {
                try ConferencePoint(
                    id: id, at: conference, sort, text: row.text("text"),
                    becoming: item, owner: owner, answers: answers)
            })
        return point.map { [.conferencePoint($0)] } ?? []
    }
}

extension ImportRow {
    /// By its id, or as `AM09-2026`.
    fileprivate mutating func conference(_ lookup: Lookup) throws -> Conference.ID? {
        let id = needed("conference", .unknownConference) { word in
            let parts = word.split(separator: "-").map(String.init)
            guard parts.count == 2, let year = Int(parts[1]) else { return Conference.ID(word) }
            return Conference.id(parts[0].uppercased(), year)
        }
        guard let id else { return nil }
        if try lookup.isThere(.conference, id.description) { return id }
        refuse("conference", .unknownConference)
        return nil
    }
}

extension Phrase {
    fileprivate static let unknownConference = Phrase(
        nl: "deze conferentie is er niet; lees eerst de conferenties in",
        en: "there is no such conference; import the conferences first")
    fileprivate static let expectedAnswers = Phrase(
        nl: "dit is geen antwoord; schrijf agreed/sector:ZW of declined/campaign:Voor 14",
        en: "this is not an answer; write agreed/sector:ZW or declined/campaign:Voor 14")
}
