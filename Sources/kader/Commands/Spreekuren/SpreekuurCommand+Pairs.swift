import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

extension SpreekuurCommand {
    /// `kader spreekuur pairs --service loopbaan --house KEY --day D --from T --until T`
    struct Pairs: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "pairs",
            abstract: "Propose who could sit together: for one day, or a quarter of weekdays.",
            discussion: """
                With --day the best proposals for that day. With --week, as often as needed, the best one \
                for each such day from --first for --days days, the load shared over the quarter. With \
                --plan these are put in the agenda in one step, each in the first --room that is free; \
                otherwise nothing is planned.
                """)

        @OptionGroup var options: Options

        @Option(help: "What it is for.")
        var service: Service

        @OptionGroup var place: PlaceOptions

        @Option(help: "The day, such as 2026-11-24; with --from and --until.")
        var day: Day?

        @Option(help: "When it begins, such as 13:00.")
        var from: TimeOfDay?

        @Option(help: "When it ends, such as 17:00.")
        var until: TimeOfDay?

        @Option(help: "Hours of every week, such as \"di 13:00-17:00\"; as often as needed.")
        var week: [WeeklyHours] = []

        @Option(help: "With --week: the first day; today if left out.")
        var first: Day?

        @Option(help: "With --week: how many days.")
        var days = 91

        @Option(help: "With --day: how many proposals at most.")
        var limit = 5

        @Flag(help: "With --week: plan what can come, in one step.")
        var plan = false

        @Option(help: "With --plan: the ids of the rooms, in the order in which they are taken.")
        var room: [Room.ID] = []

        @Flag(help: "With --plan: tell what would come, and plan nothing.")
        var rehearse = false

        func validate() throws {
            guard (day != nil) != !week.isEmpty else {
                throw ValidationError("Give either --day or --week.")
            }
            guard day == nil || hours != nil else {
                throw ValidationError(
                    "--day takes --from and --until, the end after the beginning.")
            }
            guard !plan || !week.isEmpty else {
                throw ValidationError("--plan goes with --week.")
            }
            guard plan || (!rehearse && room.isEmpty) else {
                throw ValidationError("--room and --rehearse go with --plan.")
            }
            guard (1...800).contains(days), (1...50).contains(limit) else {
                throw ValidationError("--days must be from 1 to 800, --limit from 1 to 50.")
            }
        }

        func run(with kader: Dependencies) throws {
            let place = try place.neededPlace(kader)
            guard let day, let hours else {
                return plan ? try planAll(at: place, kader) : try propose(at: place, kader)
            }
            let found = try kader.store.pairs(
                for: service, at: place, on: day, during: hours, limit: limit)
            try show(found.map { (DatedHours(day, hours), $0) }, kader)
            if found.isEmpty { Output.tell(Self.nobody[kader.language]) }
        }

        private var hours: Hours? {
            guard let from, let until else { return nil }
            return Hours(from: from, to: until)
        }

        private func roster(at place: Place, _ kader: Dependencies) -> Roster {
            Roster(
                service, at: place, week, from: first ?? kader.store.now.day, days: days, in: room)
        }

        private func planAll(at place: Place, _ kader: Dependencies) throws {
            try kader.require(.room, room)
            let roster = roster(at: place, kader)
            let sessions =
                rehearse ? try kader.store.preview(roster) : try kader.store.plan(roster)
            try Listing.show(
                sessions, options, cells: { $0.cells(kader.language) },
                json: { $0.json(kader.language) })
            if !rehearse {
                Output.tell(Phrase(planned: sessions.map(\.proposal))[kader.language])
            }
        }

        private func propose(at place: Place, _ kader: Dependencies) throws {
            let sessions = roster(at: place, kader).sessions
            let plan = try kader.store.pairPlan(for: service, at: place, on: sessions)
            try show(Array(zip(sessions, plan)), kader)
        }

        private func show(
            _ proposals: [(DatedHours, PairProposal?)], _ kader: Dependencies
        ) throws {
            let names = try kader.store.names(of: proposals.flatMap { $0.1?.consulenten ?? [] })
            var listing = Listing(options)
            for (session, proposal) in proposals {
                try listing.add(
                    Self.cells(session, proposal, names, kader.language),
                    [
                        "day": .text(session.day.description),
                        "start": .text(session.hours.from.description),
                        "end": .text(session.hours.to.description),
                        "proposal": proposal?.json(names) ?? .null,
                    ])
            }
            try listing.finish()
        }

        private static func cells(
            _ session: DatedHours, _ proposal: PairProposal?, _ names: [Contact.ID: String],
            _ language: Language
        ) -> [String] {
            let when = [session.day.description, session.hours.description]
            guard let proposal else { return when + [nobody[language]] }
            let overdue = proposal.overdue.map { names[$0] ?? "" }
            return when + [
                proposal.consulenten.map { names[$0] ?? "" }.joined(separator: ", "),
                proposal.consulenten.map(\.description).joined(separator: ","),
                overdue.isEmpty ? "" : Phrase(overdue: overdue)[language],
            ]
        }

        private static let nobody = Phrase(
            nl: "Er zijn niet genoeg mensen vrij.", en: "Not enough people are free.")
    }
}
