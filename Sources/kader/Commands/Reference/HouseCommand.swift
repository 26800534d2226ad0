import ArgumentParser
import KaderDomain
import KaderReference
import KaderStore

/// `kader house ...`: the vakbondshuizen, the central one and the bus, and when they are open.
struct HouseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "house", abstract: "The vakbondshuizen and the bus.",
        subcommands: [
            List.self, Show.self, HoursCommand.self, ClosureCommand.self, HolidayCommand.self,
        ], defaultSubcommand: List.self)

    /// `kader house list`, by number.
    struct List: ReferenceCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Key, name, region, place; a ? where the place is not certain.")

        @OptionGroup var options: Options

        func run(with reference: Reference) throws {
            try Listing.show(
                reference.houses, options, cells: { HouseCommand.cells($0, options.spoken) },
                json: { $0.json(options.spoken) })
            tellUncertain(reference.houses.map(\.certainty))
        }
    }

    /// `kader house show achterhoek`
    struct Show: ReferenceCommand {
        static let configuration = CommandConfiguration(commandName: "show", abstract: "One house.")

        @OptionGroup var options: Options

        @Argument(help: "Its key.")
        var key: String

        func run(with reference: Reference) throws {
            guard let house = reference.house(key) else {
                throw StoreError.notFound(kind: "house", id: key)
            }
            try HouseCommand.card(house, reference, options.spoken).show(
                options, json: house.json(options.spoken))
            tellUncertain([house.certainty])
        }
    }

    static func cells(_ house: Vakbondshuis, _ language: Language) -> [String] {
        [
            house.key, house.name[language], house.regionCode ?? "",
            house.certainty.marked(house.town ?? ""),
        ]
    }

    static func card(
        _ house: Vakbondshuis, _ reference: Reference, _ language: Language
    ) -> Card {
        var card = Card()
        card.add(Phrase(nl: "sleutel", en: "key"), house.key)
        card.add(.name, house.name[language])
        card.add(.region, house.regionCode.flatMap { reference.region($0)?.name })
        card.add(.place, house.certainty.marked(house.town ?? ""))
        card.add(Phrase(nl: "adres", en: "address"), house.address)
        card.add(.state, house.status[language])
        card.add(Phrase(nl: "zekerheid", en: "certainty"), house.certainty.name[language])
        return card
    }
}
