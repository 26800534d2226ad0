import ArgumentParser
import KaderDomain

/// A number of days from a first one.
struct DayRange: ParsableArguments {
    @Option(help: "The first day, such as 2026-11-24; today if left out.")
    var from: Day?

    @Option(help: "How many days.")
    var days = 14

    func validate() throws {
        guard (1...100_000).contains(days) else {
            throw ValidationError("--days must be from 1 to 100000.")
        }
    }

    func range(from today: Day) -> (first: Day, last: Day) {
        let first = from ?? today
        return (first, first + (days - 1))
    }
}
