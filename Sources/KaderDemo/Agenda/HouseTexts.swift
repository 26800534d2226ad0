internal import KaderDomain

/// Hours, visitors and wishes of a house in the demo. Data, in Dutch as people type it; who comes in is
/// somebody made up, by first name.
enum HouseTexts {
    static let hours: [(Weekday, String)] = [
        (.monday, "08:30-17:30"), (.tuesday, "08:30-17:30"), (.wednesday, "08:30-20:00"),
        (.thursday, "08:30-17:30"), (.friday, "08:30-17:00"),
    ]

    static let closure = "Studiedag van de medewerkers."

    static let walkIns: [(name: String, about: String, state: AppointmentState)] = [
        ("Wiebe", "brief over loon", .attended), ("Samira", "vraag over een rooster", .called),
        ("", "lid worden", .arrived),
    ]

    /// What somebody on the waiting list asks.
    struct Wish {
        let service: Service
        let isHere: Bool
        var part: DayPart?

        /// After so many days it is of no use any more.
        var days: Int?
        var housemates = 0
    }

    static let waiting = [
        Wish(service: .loopbaan, isHere: true, part: .morning),
        Wish(service: .werkInkomen, isHere: false, days: 40),
        Wish(service: .belasting, isHere: true, part: .afternoon, housemates: 2),
    ]
}
