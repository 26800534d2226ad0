internal import KaderDomain
internal import KaderExchange
internal import KaderStore

extension SpreekuurPane {
    public static func perform(
        _ effect: Effect, with dependencies: Dependencies, send: (Message) -> Void
    ) {
        do {
            switch effect {
            case .load(let place, let week, let weeks):
                let span = AgendaSpan(first: week, weeks: weeks)
                let closed = try dependencies.store.closedDays(
                    of: place, from: span.first, through: span.last)
                send(.house(.closed(closed.mapValues(Phrase.init(dayClosed:)), place, span)))
                let entries = try dependencies.store.agenda(
                    at: place, from: span.first, through: span.last)
                send(.loaded(entries, place, week: week, weeks: weeks))
            case .explain(let request):
                send(.explained(try explain(request, dependencies.store)))
            case .keepDayList(let place, let day):
                send(try dependencies.keepDayList(at: place, on: day))
            case .house(let effect): send(.house(try effect.perform(with: dependencies)))
            case .view(let effect):
                if let message = try effect.perform(in: dependencies.store) { send(.view(message)) }
            }
        } catch {
            send(.failed(Phrase(error)))
        }
    }

    public static func writes(_ effect: Effect) -> Bool {
        if case .house(let effect) = effect { effect.writes } else { false }
    }

    private static func explain(
        _ request: BookingRequest, _ store: ActingStore
    ) throws -> ExplainedSlot {
        ExplainedSlot(
            request: request, reasons: try store.refusals(of: request),
            nearest: try store.nearest(to: request))
    }
}

extension Dependencies {
    /// Lays the day list where the person finds it, and says where that is.
    fileprivate func keepDayList(at place: Place, on day: Day) throws -> SpreekuurPane.Message {
        let page = try dayList(at: place, on: day).text(.html, in: language)
        try store.note(.exported, detail: "day-list")
        let path = try lay(page, named: "daglijst-\(place)-\(day).html")
        return .kept(.laid(at: path))
    }
}

extension Phrase {
    fileprivate static func laid(at path: String) -> Phrase {
        Phrase(nl: "Daglijst: \(path)", en: "Day list: \(path)")
    }
}
