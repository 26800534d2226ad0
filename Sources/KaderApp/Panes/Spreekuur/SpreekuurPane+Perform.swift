internal import KaderDomain
internal import KaderStore

extension SpreekuurPane {
    public static func perform(
        _ effect: Effect, with dependencies: Dependencies, send: (Message) -> Void
    ) {
        do {
            switch effect {
            case .load(let place, let week, let weeks):
                let closed = try dependencies.store.closedDays(
                    of: place, from: week, through: week + (weeks * 7 - 1))
                send(.house(.closed(closed.mapValues(Phrase.init(dayClosed:)), place)))
                let entries = try dependencies.store.agenda(
                    at: place, from: week, through: week + (weeks * 7 - 1))
                send(.loaded(entries, place, week: week, weeks: weeks))
            case .house(let effect): send(.house(try effect.perform(with: dependencies)))
            }
        } catch {
            send(.failed(Phrase(error)))
        }
    }

    public static func writes(_ effect: Effect) -> Bool {
        if case .house(let effect) = effect { effect.writes } else { false }
    }
}
