import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader check`: nothing where all is well, else a line for each finding and status 1.
struct CheckCommand: KaderCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Look at every rule that a merge or another program could have broken.")

    @OptionGroup var options: Options

    func run(with kader: Dependencies) throws {
        let findings = try kader.store.check()
        if !findings.isEmpty || options.json {
            try Listing.show(findings, options, cells: Self.cells, json: \.json)
        }
        if !findings.isEmpty { throw Finding.Found() }
    }

    private static func cells(_ finding: Finding) -> [String] {
        [finding.rule, finding.subject, finding.detail]
    }
}

extension Finding {
    /// Ends a check that found something; the findings themselves are already shown.
    struct Found: Error {}
}
