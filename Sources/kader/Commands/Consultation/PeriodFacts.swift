import ArgumentParser
import KaderDomain

/// The last fields of what holds from a day through another.
struct PeriodFacts: ParsableArguments {
    @Option(help: "The first day, or none.")
    var from: OrNone<Day>?

    @Option(help: "The last day, or none.")
    var until: OrNone<Day>?

    @Option(help: "What else there is to know.")
    var note: String?

    /// With the others of a thing.
    func given(_ others: [String: String?]) -> [String: String?] {
        let own: [String: String?] = [
            "from": from?.listed, "until": until?.listed, "note": note,
        ]
        return others.merging(own) { $1 }
    }
}
