/// Easter Sunday of the western churches.
enum Easter {
    /// By the method of Meeus, Jones and Butcher; good for every Gregorian year.
    static func sunday(of year: Int) -> Day {
        let (century, yearOfCentury) = (year / 100, year % 100)
        let golden = year % 19
        let moonCorrection = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30
        let toSunday =
            (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
        let shift = (golden + 11 * epact + 22 * toSunday) / 451
        let count = epact + toSunday - 7 * shift + 114
        return Day(
            ordinal: Civil.ordinal(year: year, month: count / 31, day: count % 31 + 1))
    }
}
