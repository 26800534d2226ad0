internal import KaderDomain

extension SpreekuurForm {
    /// What is filled in, as a series; nil where it comes once.
    ///
    /// - Throws: ``SeriesError``; ``SpreekuurError/outsideSpreekuur`` where a field that
    ///   ``faults(in:today:)`` asks for is missing.
    func series(_ values: FormValues, id: Series.ID, today: Day) throws -> Series? {
        guard let recurrence = RepeatFields.recurrence(values) else { return nil }
        guard let service = values.choice("service").flatMap(Service.init(rawValue:)),
            let place = values.choice("place").flatMap({ Place($0) }),
            let day = values.day("day", today: today), let from = values.time("from"),
            let until = values.time("until"), let hours = Hours(from: from, to: until),
            let end = RepeatFields.end(values, today: today),
            let exceptions = RepeatFields.exceptions(values, today: today)
        else { throw SpreekuurError.outsideSpreekuur }
        return try Series(
            id: id, service: service, at: place, during: hours,
            staffedBy: values.identifiers("staff"), in: values.identifiers("rooms"), recurrence,
            from: day, until: end, leavingOut: exceptions)
    }
}
