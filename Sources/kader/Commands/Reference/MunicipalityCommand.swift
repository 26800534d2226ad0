import ArgumentParser
import KaderDomain
import KaderReference
import KaderStore

/// `kader municipality list|show`: the municipalities by the codes of Statistics Netherlands.
struct MunicipalityCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "municipality", abstract: "The municipalities.",
        subcommands: [List.self, Show.self], defaultSubcommand: List.self)

    /// `kader municipality list [--region AM09] [--matching TEXT]`, by name.
    struct List: ReferenceCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Code, name, region, inhabitants.")

        @OptionGroup var options: Options

        @Option(help: "Only those of a region: code, name or municipality.")
        var region: String?

        @Option(help: "Part of a name.")
        var matching = ""

        @Flag(help: "Also those that no longer exist.")
        var former = false

        func run(with reference: Reference) throws {
            let (day, language) = (options.today, options.spoken)
            let code = try region.map {
                try reference.region(meantBy: $0, telling: language).code
            }
            let found = reference.findMunicipalities(matching).filter { municipality in
                (former || municipality.exists(on: day))
                    && (code == nil || municipality.regionCode == code)
            }
            try Listing.show(
                found, options, cells: MunicipalityCommand.cells,
                json: { $0.json(options.spoken) })
        }
    }

    /// `kader municipality show GM0363`
    struct Show: ReferenceCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "One municipality.")

        @OptionGroup var options: Options

        @Argument(help: "Its code, such as GM0363.")
        var code: String

        func run(with reference: Reference) throws {
            guard let municipality = reference.municipality(code.uppercased()) else {
                throw StoreError.notFound(kind: "municipality", id: code)
            }
            try MunicipalityCommand.card(municipality, reference, options).show(
                options, json: municipality.json(options.spoken, in: reference, on: options.today))
            tellUncertain(
                reference.overlays(of: municipality.code, on: options.today).map(\.certainty))
        }
    }

    static func cells(_ municipality: Municipality) -> [String] {
        [
            municipality.code, municipality.name, municipality.regionCode,
            municipality.inhabitants.map(String.init) ?? "",
        ]
    }

    static func card(
        _ municipality: Municipality, _ reference: Reference, _ options: Options
    ) -> Card {
        let language = options.spoken
        var card = Card()
        card.add(.code, municipality.code)
        card.add(.name, reference.municipalityName(municipality.code, on: options.today)[language])
        for overlay in reference.overlays(of: municipality.code, on: options.today) {
            card.add(overlay.kind.label, overlay.certainty.marked(overlay.name))
        }
        card.add(.inhabitants, municipality.inhabitants.map(String.init))
        card.add(Phrase(nl: "bestaat tot", en: "exists until"), municipality.until?.description)
        card.add(
            Phrase(nl: "gaat op in", en: "becomes part of"),
            municipality.successor.flatMap { reference.municipality($0)?.name })
        card.add(.remark, municipality.remark?[language])
        return card
    }
}
