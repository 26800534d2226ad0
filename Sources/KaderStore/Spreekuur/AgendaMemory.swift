internal import KaderDomain

/// What was looked up already, in the life of one transaction.
final class AgendaMemory {
    var names: [Resource: String] = [:]

    /// Of those who are in what was foreseen; nil where nothing was.
    var visits: [Resource: [SlotPlan.Visit]]?
    var appointments: [Spreekuur.ID: [Appointment]]?

    private var staff: [Contact.ID: (from: Day, availability: Availability?)] = [:]
    private var booked: [Contact.ID: [Day: Int]] = [:]

    /// Reads of all of these at once when they can be asked.
    func foresee(_ staff: Set<Contact.ID>, from first: Day, _ reading: StaffReading) throws {
        let found = try reading.availabilities(of: staff, from: first)
        for contact in staff { self.staff[contact] = (first, found[contact]) }
    }

    /// Who of the staff of a spreekuur can be asked.
    func staffing(of spreekuur: Spreekuur, _ reading: StaffReading) throws -> Staffing {
        var known: [Contact.ID: Availability] = [:]
        var counts: [Contact.ID: Int] = [:]
        let unknown = spreekuur.staff.filter {
            (staff[$0]?.from).map { $0 > spreekuur.day } ?? true
        }
        if unknown.count > 1 { try foresee(Set(unknown), from: spreekuur.day, reading) }
        for contact in spreekuur.staff {
            guard let one = try availability(of: contact, spreekuur.day, reading) else { continue }
            known[contact] = one
            guard one.consulent.weeklyMaximum != nil else { continue }
            counts[contact] = try booked(contact, spreekuur.day, reading)
        }
        return Staffing(known, booked: counts)
    }

    private func availability(
        of contact: Contact.ID, _ day: Day, _ reading: StaffReading
    ) throws -> Availability? {
        if let known = staff[contact], known.from <= day { return known.availability }
        let found = try reading.availability(of: contact, from: day)
        staff[contact] = (day, found)
        return found
    }

    private func booked(
        _ contact: Contact.ID, _ day: Day, _ reading: StaffReading
    ) throws -> Int {
        if let known = booked[contact]?[day.monday] { return known }
        let found = try reading.booked(contact, inWeekOf: day)
        booked[contact, default: [:]][day.monday] = found
        return found
    }
}
