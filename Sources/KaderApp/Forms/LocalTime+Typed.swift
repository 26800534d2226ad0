public import KaderDomain

extension LocalTime {
    /// Reads a day and a time as people type them together, either first: `morgen 14u`, `di 9:30`,
    /// `24 nov om half drie`, `14:30 24-11`, `vanavond 8 uur`, `dinsdagmiddag 2 uur`, `nu`.
    ///
    /// The parts are those of ``KaderDomain/Day/init(typed:today:)`` and
    /// ``KaderDomain/TimeOfDay/init(typed:)``. Nil where one is missing, and where it can be parted
    /// into two moments: `12.11 10.12`, `24 nov 2027`. Figures alone are a time only behind the day.
    public init?(typed text: String, now: LocalTime) {
        let words = Folding.fold(text).split { $0.isWhitespace || $0 == "," }.map(String.init)
        if words == ["nu"] || words == ["now"] {
            self = now
        } else if words.count == 1, let time = LocalTime(words[0].uppercased()) {
            self = time
        } else {
            let reader = SpokenMoment(today: now.day)
            guard let time = reader.moment(words) else { return nil }
            self = time
        }
    }
}
