import Foundation
import KaderDomain

/// Which slots are free, found the slow way: minute by minute, with Foundation's calendar, and none
/// of the program's own reckoning.
struct NaiveSlots {
    let spreekuur: Spreekuur
    let terms: ServiceTerms
    let visits: [SlotPlan.Visit]
    let door: HouseDay
    let now: LocalTime

    /// The minutes since midnight at which an appointment can begin.
    var starts: [Int] {
        (0..<1440).filter(isFree)
    }

    private func isFree(_ start: Int) -> Bool {
        let (from, to) = (spreekuur.hours.from.minutes, spreekuur.hours.to.minutes)
        let (begin, end) = (
            start - terms.buffers.before, start + terms.minutes + terms.buffers.after
        )
        let ahead = (spreekuur.day.ordinal - now.day.ordinal) * 1440 + start - now.time.minutes
        guard !spreekuur.isCancelled, spreekuur.service != .inloop,
            begin >= from, end <= to, (begin - from) % (end - begin) == 0,
            ahead >= terms.leadHours * 60,
            spreekuur.day.ordinal - now.day.ordinal <= terms.horizonDays ?? .max,
            (start..<start + terms.minutes).allSatisfy(isOpen),
            moment(start) != nil, moment(start + terms.minutes) != nil
        else { return false }
        guard let first = moment(begin), let last = moment(end) else { return false }
        let minutes = stride(from: first, to: last, by: 60)
        let staff = spreekuur.staff.filter { person in
            minutes.allSatisfy { !isHeld(.person(person), $0) }
        }
        let rooms = spreekuur.rooms.filter { room in
            minutes.allSatisfy { !isHeld(.room(room), $0) }
        }
        return staff.count >= terms.consulenten
            && (spreekuur.place == .online || !rooms.isEmpty)
    }

    private func isOpen(_ minute: Int) -> Bool {
        guard door.closed == nil else { return false }
        guard let hours = door.hours else { return true }
        return hours.parts.contains { $0.from.minutes <= minute && minute < $0.to.minutes }
    }

    private func isHeld(_ resource: Resource, _ second: Int) -> Bool {
        visits.contains {
            $0.resource == resource && $0.interval.from.seconds <= second
                && second < $0.interval.until.seconds
        }
    }

    /// The one second at which the clock in Amsterdam shows this, or nil where none or two do.
    private func moment(_ minute: Int) -> Int? {
        let wall = spreekuur.day.ordinal * 86_400 + minute * 60
        let found = [3600, 7200].map { wall - $0 }.filter { second in
            let offset = Self.zone.secondsFromGMT(
                for: Date(timeIntervalSince1970: Double(second)))
            return second + offset == wall
        }
        return found.count == 1 ? found[0] : nil
    }

    private static let zone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
}
