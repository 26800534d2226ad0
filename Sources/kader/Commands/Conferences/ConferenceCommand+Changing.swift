import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension ConferenceCommand {
    /// `kader conference write AM09-2026 --day 2026-11-12 --place Doetinchem --sector ZW:12`
    struct Write: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "write",
            abstract: "Add a conference, or change what is given; prints its id.")

        @OptionGroup var options: Options

        @Argument(help: "The conference, such as AM09-2026 or Achterhoek-2026.")
        var conference: ConferenceKey

        @Option(help: "The day, or none.")
        var day: OrNone<Day>?

        @Option(help: "Where it is.")
        var place: String?

        @Option(
            help:
                "How many came from a sector, such as ZW:12; repeat for more; none empties the list."
        )
        var sector: [String] = []

        @Option(help: "A note.")
        var note: String?

        func run(with kader: Dependencies) throws {
            let (region, year) = (try conference.region(kader), conference.year)
            let present = try kader.store.conferences(region: region)
                .first { $0.id == Conference.id(region, year) }?.conference
            let old = try present ?? Conference(region: region, year: year)
            let new = try Conference(
                region: old.region, year: old.year, day: day.map(\.value) ?? old.day,
                place: place ?? old.place, attendance: try counts(kader) ?? old.attendance,
                note: note ?? old.note)
            if present == nil {
                try kader.store.write(new)
            } else {
                try kader.store.edit(new, from: old)
            }
            try kader.tellSaved(new.id)
        }

        /// Nil where nothing was said of it.
        private func counts(_ kader: Dependencies) throws -> [String: Int]? {
            guard !sector.isEmpty else { return nil }
            guard sector != ["none"] else { return [:] }
            guard let counts = Conference.attendance(sector) else {
                throw ConferenceError.wrongCount
            }
            for code in counts.keys { try kader.require(sector: code) }
            return counts
        }
    }

    /// `kader conference add AM09-2026 observation 'De bus rijdt straks niet meer.'`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Write down what was said or chosen; prints its id.")

        @OptionGroup var options: Options

        @Argument(help: "The conference, such as AM09-2026 or Achterhoek-2026.")
        var conference: ConferenceKey

        @Argument(help: "What it is.")
        var sort: ConferencePoint.Sort

        @Argument(help: "The words; of a choice its theme.")
        var text: String

        @Option(help: "Who owns it: person:ID, network:ID, sector:CODE, campaign:NAME, or none.")
        var owner: OrNone<PlanOwner>?

        func run(with kader: Dependencies) throws {
            let conference = try conference.id(kader)
            try kader.require(.conference, conference)
            try kader.check(owner?.value)
            let point = try ConferencePoint(
                id: kader.newId(), at: conference, sort, text: text, owner: owner?.value)
            try kader.store.add(point)
            try kader.tellSaved(point.id)
        }
    }

    /// `kader conference edit ID --text '...'`
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit",
            abstract: "Change what was said or chosen; what is left out stays.")

        @OptionGroup var options: Options

        @Argument(help: "The id of what was said or chosen.")
        var id: ConferencePoint.ID

        @Option(help: "The words; of a choice its theme.")
        var text: String?

        @Option(help: "Who owns it: person:ID, network:ID, sector:CODE, campaign:NAME, or none.")
        var owner: OrNone<PlanOwner>?

        func run(with kader: Dependencies) throws {
            try kader.check(owner?.value)
            try kader.change(id) { old in
                try ConferencePoint(
                    id: id, at: old.conference, old.sort, text: text ?? old.text,
                    becoming: old.item, owner: owner.map(\.value) ?? old.owner,
                    answers: old.answers)
            }
        }
    }

    /// `kader conference answer ID --agreed sector:ZW --declined 'campaign:Voor 14'`
    struct Answer: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "answer",
            abstract: "What sectors, networks and campaigns say to a choice; the rest stays.")

        @OptionGroup var options: Options

        @Argument(help: "The id of what was said or chosen.")
        var id: ConferencePoint.ID

        @Option(help: "Who agreed: network:ID, sector:CODE, campaign:NAME; repeat for more.")
        var agreed: [PlanOwner] = []

        @Option(help: "Who declined.")
        var declined: [PlanOwner] = []

        @Option(help: "Who was asked and has not answered.")
        var unanswered: [PlanOwner] = []

        @Flag(help: "A campaign may be one that nobody named before.")
        var newCampaign = false

        func run(with kader: Dependencies) throws {
            let campaigns = try kader.store.campaignNames()
            let said = try [
                (agreed, ConferencePoint.Answer.agreed), (declined, .declined),
                (unanswered, .unanswered),
            ].map { parties, answer in
                (try parties.map { try party($0, among: campaigns, kader) }, answer)
            }
            try kader.change(id) { old in
                var answers = old.answers
                for (parties, answer) in said {
                    for party in parties { answers[party] = answer }
                }
                return try ConferencePoint(
                    id: id, at: old.conference, old.sort, text: old.text, becoming: old.item,
                    owner: old.owner, answers: answers)
            }
        }

        /// The same, a campaign by the name that it has.
        private func party(
            _ party: PlanOwner, among campaigns: [String], _ kader: Dependencies
        ) throws -> PlanOwner {
            try kader.check(party)
            guard case .campaign(let name) = party else { return party }
            let wanted = Folding.words(name)
            if let known = campaigns.first(where: { Folding.words($0) == wanted }) {
                return .campaign(known)
            }
            guard newCampaign else {
                let near = Spelling.nearest(to: name, among: campaigns) { [$0] }
                throw ConferenceError.unknownCampaign(name, near: near)
            }
            return party
        }
    }

    /// `kader conference turn ID [--under GOAL]`
    struct Turn: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "turn",
            abstract: "Make a theme of next year's plan of it, or an action; prints its id.")

        @OptionGroup var options: Options

        @Argument(help: "The id of what was said or chosen.")
        var id: ConferencePoint.ID

        @Option(help: "The id of the goal to put an action under.")
        var under: PlanItem.ID?

        func run(with kader: Dependencies) throws {
            try kader.require(.planItem, under)
            try kader.tellSaved(try kader.store.turn(id, into: under).id)
        }
    }

    /// `kader conference remove ID`
    struct Remove: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove",
            abstract: "Remove what was said or chosen; undo brings it back.")

        @OptionGroup var options: Options

        @Argument(help: "The id of what was said or chosen.")
        var id: ConferencePoint.ID

        func run(with kader: Dependencies) throws {
            try kader.store.removeConferencePoint(id)
            Output.tell(Phrase.saved[kader.language])
        }
    }
}

extension Dependencies {
    fileprivate func change(
        _ id: ConferencePoint.ID, _ change: (ConferencePoint) throws -> ConferencePoint
    ) throws {
        let old = try store.conferencePoint(id)
        try store.edit(try change(old), from: old)
        try tellSaved(id)
    }
}
