import ArgumentParser
import KaderApp
import KaderDomain
import KaderReference
import KaderStore

/// `kader spreekuur series ...`: spreekuren that come back.
struct SeriesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "series", abstract: "Spreekuren that come back, weekly or monthly.",
        subcommands: [
            List.self, Preview.self, Add.self, Change.self, End.self,
        ], defaultSubcommand: List.self)

    /// `kader spreekuur series list [--house KEY | --online]`, by first day.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Id, place, service, hours, recurrence, end, next day, how many to come.")

        @OptionGroup var options: Options
        @OptionGroup var place: PlaceOptions

        func run(with kader: Dependencies) throws {
            let entries = try kader.store.series(
                at: try place.place(kader), from: kader.store.now.day)
            try Listing.show(
                entries, options, cells: { SeriesCommand.cells($0, kader.language) },
                json: \.json)
        }
    }

    /// `kader spreekuur series preview ...`: what `add` would do.
    struct Preview: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "preview", abstract: "Which days would come, which are skipped, and why.")

        @OptionGroup var options: Options
        @OptionGroup var series: SeriesOptions

        func run(with kader: Dependencies) throws {
            let proposals = try kader.store.preview(try series.series(kader))
            try SeriesCommand.show(proposals, options, kader.language)
        }
    }

    /// `kader spreekuur series add --service loopbaan --first D --every 2 --count 10 ...`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Plan a series, as one step; prints its id.")

        @OptionGroup var options: Options
        @OptionGroup var series: SeriesOptions

        func run(with kader: Dependencies) throws {
            let series = try series.series(kader)
            let proposals = try kader.store.plan(series)
            try kader.tell(series.id, Phrase(planned: proposals))
            SeriesCommand.tellMatters(proposals, kader.language)
        }
    }

    static func cells(_ entry: SeriesEntry, _ language: Language) -> [String] {
        let series = entry.series
        return [
            entry.id.description, series.place.description, series.service.label[language],
            series.hours.description, series.recurrence.label[language],
            series.days.last?.description ?? "", entry.next.description, String(entry.coming),
        ]
    }

    static func cells(_ proposal: SessionProposal, _ language: Language) -> [String] {
        [
            proposal.day.description, proposal.hours.description, proposal.place.description,
            proposal.service.label[language], Phrase(comes: proposal.comes)[language],
            proposal.told(language) ?? "",
        ]
    }

    /// The days that fall out, and those of which there is something to mind.
    static func tellMatters(_ proposals: [SessionProposal], _ language: Language) {
        for proposal in proposals where proposal.told(language) != nil {
            Output.tell(Listing.line(cells(proposal, language)))
        }
    }

    static func show(
        _ proposals: [SessionProposal], _ options: Options, _ language: Language
    ) throws {
        try Listing.show(
            proposals, options, cells: { cells($0, language) }, json: { $0.json(language) })
    }
}

extension SessionProposal {
    /// Why it does not come, or what to mind where it does; nil where nothing is to be said.
    func told(_ language: Language) -> String? {
        bar.map { Phrase($0)[language] } ?? warning.map { Phrase($0)[language] }
    }
}

extension Phrase {
    fileprivate init(comes: Bool) {
        self = comes ? Phrase(nl: "komt", en: "comes") : Phrase(nl: "valt uit", en: "skipped")
    }
}
