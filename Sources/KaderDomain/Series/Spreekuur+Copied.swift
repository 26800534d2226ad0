extension Spreekuur {
    /// The same spreekuur on another day. Its id follows from both, so that copying twice makes
    /// one.
    ///
    /// - Throws: ``SpreekuurError/inClockChange(_:)``.
    public func copied(to day: Day) throws(SpreekuurError) -> Spreekuur {
        try Spreekuur(
            id: .named("\(id) \(day)"), service: service, at: place, on: day, during: hours,
            staffedBy: staff, in: rooms)
    }
}
