import ArgumentParser
import KaderDomain

/// From a first day through a last day, each changed only where given.
struct PeriodOptions: ParsableArguments {
    @Option(help: "The first day, such as 2026-11-24, or none.")
    var from: OrNone<Day>?

    @Option(help: "The last day that still counts, or none.")
    var until: OrNone<Day>?

    func validate() throws { _ = try period(changing: .always) }

    func period(changing old: Period) throws -> Period {
        let first = from.map(\.value) ?? old.from
        let last = until.map(\.value) ?? old.until
        guard let period = Period(from: first, until: last) else {
            throw ValidationError("--until comes before --from.")
        }
        return period
    }
}
