/// What holds of every schedule, however it came to be.
extension Schedule {
    /// What is wrong, in words; empty where all is well.
    public var faults: [String] {
        twice(shifts.flatMap(\.claims), "planned")
            + twice(visits.flatMap(\.claims), "with an appointment")
            + visits.flatMap(faults(of:))
    }

    fileprivate struct Claim {
        let resource, day: String
        let from, until: Int
        let thing: String
    }

    /// Nobody and no room is in two places at once.
    private func twice(_ claims: [Claim], _ how: String) -> [String] {
        var faults: [String] = []
        for (place, one) in claims.enumerated() {
            for other in claims[..<place]
            where one.resource == other.resource && one.day == other.day
                && one.from < other.until && other.from < one.until
            {
                faults.append("\(one.resource) is \(how) twice: \(one) and \(other)")
            }
        }
        return faults
    }

    /// An appointment lies, with its buffers, in its spreekuur, and what it lets go of has a reason.
    private func faults(of visit: Visit) -> [String] {
        var faults: [String] = []
        let shift = shifts.first { $0.id == visit.spreekuur }
        let lies =
            shift.map { shift in
                shift.day == visit.day && shift.service == visit.service
                    && shift.from <= visit.from - visit.before
                    && visit.until + visit.after <= shift.until
                    && visit.staff.allSatisfy(shift.staff.contains)
                    && visit.room.map(shift.rooms.contains) ?? (shift.place == "online")
            } ?? false
        if !lies { faults.append("not in its spreekuur: \(visit)") }
        if visit.staff.isEmpty || visit.staff.contains(visit.client) {
            faults.append("advised by nobody else: \(visit)")
        }
        let reason = visit.waiver.split(separator: ":", maxSplits: 1).dropFirst().first ?? ""
        if !visit.waiver.isEmpty, reason.allSatisfy(\.isWhitespace) {
            faults.append("let go of without a reason: \(visit)")
        }
        if visit.waives("second-consulent"), !visit.waiver.contains(", agreed:") {
            faults.append("one consulent, and nobody agreed: \(visit)")
        }
        return faults
    }
}

extension Schedule.Shift {
    fileprivate var claims: [Schedule.Claim] {
        (staff + rooms).map {
            Schedule.Claim(resource: $0, day: day, from: from, until: until, thing: id)
        }
    }
}

extension Schedule.Visit {
    /// Consulenten and room with the buffers; who comes without.
    fileprivate var claims: [Schedule.Claim] {
        (staff + [room].compactMap { $0 }).map {
            Schedule.Claim(
                resource: $0, day: day, from: from - before, until: until + after, thing: id)
        } + [Schedule.Claim(resource: client, day: day, from: from, until: until, thing: id)]
    }
}
