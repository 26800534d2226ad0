import ArgumentParser
import KaderApp
import KaderDomain
import KaderReference

/// `kader region list|show`: the 35 labour-market regions.
struct RegionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "region", abstract: "The 35 labour-market regions.",
        subcommands: [List.self, Show.self], defaultSubcommand: List.self)

    /// `kader region list [--matching TEXT]`, by their number of the UWV.
    struct List: ReferenceCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Code, name, inhabitants; a ? where a fact is not certain.")

        @OptionGroup var options: Options

        @Option(help: "Part of a name, also of a municipality in it.")
        var matching = ""

        func run(with reference: Reference) throws {
            let regions = reference.findRegions(matching)
            try Listing.show(
                regions, options, cells: RegionCommand.cells,
                json: { $0.json(options.spoken, house: reference.house(inRegion: $0.code)) })
            tellUncertain(regions.map(\.certainty))
        }
    }

    /// `kader region show AM09`
    struct Show: ReferenceCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "One region.")

        @OptionGroup var options: Options

        @Argument(help: "The region: code, name or municipality.")
        var code: String

        func run(with reference: Reference) throws {
            let region = try reference.region(meantBy: code, telling: options.spoken)
            let house = reference.house(inRegion: region.code)
            try RegionCommand.card(region, house, reference, options.spoken).show(
                options, json: region.json(options.spoken, house: house))
            tellUncertain([region.certainty])
        }
    }

    static func cells(_ region: Region) -> [String] {
        [
            region.code, region.certainty.marked(region.name), region.label,
            region.inhabitants.map(String.init) ?? "",
        ]
    }

    static func card(
        _ region: Region, _ house: Vakbondshuis?, _ reference: Reference, _ language: Language
    ) -> Card {
        var card = Card()
        card.add(.code, region.code)
        card.add(.name, region.certainty.marked(region.name))
        card.add(.inhabitants, region.inhabitants.map(String.init))
        card.add(Phrase(nl: "vakbondshuis", en: "vakbondshuis"), house?.key)
        let municipalities = reference.municipalities(inRegion: region.code)
        card.add(.municipalities, municipalities.map(\.name).joined(separator: ", "))
        card.add(.remark, region.remark?[language])
        return card
    }
}
