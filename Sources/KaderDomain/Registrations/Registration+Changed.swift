extension Registration {
    /// The same with another deadline, or none.
    ///
    /// - Throws: ``RegistrationError/deadlinePast``.
    public func with(deadline: Day?) throws(RegistrationError) -> Registration {
        try Registration(
            id: id, on: day, at: place, service, of: contact, with: consulenten, against: party,
            problems: problems, sector: sector, region: region, transition: transition,
            urgency: urgency, deadline: deadline, question: question, advice: advice,
            action: action, actionBy: actionBy, isLegal: isLegal)
    }

    /// The same under another sector and region.
    public func with(sector: String, region: String) throws(RegistrationError) -> Registration {
        try Registration(
            id: id, on: day, at: place, service, of: contact, with: consulenten, against: party,
            problems: problems, sector: sector, region: region, transition: transition,
            urgency: urgency, deadline: deadline, question: question, advice: advice,
            action: action, actionBy: actionBy, isLegal: isLegal)
    }
}
