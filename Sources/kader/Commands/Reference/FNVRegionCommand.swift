import ArgumentParser
import KaderApp
import KaderDomain
import KaderReference
import KaderStore

/// `kader fnv-region list|edit`: the six FNV regions. Two of their names are a supposition, and
/// can be put right.
struct FNVRegionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fnv-region", abstract: "The six FNV regions, and their names.",
        subcommands: [List.self, Edit.self], defaultSubcommand: List.self)

    /// `kader fnv-region list`, by code.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Code and name; a ? where the name is not confirmed.")

        @OptionGroup var options: Options

        func run(with kader: Dependencies) throws {
            let regions = try FNVRegionCommand.regions(kader)
            try Listing.show(
                regions, options,
                cells: { [$0.code, $0.name + ($0.isConfirmed ? "" : " ?")] },
                json: \.json)
            if regions.contains(where: { !$0.isConfirmed }) {
                Output.tell(Self.uncertain[options.spoken])
            }
        }

        private static let uncertain = Phrase(
            nl: "? betekent: niet bevestigd. Verbeter het met `kader fnv-region edit`.",
            en: "? means: not confirmed. Put it right with `kader fnv-region edit`.")
    }

    /// `kader fnv-region edit MIDDEN --name Midden --confirmed`
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Give a region its name.")

        @OptionGroup var options: Options

        @Argument(help: "Its code.")
        var code: String

        @Option(help: "Its name; the current one if left out.")
        var name: String?

        @Flag(inversion: .prefixedNo, help: "Whether somebody who knows has confirmed it.")
        var confirmed = true

        func run(with kader: Dependencies) throws {
            let found = try FNVRegionCommand.regions(kader).first { $0.code == code }
            guard let region = found else {
                throw StoreError.notFound(kind: "fnv-region", id: code)
            }
            guard
                let given = FNVRegionName(
                    code: code, name: name ?? region.name, isConfirmed: confirmed)
            else { throw ValidationError("--name is blank.") }
            try kader.store.rename(given)
            Output.tell(Phrase.saved[options.spoken])
        }
    }

    /// The six under the names that people gave them.
    private static func regions(_ kader: Dependencies) throws -> [FNVRegion] {
        let given = try kader.store.fnvRegionNames()
        return kader.reference.fnvRegions.map { region in
            region.renamed(given.first { $0.code == region.code })
        }
    }
}
