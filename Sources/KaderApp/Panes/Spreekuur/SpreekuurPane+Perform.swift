internal import KaderDomain
internal import KaderStore

extension SpreekuurPane {
    public static func perform(
        _ effect: Effect, with dependencies: Dependencies, send: (Message) -> Void
    ) {
        do {
            switch effect {
            case .load(let place, let week, let weeks):
                let entries = try dependencies.store.agenda(
                    at: place, from: week, through: week + (weeks * 7 - 1))
                send(.loaded(entries, place, week: week, weeks: weeks))
            case .explain(let request):
                send(.explained(try explain(request, dependencies.store)))
            }
        } catch {
            send(.failed(Phrase(error)))
        }
    }

    private static func explain(
        _ request: BookingRequest, _ store: ActingStore
    ) throws -> ExplainedSlot {
        ExplainedSlot(
            request: request, reasons: try store.refusals(of: request),
            nearest: try store.nearest(to: request))
    }
}
