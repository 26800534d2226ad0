internal import KaderDomain
internal import KaderReference

/// What everything that makes a demo shares: chance, the day it is, the facts, the way out.
final class Setting {
    var dice: Dice
    let today: Day
    let reference: Reference
    let batch: Batch

    /// The codes of the sectors.
    let sectors: [String]
    private var milliseconds: Int64
    private var daysOff: [Int: Set<Day>] = [:]

    init(seed: UInt64, today: Day, reference: Reference, batch: Batch) {
        dice = Dice(seed)
        self.today = today
        self.reference = reference
        self.batch = batch
        sectors = reference.sectors.map(\.code)
        milliseconds = Int64(today.ordinal - 3660) * 86_400_000
    }

    /// The next id. Ids grow, so that a million of them are written in order.
    func mint<Thing>() -> Identifier<Thing> {
        milliseconds += 1
        return .minted(at: milliseconds, random: &dice)
    }

    /// Whether a house is open: Monday to Friday, no holiday.
    func isWorkingDay(_ day: Day) -> Bool {
        !day.weekday.isWeekend && !daysOff(in: day.year).contains(day)
    }

    /// The first working day on or after this one.
    func workingDay(from day: Day) -> Day {
        var day = day
        while !isWorkingDay(day) { day = day + 1 }
        return day
    }

    private func daysOff(in year: Int) -> Set<Day> {
        if let known = daysOff[year] { return known }
        let days = Set(reference.holidays.in(year).filter(\.isDayOff).map(\.day))
        daysOff[year] = days
        return days
    }
}
