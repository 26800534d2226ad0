import ArgumentParser
import Foundation
import KaderApp
import KaderDomain
import KaderStore
import KaderSync

/// `kader check`: nothing where all is well, else a line for each finding and status 1.
/// `--mend` first makes anew what people are searched by.
struct CheckCommand: KaderCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check every rule that a merge or another program could have broken.")

    @OptionGroup var options: Options

    @Flag(help: "First rebuild the search index from the rows.")
    var mend = false

    @Option(help: "Look instead at how the machine lets people in to this account over SSH.")
    var deployment: String?

    func validate() throws {
        guard let deployment else { return }
        guard deployment.wholeMatch(of: /[a-z_][a-z0-9_-]{0,31}/) != nil else {
            throw ValidationError("'\(deployment)' is not the name of an account.")
        }
    }

    func run(with kader: Dependencies) throws {
        if let deployment { return try look(at: deployment, kader) }
        if mend { try kader.store.mendSearch() }
        let progress = Progress(kader.language)
        progress.announce(.checkingFile)
        let findings = try kader.store.check()
        progress.end()
        if !findings.isEmpty || options.json {
            try Listing.show(findings, options, cells: Self.cells, json: \.json)
        }
        if findings.contains(where: \.isMendable) { Output.tell(Self.howToMend[kader.language]) }
        if let warning = DiskWords.warning(of: kader.store) {
            Output.tell(warning[kader.language])
        }
        let strangers = try kader.store.may(.sync) ? Identity.strangers(to: kader.store) : []
        if !strangers.isEmpty {
            Output.tell(
                ReceiptWords.strangers(
                    strangers.map(\.name), isBus: kader.store.founding.bus != nil)[kader.language])
        }
        if !findings.isEmpty { throw Finding.Found() }
    }

    private func look(at account: String, _ kader: Dependencies) throws {
        let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let found = Deployment(looking: account, at: options.path, program: program)
            .findings(in: kader.language)
        if !found.isEmpty || options.json {
            try Listing.show(found, options, cells: Self.cells, json: \.json)
        }
        if !found.isEmpty { throw Finding.Found() }
    }

    private static let howToMend = Phrase(
        nl: "Zoeken vindt niet meer alles. `kader check --mend` brengt dat in orde.",
        en: "Searching no longer finds everything. `kader check --mend` puts that right.")

    private static func cells(_ finding: Finding) -> [String] {
        [finding.rule, finding.subject, finding.detail]
    }
}

extension Finding {
    /// Ends a check that found something; the findings themselves are already shown.
    struct Found: Error {}
}
