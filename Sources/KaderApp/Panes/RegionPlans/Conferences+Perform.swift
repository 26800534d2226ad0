internal import KaderDomain
internal import KaderExchange
internal import KaderReference
internal import KaderStore

extension RegionPlansPane {
    static func perform(
        _ effect: ConferenceEffect, with kader: Dependencies
    ) throws -> Message {
        let store = kader.store
        switch effect {
        case .list(let region):
            return .conferenceRead(.list(try store.conferences(region: region), in: region))
        case .read(let id): return .conferenceRead(.one(try store.conference(id)))
        case .remove(let id):
            try store.removeConferencePoint(id)
            return .written(
                Phrase(nl: "Weggehaald uit de conferentie.", en: "Removed from the conference.")
                    .undoable)
        case .goals(let point):
            return .conferenceRead(.goals(try goals(for: point, store), for: point))
        case .turn(let point, let goal):
            return .written(Phrase(turned: try store.turn(point, into: goal)).undoable)
        case .sheet(let region, let year):
            return try sheet(region, year, kader)
        }
    }

    private static func goals(
        for point: ConferencePoint, _ store: ActingStore
    ) throws -> [PlanItem] {
        let conference = try store.conference(point.conference).conference
        guard let plan = conference.plan else {
            throw ConferenceError.noPlanAfter(year: conference.year)
        }
        do {
            return try store.plan(plan.id).tree.lines.map(\.item).filter { $0.level == .goal }
        } catch StoreError.notFound {
            return []
        }
    }

    private static func sheet(
        _ region: String, _ year: Int, _ kader: Dependencies
    ) throws -> Message {
        let sheet = try kader.store.conferenceSheet(region: region, year: year)
        let words = ConferenceSheetWords(sheet: sheet, audience: .union, language: kader.language)
        return .told(
            Phrase(same: words.title(kader.reference.region(region)?.name ?? region)),
            words.sections.map { HistoryLine(heading: $0.heading, changes: $0.lines) })
    }
}

extension Phrase {
    fileprivate init(turned item: PlanItem) {
        let label = item.level.label
        self.init(
            nl: "\(label.nl.capitalisedFirst) in het plan: \(item.title).",
            en: "\(label.en.capitalisedFirst) in the plan: \(item.title).")
    }
}
