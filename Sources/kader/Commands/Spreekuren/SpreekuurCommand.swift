import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader spreekuur ...`: the agenda of houses and online.
struct SpreekuurCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spreekuur", abstract: "Spreekuren: when consulenten receive people.",
        subcommands: [
            List.self, Show.self, Plan.self, Cancel.self, SeriesCommand.self, CopyWeek.self,
            Pairs.self, Replace.self,
        ],
        defaultSubcommand: List.self)

    /// `kader spreekuur list --from 2026-11-24 --days 7`, by day and hour.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Id, day, hours, place, service, consulenten, appointments, free slots.")

        @OptionGroup var options: Options
        @OptionGroup var days: DayRange
        @OptionGroup var place: PlaceOptions

        @Flag(help: "Also cancelled ones.")
        var cancelled = false

        @Option(help: "Only what matches: text, '!not', 'column:term'; such as 'met:lisa !vrij:-'.")
        var filter = ""

        @Option(help: "One of your views of the agenda: its place, filter and layers.")
        var view: String?

        func run(with kader: Dependencies) throws {
            let (first, last) = days.range(from: kader.store.now.day)
            let view = try view.map { try kader.view($0, of: .agenda) }
            let words = [view?.filter ?? "", filter].filter { !$0.isEmpty }
            let typed = try ListFilter(agenda: words.joined(separator: " "))
                .checked(kader.language)
            let hidden = Set((view?.agenda?.hidden ?? []).compactMap { AgendaLayer(key: $0) })
            let cells = AgendaCells(kader.reference, now: kader.store.now)
            let entries = try kader.store.agenda(
                at: try place.place(kader) ?? view?.agenda?.place, from: first, through: last,
                cancelled: cancelled)
            let reach = try kader.store.reach()
            try Listing.show(
                entries.filter { $0.isShown(without: hidden) && cells.matches(typed, $0) }, options,
                cells: { SpreekuurCommand.cells($0, reach, kader.language) },
                json: { $0.json(for: reach) })
        }
    }

    /// `kader spreekuur show ID`
    struct Show: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "A spreekuur with its appointments.")

        @OptionGroup var options: Options

        @Argument(help: "Its id.")
        var id: Spreekuur.ID

        func run(with kader: Dependencies) throws {
            let (entry, reach) = (try kader.store.spreekuur(id), try kader.store.reach())
            try SpreekuurCommand.card(entry, reach, kader.language)
                .show(options, json: entry.json(for: reach))
        }
    }

    /// How many appointments there are is blank for who does not see all of them.
    static func cells(_ entry: AgendaEntry, _ reach: RoleReach, _ language: Language) -> [String] {
        let spreekuur = entry.spreekuur
        return [
            entry.id.description, spreekuur.day.description, spreekuur.hours.description,
            spreekuur.place.description, spreekuur.service.label[language],
            entry.staff.joined(separator: ", "),
            entry.isWhole(for: reach) ? String(entry.appointments.count) : "",
            String(entry.freeSlots),
        ]
    }

    static func card(_ entry: AgendaEntry, _ reach: RoleReach, _ language: Language) -> Card {
        var card = Card()
        let spreekuur = entry.spreekuur
        card.add(.id, entry.id.description)
        card.add(.service, spreekuur.service.label[language])
        card.add(.day, spreekuur.day.long(in: language))
        card.add(.hours, spreekuur.hours.description)
        card.add(.place, spreekuur.place.description)
        card.add(.consulenten, entry.staff.joined(separator: ", "))
        card.add(.rooms, entry.rooms.joined(separator: ", "))
        for appointment in entry.appointments {
            card.add(
                Phrase(same: appointment.appointment.hours.description),
                "\(appointment.contact)\t\(appointment.id)")
        }
        if !entry.isWhole(for: reach), spreekuur.service.isByAppointment {
            let told = reach.may(.readDesk) ? Phrase.onlyYours : .notInSight
            card.add(Phrase(nl: "afspraken", en: "appointments"), told[language])
        }
        card.add(.series, spreekuur.origin?.series.description)
        card.add(Phrase(nl: "nog vrij", en: "still free"), String(entry.freeSlots))
        if !entry.forBus.isEmpty {
            card.add(
                Phrase(nl: "voor de bus", en: "for the bus"),
                entry.forBus.map(\.description).joined(separator: ", "))
        }
        card.add(Phrase(nl: "afgezegd", en: "cancelled"), spreekuur.cancellation)
        return card
    }
}
