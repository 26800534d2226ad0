import KaderDomain

extension SignalIndex {
    /// Ten visits about nothing in every week of 66; about the employer `e` one member in the first
    /// week, some six weeks ago and others in this week.
    static func rising(_ members: Int, _ earlier: Int, in week: ISOWeek) -> SignalIndex {
        let quiet = (0..<660).map { number in
            SignalRegistration(
                on: week.monday - 7 * (number / 10), by: nil, about: SignalFacets())
        }
        return SignalIndex(
            quiet + about(1, on: week.monday - 7 * 65) + about(earlier, on: week.monday - 7 * 6)
                + about(members, on: week.monday))
    }

    private static func about(_ members: Int, on day: Day) -> [SignalRegistration] {
        (0..<members).map { number in
            SignalRegistration(
                on: day, by: .named("\(day.ordinal) \(number)"),
                about: SignalFacets(employer: "e"))
        }
    }
}
