import KaderDomain

/// Pairs as somebody would look for them who has all day: every two people, every rule written out
/// here once more.
struct NaivePairs {
    let candidates: [PairCandidate]

    /// Everyone who may sit at the session, two by two, with how good it is, the best first.
    func all(for session: PairSession) -> [(pair: Set<Contact.ID>, merit: [Int])] {
        let able = candidates.filter { isAble($0, session) }
        var found: [(pair: Set<Contact.ID>, merit: [Int])] = []
        for one in able {
            for other in able where one.contact < other.contact {
                guard !clash(one, other), !clash(other, one) else { continue }
                found.append(([one.contact, other.contact], merit(one, other, session)))
            }
        }
        return found.sorted { left, right in
            if left.merit != right.merit {
                return left.merit.lexicographicallyPrecedes(right.merit)
            }
            return left.pair.sorted().lexicographicallyPrecedes(right.pair.sorted())
        }
    }

    private func isAble(_ one: PairCandidate, _ session: PairSession) -> Bool {
        let consulent = one.availability.consulent
        guard consulent.status == .bookable, consulent.services.contains(session.service),
            consulent.houses.contains(session.place.description)
        else { return false }
        let isTrained = one.availability.trainings.contains {
            $0.kind == .basic && $0.service == session.service && $0.doneOn <= session.day
        }
        let isAway = one.availability.absences.contains { absence in
            guard absence.from <= session.day, session.day <= absence.until else { return false }
            guard let hours = absence.hours else { return true }
            return hours.from < session.hours.to && session.hours.from < hours.to
        }
        let isBusy = (one.shifts[session.day] ?? []).contains {
            $0.from < session.hours.to && session.hours.from < $0.to
        }
        let isFull = consulent.weeklyMaximum.map { maximum in
            maximum < session.appointments + (one.weeks[session.day.monday] ?? 0)
        }
        return isTrained && !isAway && !isBusy && isFull != true
    }

    private func clash(_ one: PairCandidate, _ other: PairCandidate) -> Bool {
        one.availability.conflicts.contains { $0.party == .person(other.contact) }
    }

    private func merit(
        _ one: PairCandidate, _ other: PairCandidate, _ session: PairSession
    ) -> [Int] {
        let experienced = [one, other].count { $0.given >= 20 }
        let overdue = [one, other].count { candidate in
            let trainings = candidate.availability.trainings.filter {
                $0.service == session.service && $0.doneOn <= session.day
            }
            let ends = trainings.map { $0.validUntil ?? $0.doneOn.adding(months: 12) }
            return (ends.max() ?? session.day) < session.day
        }
        return [
            experienced == 0 ? 1 : 0, overdue, max(one.load, other.load), one.load + other.load,
            experienced == 2 ? 1 : 0,
        ]
    }
}
