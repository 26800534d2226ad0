import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader waiting ...`: who waits for a slot, and what is kept for them.
struct WaitingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "waiting", abstract: "The waiting list for appointments.",
        subcommands: [
            List.self, Add.self, Edit.self, Offer.self, Accept.self, Decline.self, Withdraw.self,
            Expire.self,
        ],
        defaultSubcommand: List.self)

    /// `kader waiting list [--all]`, who waits longest first.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Id, since, person, phone, service, places, state, what is offered.")

        @OptionGroup var options: Options

        @Flag(help: "Also those who are no longer waiting.")
        var all = false

        func run(with kader: Dependencies) throws {
            try Listing.show(
                try kader.store.waitingList(all: all), options,
                cells: { WaitingCommand.cells($0, kader.language) }, json: \.json)
        }
    }

    /// `kader waiting add --contact ID --service loopbaan --house groningen --part morning`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Put somebody on the waiting list; prints the id.")

        @OptionGroup var options: Options

        @Option(help: "The id of the person who waits.")
        var contact: Contact.ID

        @Option(help: "What they wait for.")
        var service: Service

        @Option(help: "The key of a house that suits them; as often as needed.")
        var house: [String] = []

        @Flag(help: "Online suits them. Without --house and --online anything does.")
        var online = false

        @Option(help: "The part of the day that suits them.")
        var part: DayPart?

        @Option(help: "The last day that is of use to them, such as 2026-11-24.")
        var until: Day?

        @Option(help: "For belasting: how many housemates come along under the same member.")
        var housemates = 0

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, contact)
            try kader.require(houses: house)
            if let until, until < kader.store.now.day { throw WaitingError.lastDayOver }
            let entry = try WaitingEntry(
                id: kader.newId(), contact: contact, service: service,
                places: house.map(Place.house) + (online ? [.online] : []), part: part,
                lastDay: until, housemates: housemates, since: Amsterdam.importing(kader.store.now))
            try kader.store.wait(entry)
            try kader.tellSaved(entry.id)
        }
    }

    static func cells(_ line: WaitingLine, _ language: Language) -> [String] {
        let entry = line.entry
        let offered = line.appointment.map {
            "\($0.appointment.day) \($0.appointment.hours) \($0.place)"
        }
        return [
            line.id.description, Amsterdam.local(entry.since).description, line.name, line.phone,
            entry.service.label[language]
                + (entry.housemates > 0 ? " +\(entry.housemates)" : ""),
            entry.places.map(\.description).joined(separator: ", "),
            entry.state.name.label[language], offered ?? "",
        ]
    }
}
