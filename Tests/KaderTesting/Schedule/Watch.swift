import Foundation
public import GRDB

/// Looks at a schedule after every step. Rules that hold when something is planned are asked of what
/// was not there before: what stood once may stand again, as it was.
public struct Watch {
    private var last: Schedule
    private var seen: Set<String> = []
    private var weeks: [String: Set<Set<String>>] = [:]

    public init(_ reader: some DatabaseReader) throws {
        last = try Schedule(reader)
        remember(last)
    }

    /// What the last step did wrong, in words.
    ///
    /// - Parameter name: who took it.
    public mutating func faults(
        _ reader: some DatabaseReader, after name: String
    ) throws -> [String] {
        let now = try Schedule(reader)
        let faults =
            now.faults + now.shifts.flatMap { planned($0, now) }
            + now.visits.flatMap { made($0, now, by: name) + given($0, now) } + crowded(now)
        remember(now)
        last = now
        return faults
    }

    private mutating func remember(_ now: Schedule) {
        for shift in now.shifts {
            seen.insert(shift.id)
            seen.formUnion(shift.staff.map { shift.key($0) })
        }
        for visit in now.visits {
            seen.formUnion([visit.id, visit.time])
            seen.formUnion(visit.staff.map { visit.key($0) })
        }
        for (week, visits) in now.weeks {
            weeks[week, default: []].insert(Set(visits.map(\.id)))
        }
    }

    /// Who is planned is trained and can come; a series leaves out closures.
    private func planned(_ shift: Schedule.Shift, _ now: Schedule) -> [String] {
        var faults = shift.staff.filter { !seen.contains(shift.key($0)) }.compactMap { person in
            now.book.bar(of: person, for: shift.service, on: shift.day, shift.from, shift.until)
                .map { "\(person) is \($0), and planned: \(shift)" }
        }
        if shift.isSession, !seen.contains(shift.id), now.book.isClosed(shift.place, on: shift.day)
        {
            faults.append("planned on a closure: \(shift)")
        }
        return faults
    }

    /// A new appointment, or one that was moved.
    private func made(
        _ visit: Schedule.Visit, _ now: Schedule, by name: String
    ) -> [String] {
        guard !seen.contains(visit.time), let terms = now.book.terms(of: visit.service),
            let shift = now.shifts.first(where: { $0.id == visit.spreekuur })
        else { return [] }
        var faults: [String] = []
        let buffers = visit.waives("buffer") ? (0, 0) : (terms.before, terms.after)
        if (visit.before, visit.after) != buffers { faults.append("buffer cut: \(visit)") }
        if visit.until - visit.from != terms.minutes { faults.append("wrong length: \(visit)") }
        if visit.staff.count < (visit.waives("second-consulent") ? 1 : terms.consulenten) {
            faults.append("too few consulenten: \(visit)")
        }
        if now.book.isClosed(shift.place, on: visit.day)
            || !now.book.isOpen(shift.place, on: visit.day, visit.from, visit.until)
        {
            faults.append("the house is closed: \(visit)")
        }
        if !seen.contains(visit.id), !now.book.mayCome(visit.client, for: visit.service) {
            faults.append("not for this person: \(visit)")
        }
        if last.holds.contains(where: {
            $0.owner.prefix { $0 != "\u{1F}" } != name && $0.holds(visit)
        }) {
            faults.append("somebody else held it: \(visit)")
        }
        return faults
    }

    /// Whoever is given an appointment is trained and can come.
    private func given(_ visit: Schedule.Visit, _ now: Schedule) -> [String] {
        visit.staff.filter { !seen.contains(visit.key($0)) }.compactMap { person in
            now.book.bar(
                of: person, for: visit.service, on: visit.day, visit.from - visit.before,
                visit.until + visit.after
            ).map { "\(person) is \($0), and has an appointment: \(visit)" }
        }
    }

    /// Nobody has more appointments in a week than they take, unless that was let go of, or it was
    /// so already.
    private func crowded(_ now: Schedule) -> [String] {
        let before = last.weeks
        return now.weeks.flatMap { week, visits -> [String] in
            let person = String(week.prefix { $0 != " " })
            guard let most = now.book.maxima[person], visits.count > most else { return [] }
            let ids = Set(visits.map(\.id))
            guard weeks[week]?.contains(where: { ids.isSubset(of: $0) }) != true else { return [] }
            let old = Set((before[week] ?? []).map(\.id))
            return visits.filter { !old.contains($0.id) && !$0.waives("weekly-maximum") }
                .map { "more than \(most) that week: \($0)" }
        }
    }
}

extension Schedule {
    /// The appointments that each person gives, by person and week.
    fileprivate var weeks: [String: [Visit]] {
        var weeks: [String: [Visit]] = [:]
        for visit in visits {
            for person in visit.staff {
                weeks["\(person) \(Self.week(visit.day))", default: []].append(visit)
            }
        }
        return weeks
    }
}

extension Schedule.Shift {
    fileprivate func key(_ person: String) -> String { "\(id) \(person) \(service) \(day)" }
}

extension Schedule.Visit {
    fileprivate func key(_ person: String) -> String { "\(id) \(person) \(service) \(day)" }
    fileprivate var time: String { "\(id) \(spreekuur) \(day) \(from)" }
}

extension Schedule.Hold {
    fileprivate func holds(_ visit: Schedule.Visit) -> Bool {
        let begin = Int(Schedule.moment(visit.day, minute: 0).timeIntervalSince1970)
        let (start, end) = (
            begin + 60 * (visit.from - visit.before), begin + 60 * (visit.until + visit.after)
        )
        let taken =
            visit.staff.map { "person:\($0)" }
            + [visit.room].compactMap(\.self).map {
                "room:\($0)"
            }
        return from < end && start < until && taken.contains(where: resources.contains)
    }
}
