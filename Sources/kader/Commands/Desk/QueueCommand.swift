import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader queue ...`: the day at the desk, appointments and walk-ins in one list (S37).
struct QueueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "queue", abstract: "The day at the desk: appointments and walk-ins.",
        subcommands: [
            List.self, Add.self, Arrive.self, Call.self, Park.self, Leave.self, Finish.self,
        ], defaultSubcommand: List.self)

    /// `kader queue list [--house KEY | --online] [--day D]`, by time.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract:
                "Id, day, time, state, who, service, number, who helps, room, minutes waited.",
            discussion: """
                Of the house of the database if none is given. Behind today's stand those of
                earlier days for which nobody said how it went.
                """)

        @OptionGroup var options: Options
        @OptionGroup var place: PlaceOptions

        @Option(help: "The day, such as 2026-11-24; today if left out.")
        var day: Day?

        func run(with kader: Dependencies) throws {
            let place = try place.place(kader) ?? kader.store.founding.house.map(Place.house)
            let today = kader.store.now.day
            // An empty list would say that nobody comes.
            try kader.store.refuse(unlessMay: .readDesk)
            let desk = try kader.store.desk(on: day ?? today, at: place)
            let visits = desk.visits + (desk.day == today ? desk.earlier : [])
            try Listing.show(
                visits, options,
                cells: { QueueCommand.cells($0, at: kader.store.now, kader.language) },
                json: { $0.json(at: kader.store.now) })
        }
    }

    /// `kader queue add [--house KEY] [--name N] [--about TEXT]`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Somebody walks in now; prints the id.")

        @OptionGroup var options: Options

        @Option(help: "The key of the house; that of the database if left out.")
        var house: String?

        @Option(help: "A first name; may be left out.")
        var name = ""

        @Option(help: "What they come for, in a few words.")
        var about = ""

        func run(with kader: Dependencies) throws {
            guard let house = house ?? kader.store.founding.house else {
                throw ValidationError("Say where: --house KEY.")
            }
            try kader.require(houses: [house])
            let id: WalkIn.ID = kader.newId()
            let visit = try kader.store.addWalkIn(id, in: house, name: name, about: about)
            let number = visit.walkIn?.number ?? 0
            try kader.tell(
                id,
                Phrase(
                    nl: "Inloper nummer \(number) is binnen.",
                    en: "Walk-in number \(number) is here."
                ))
        }
    }

    static func cells(
        _ visit: Visit, at now: LocalTime, _ language: Language
    ) -> [String] {
        [
            visit.idText, visit.day.description, visit.time.description,
            visit.isUndecided(at: now) ? Phrase.toFillIn[language] : visit.state.label[language],
            visit.name, visit.service.label[language],
            visit.walkIn.map { String($0.number) } ?? "",
            visit.consulenten.joined(separator: ", "), visit.room ?? "",
            visit.waited(at: now).map(String.init) ?? "",
        ]
    }
}

extension Phrase {
    fileprivate static let toFillIn = Phrase(nl: "nog invullen", en: "to fill in")
}

extension Visit {
    var idText: String {
        switch id {
        case .appointment(let id): id.description
        case .walkIn(let id): id.description
        }
    }
}
