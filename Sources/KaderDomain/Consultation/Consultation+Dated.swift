extension Consultation {
    /// Everything with a day, in no order: ends of seats, meetings, decisions and their terms, funds that
    /// open and close, next meetings of projects.
    ///
    /// - Parameter fund: what the fund of a code is called.
    public func dated(fund: (String) -> String) -> [DatedItem] {
        datedSeats + datedSittings + datedDecisions + datedFunds(fund)
            + projects.compactMap { project in
                project.nextDay.map {
                    DatedItem(
                        $0, .project, Phrase(same: project.title), in: project.region,
                        isOpen: project.phase != .finished, id: "\(project.id)",
                        thing: ListedThing(project))
                }
            }
    }

    private var datedSeats: [DatedItem] {
        seats.compactMap { seat in
            guard let until = seat.period.until else { return nil }
            return DatedItem(
                until, .seat, Phrase(same: name(seat.body)), in: body(seat.body)?.region,
                id: "\(seat.id)", thing: ListedThing(seat))
        }
    }

    private var datedSittings: [DatedItem] {
        sittings.map { sitting in
            DatedItem(
                sitting.day, .sitting, Phrase(same: name(sitting.body)),
                in: body(sitting.body)?.region, id: "\(sitting.id)", thing: ListedThing(sitting))
        }
    }

    private var datedDecisions: [DatedItem] {
        decisions.flatMap { decision in
            let region = decision.region ?? body(decision.body)?.region
            func item(_ day: Day, _ sort: DatedItem.Sort, isOpen: Bool, _ id: String) -> DatedItem {
                DatedItem(
                    day, sort, Phrase(same: decision.title), in: region, isOpen: isOpen, id: id,
                    thing: ListedThing(decision))
            }
            let term = decision.due.map {
                item($0, .term, isOpen: decision.isOpen, "\(decision.id)-due")
            }
            // A term that was set stands in the list once: on the day by which it is to be met.
            guard decision.sort != .term || term == nil else { return [term].compactMap(\.self) }
            return [item(decision.day, .decision, isOpen: false, "\(decision.id)")]
                + [term].compactMap(\.self)
        }
    }

    private func datedFunds(_ fund: (String) -> String) -> [DatedItem] {
        rounds.flatMap { round in
            let name = fund(round.fund)
            func item(_ day: Day?, _ nl: String, _ en: String) -> DatedItem? {
                day.map {
                    DatedItem(
                        $0, .fund, Phrase(nl: "\(name) \(nl)", en: "\(name) \(en)"), in: nil,
                        id: "\(round.id)-\(en)", thing: ListedThing(round))
                }
            }
            return [item(round.opens, "gaat open", "opens"), item(round.closes, "sluit", "closes")]
                .compactMap(\.self)
        }
    }
}

extension [DatedItem] {
    /// By day, then by sort and name: a total order.
    public var inOrder: [DatedItem] {
        sorted {
            ($0.day, $0.sort.order, $0.title.nl, $0.id) < (
                $1.day, $1.sort.order, $1.title.nl, $1.id
            )
        }
    }
}

extension DatedItem.Sort {
    fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
