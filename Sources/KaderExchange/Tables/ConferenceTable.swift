internal import KaderDomain
internal import KaderStore

/// `conferences`: one a region and year, with how many came by sector.
enum ConferenceTable: Table {
    static let columns = [
        Column("id", ""), Column("region", "AM09"), Column("year", "2026", .number),
        Column("day", "2026-11-12"), Column("place", "Doetinchem"),
        Column("attendance", "ZW:12", .list), Column("note", ""),
    ]

    static let kinds = [StoredKind.conference]

    static func cells(of thing: StoredThing, _ around: Surroundings) -> [String] {
        guard case .conference(let conference) = thing else { return [] }
        return [
            conference.id.description, conference.region, String(conference.year),
            Cell.text(conference.day), conference.place,
            Cell.list(conference.attendanceTexts), conference.note,
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let region = row.needed("region", .unknownRegion, lookup.region)
        let year = row.needed("year", .expectedNumber) { word in
            Int(word).flatMap { Conference.years.contains($0) ? $0 : nil }
        }
        let texts = row.list("attendance", .expectedCounts) { $0 }
        let counts = texts.flatMap { Conference.attendance($0) }
        if texts != nil, counts == nil { row.refuse("attendance", .expectedCounts) }
        let faults = row.faults.count
        let day = row.day("day")
        guard row.faults.count == faults, let region, let year, let counts else { return [] }
        let conference = row.made(
            "day",
            Result {
                try Conference(
                    region: region, year: year, day: day, place: row.text("place"),
                    attendance: counts, note: row.text("note"))
            })
        return conference.map { [.conference($0)] } ?? []
    }
}

extension Phrase {
    fileprivate static let expectedCounts = Phrase(
        nl: "dit zijn geen aantallen; schrijf ZW:12, elke sector één keer",
        en: "these are not counts; write ZW:12, each sector once")
}
