import KaderDomain
import KaderExchange

extension SignalCell {
    /// Its kind and its parts, by code or id.
    var json: JSON {
        switch self {
        case .employerProblem(let employer, let problem):
            [
                "kind": .text("employer-problem"), "employer": .text(employer),
                "problem": .text(problem),
            ]
        case .employer(let employer): ["kind": .text("employer"), "employer": .text(employer)]
        case .problemSector(let problem, let sector):
            [
                "kind": .text("problem-sector"), "problem": .text(problem),
                "sector": .text(sector),
            ]
        case .problemRegion(let problem, let region):
            [
                "kind": .text("problem-region"), "problem": .text(problem),
                "region": .text(region),
            ]
        case .problem(let problem): ["kind": .text("problem"), "problem": .text(problem)]
        }
    }
}

extension Rise {
    var json: JSON {
        [
            "axis": .text("rising"), "level": .text(level.description), "cell": cell.json,
            "window": .whole(test.weeks), "observed": .whole(test.members),
            "expected": .number(test.expected), "probability": .number(test.probability),
            "recurrenceYears": .number(test.recurrenceYears),
        ]
    }
}

extension ChronicCell {
    var json: JSON {
        [
            "axis": .text("structural"), "cell": cell.json,
            "observed": .whole(disproportion.members), "expected": .number(disproportion.expected),
            "ic": .number(disproportion.component), "ic025": .number(disproportion.lowerBound),
        ]
    }
}

extension SignalWhy {
    /// The windows, shortest first, with how many members each level takes.
    var json: JSON {
        [
            "cell": cell.json,
            "windows": .array(tests) { test in
                [
                    "window": .whole(test.weeks), "observed": .whole(test.members),
                    "expected": .number(test.expected), "probability": .number(test.probability),
                    "level": .text(of: test.level),
                    "neededForAttention": .whole(test.needed(for: .attention)),
                    "neededForSignal": .whole(test.needed(for: .signal)),
                ]
            },
        ]
    }
}

extension SignalEntry {
    func json(_ names: SignalNames, _ today: Day) -> JSON {
        [
            "id": .text(signal.id.description), "cell": signal.cell.json,
            "week": .text(signal.raised.description), "state": .text(signal.state.code),
            "reason": .text(of: signal.state.reason), "sentence": .text(signal.sentence(names).nl),
            "level": .text(of: signal.evidence?.level),
            "window": signal.evidence.map { .whole($0.weeks) } ?? .null,
            "observed": signal.evidence.map { .whole($0.members) } ?? .null,
            "reporter": .text(of: signal.reporter), "reporterName": .text(reporter),
            "note": .text(signal.note), "reportedTo": .text(of: signal.report?.route),
            "officialName": .text(official), "reportedOn": .text(of: signal.report?.day),
            "due": .text(of: due), "overdue": .truth(isOverdue(on: today)),
            "answer": .text(of: signal.answer?.text), "answeredOn": .text(of: signal.answer?.day),
        ]
    }
}
