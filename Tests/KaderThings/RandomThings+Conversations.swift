import KaderDomain
import KaderStore
import KaderTesting
import Testing

extension RandomThings {
    /// An employer, one that became part of it and a part of that, and visits about them.
    mutating func conversations(_ people: [Contact.ID]) throws -> [StoredThing] {
        var employers: [Employer] = []
        for _ in 0..<3 {
            employers.append(
                try Employer(
                    id: id(), name: title(), aliases: ["AH", "Ahold"], sector: "ZW",
                    municipality: "GM0153", official: seeded.oneIn(2) ? people[1] : nil,
                    isArchived: seeded.oneIn(3), mergedInto: employers.last?.id))
        }
        let place = try Establishment(
            id: id(), employer: employers[0].id, name: title(), municipality: "GM0153")
        let problem = try #require(
            Problem("loon.eigen", Phrase(nl: title(), en: title()), synonyms: ["b c"]))
        let parties: [OtherParty] = [
            .employer(employers[0].id), .agency(employers[1].id, hirer: employers[2].id),
            .agency(employers[1].id, hirer: nil), .client(nil), .benefitAgency, .none, .unknown,
        ]
        let visits = try parties.map { try visit(people, against: $0) }
        return employers.map(StoredThing.employer) + [.establishment(place), .problem(problem)]
            + visits.map(StoredThing.registration)
            + signals(people, about: employers[2].id).map(StoredThing.signal)
            + (try referrals(people, after: visits)) + (try trajectories(people))
            + (try meetings(people))
    }

    /// One about every kind of cell, each in another state.
    private mutating func signals(
        _ people: [Contact.ID], about employer: Employer.ID
    ) -> [Signal] {
        let cells: [SignalCell] = [
            .employerProblem(employer: "\(employer)", problem: "loon.minimum"),
            .employer("\(employer)"), .problemSector(problem: "loon.minimum", sector: "ZW"),
            .problemRegion(problem: "loon.minimum", region: "AM05"), .problem("loon.minimum"),
        ]
        let states: [SignalState] = [
            .new, .inExamination, .takenUp, .closed(reason: "Opgelost, na een brief."),
            .falseAlarm(reason: "Twee keer ingevoerd."),
        ]
        let reporters: [SignalReporter?] = [nil, .contact(people[1]), .actor(.unnamed)]
        return zip(cells, states).map { cell, state in
            let (day, isReported) = (day(), seeded.oneIn(2))
            let route: SignalRoute = seeded.oneIn(2) ? .policy : .official(people[2])
            return Signal(
                id: id(), cell: cell, raised: day.isoWeek,
                evidence: seeded.oneIn(2)
                    ? Signal.Evidence(level: .attention, weeks: 4, members: 7) : nil,
                state: state, reporter: seeded.pick(reporters), note: text(),
                report: isReported ? Signal.Report(to: route, on: day) : nil,
                answer: isReported ? Signal.Answer(title(), on: day + 3) : nil)
        }
    }

    private mutating func visit(
        _ people: [Contact.ID], against party: OtherParty
    ) throws -> Registration {
        let day = day()
        return try Registration(
            id: id(), on: day, at: seeded.oneIn(2) ? .online : .house("groningen"),
            seeded.pick(Service.allCases), of: seeded.oneIn(2) ? people[0] : nil,
            with: Array(people[2...3]), against: party,
            problems: ["loon.minimum", "ziekte.wia"], sector: "ZW", region: "AM05",
            transition: seeded.oneIn(2) ? seeded.pick(WorkTransition.allCases) : nil,
            urgency: seeded.pick(Urgency.allCases), deadline: seeded.oneIn(2) ? day + 14 : nil,
            question: text(), advice: text(), action: title(), actionBy: text(),
            isLegal: seeded.oneIn(2))
    }
}
