internal import KaderDomain
internal import KaderStore

extension Work {
    /// A trip with what came of its stops: on the laptop its own, else the one given, else that of today or
    /// the next.
    static func readBus(_ trip: BusTrip.ID? = nil) -> Work {
        Work("read bus") { dependencies, send in
            send(reading(trip, nil, dependencies))
        }
    }

    /// Counts somebody, and reads again.
    static func count(
        _ sort: BusTally.Sort, at stop: BusStop.ID, in hour: Int, _ trip: BusTrip.ID?
    ) -> Work {
        Work("count on bus") { dependencies, send in
            do {
                let tally = try BusTally(
                    id: dependencies.newId(),
                    ["stop": stop, "tally": sort.rawValue, "hour": hour])
                try dependencies.store.count(tally)
                _ = dependencies.shown.take(from: dependencies.store)
                send(reading(trip, tally, dependencies))
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
        }
    }

    static func takeBack(_ tally: BusTally, _ trip: BusTrip.ID?) -> Work {
        Work("take back on bus") { dependencies, send in
            do {
                try dependencies.store.withdraw(.busTally, tally.id.description)
                _ = dependencies.shown.take(from: dependencies.store)
                send(.say(Notice(.takenBack(tally.sort), .success)))
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
            send(reading(trip, nil, dependencies))
        }
    }

    private static func reading(
        _ trip: BusTrip.ID?, _ counted: BusTally?, _ dependencies: Dependencies
    ) -> AppMessage {
        let store = dependencies.store
        do {
            let plans = try store.busPlans()
            let today = store.now.day
            let wanted = store.bus ?? trip
            let coming = plans.filter { $0.trip.day >= today }.last
            let plan = plans.first { $0.id == wanted } ?? coming ?? plans.first
            let content = BusSheet.Content(
                plans: plans, plan: plan,
                figures: try plan.map { try store.busFigures(of: $0.id) } ?? [],
                visits: store.bus == nil ? [] : try store.busVisits(),
                isLaptop: store.bus != nil)
            return .busRead(BusContent(content: content, counted: counted))
        } catch {
            return .say(Notice(Phrase(error), .refusal))
        }
    }
}

/// What was read for the screen of the bus.
public struct BusContent: Sendable {
    let content: BusSheet.Content

    /// What was counted just before; nil where it was only read.
    let counted: BusTally?
}

extension Phrase {
    fileprivate static func takenBack(_ sort: BusTally.Sort) -> Phrase {
        Phrase(nl: "Teruggenomen: \(sort.label.nl).", en: "Taken back: \(sort.label.en).")
    }
}
