import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader service ...`: what holds for each service, and what its card says (S44).
struct ServiceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "service", abstract: "Services: their terms and their cards.",
        subcommands: [List.self, Show.self, Edit.self], defaultSubcommand: List.self)

    /// `kader service list`
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Service, minutes, consulenten, minutes before and after, open to.")

        @OptionGroup var options: Options

        func run(with kader: Dependencies) throws {
            let services = try kader.store.services()
            try Listing.show(
                Service.allCases.map { services[$0] }, options,
                cells: { ServiceCommand.cells($0, kader.language) }, json: \.json)
        }
    }

    /// `kader service show loopbaan`: the card.
    struct Show: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "The card of a service.")

        @OptionGroup var options: Options

        @Argument(help: "Which service.")
        var service: Service

        func run(with kader: Dependencies) throws {
            let terms = try kader.store.services()[service]
            var card = Card()
            for (question, answer) in terms.card.answers {
                card.add(question, answer[kader.language])
            }
            try card.show(options, json: terms.json)
        }
    }

    static func cells(_ terms: ServiceTerms, _ language: Language) -> [String] {
        let audience = Standing.allCases.filter(terms.audience.contains).map { $0.label[language] }
        return [
            terms.service.rawValue, "\(terms.minutes)", "\(terms.consulenten)",
            "\(terms.buffers.before)", "\(terms.buffers.after)",
            audience.joined(separator: ", "),
        ]
    }
}
