import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

extension EmployerCommand {
    /// `kader employer counts ID [--for house]`: counts alone, small ones left out.
    struct Counts: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "counts", abstract: "Visits of the last 13 weeks by problem, as counts.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the employer.")
        var id: Employer.ID

        @Option(name: .customLong("for"), help: "Who reads it: small numbers are left out.")
        var audience = SignalAudience.union

        func run(with kader: Dependencies) throws {
            _ = try kader.store.employer(id)
            let counts = try kader.store.employerCounts(id)
            let labels = try kader.store.problems()
            let told = counts.lines.map { (code: $0.problem, visits: $0.shown(to: audience)) }
            let lines = [(code: "", visits: counts.shownVisits(to: audience))] + told
            try Listing.show(
                lines, options,
                cells: { line in
                    [
                        line.code,
                        (line.code.isEmpty ? Phrase.allVisits : labels.label(line.code))[
                            kader.language],
                        line.visits.map(String.init) ?? Phrase.tooFew[kader.language],
                    ]
                },
                json: { line in
                    [
                        "problem": line.code.isEmpty ? .null : .text(line.code),
                        "visits": line.visits.map { JSON.whole($0) } ?? .null,
                    ]
                })
        }
    }
}

extension Phrase {
    fileprivate static let allVisits = Phrase(nl: "alle bezoeken", en: "all visits")
    fileprivate static let tooFew = Phrase(nl: "te weinig om te noemen", en: "too few to show")
}
