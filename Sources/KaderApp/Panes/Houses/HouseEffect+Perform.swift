internal import KaderDomain
internal import KaderReference
internal import KaderStore

extension HouseEffect {
    func perform(with dependencies: Dependencies) throws -> HouseMessage {
        let store = dependencies.store
        switch self {
        case .read(let place): return .read(try Self.card(of: place, dependencies))
        case .set(let rule, let isOpen, let house, let index):
            try store.choose(isOpen, on: rule, in: house)
            return .holidays(try Self.card(of: .house(house), dependencies), at: index)
        case .remove(let id):
            try store.removeClosure(id)
            return .done(.reopened)
        case .previewCopy(let place, let week):
            let proposals = try store.previewCopy(of: week - 7, to: week, at: place)
            if let bar = proposals.first?.bar, !proposals.contains(where: \.comes) {
                throw SeriesError.noneComes(bar)
            }
            let preview = BulkPreview(copying: proposals, dependencies.language)
            return .previewed(preview, place, week: week)
        case .copy(let place, let week):
            return .done(
                Phrase(planned: try store.copyWeek(of: week - 7, to: week, at: place)).undoable)
        }
    }

    private static func card(
        of place: Place, _ dependencies: Dependencies
    ) throws -> HouseCard {
        let (store, today) = (dependencies.store, dependencies.store.now.day)
        let house = place.house
        return HouseCard(
            place: place, calendar: try house.map { try store.calendar(of: $0) },
            closures: try house.map { try store.closures(of: $0, from: today) } ?? [],
            rooms: try house.map { try store.rooms(of: $0) } ?? [],
            series: try store.series(at: place, from: today), today: today,
            language: dependencies.language)
    }
}

extension Phrase {
    /// The same, and which key takes it back.
    var undoable: Phrase {
        Phrase(
            nl: "\(nl) {everywhere.undo|u} maakt het ongedaan.",
            en: "\(en) {everywhere.undo|u} to undo.")
    }

    fileprivate static let reopened = Phrase(
        nl: "Sluiting weggehaald.", en: "Closure removed."
    ).undoable
}
