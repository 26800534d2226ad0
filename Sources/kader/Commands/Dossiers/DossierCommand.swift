import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader dossier ...`: what is being done for somebody over more than one visit.
struct DossierCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier", abstract: "Dossiers: a journal that is only added to.",
        discussion: """
            No medical details in titles, steps and journals: those go into a protected note, which is \
            read on request only.
            """,
        subcommands: [
            List.self, Show.self, Open.self, Edit.self, Write.self, Close.self, Reopen.self,
            Protect.self, Look.self, Looks.self, Withdraw.self,
        ],
        defaultSubcommand: List.self)

    /// `kader dossier list [--contact ID] [--all]`: those that are due first.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Id, who, about what, next step, day, closed on.")

        @OptionGroup var options: Options

        @Option(help: "Only those of one person, by id.")
        var contact: Contact.ID?

        @Flag(help: "Also closed ones.")
        var all = false

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, contact)
            try Listing.show(
                try kader.store.dossiers(of: contact, withClosed: all, limit: .max), options,
                cells: { DossierCommand.cells($0, kader.language) }, json: \.json)
        }
    }

    /// `kader dossier show ID`: with its journal.
    struct Show: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "One dossier with its journal.")

        @OptionGroup var options: Options

        @Argument(help: "Its id.")
        var id: Dossier.ID

        func run(with kader: Dependencies) throws {
            let detail = try kader.store.dossier(id)
            try kader.store.note(.openedDossier, of: detail.dossier.contact)
            try DossierCommand.card(detail, kader.language).show(options, json: detail.json)
        }
    }

    static func cells(_ summary: DossierSummary, _ language: Language) -> [String] {
        let dossier = summary.dossier
        return [
            dossier.id.description, summary.contact, summary.title[language],
            summary.isReadable ? dossier.nextStep : "",
            dossier.nextDay?.description ?? "", dossier.closing?.day.description ?? "",
        ]
    }

    private static func card(_ detail: DossierDetail, _ language: Language) -> Card {
        let (dossier, summary) = (detail.dossier, detail.summary)
        var card = Card()
        card.add(.id, dossier.id.description)
        card.add(.person, summary.contact)
        card.add(FieldWords.label(of: "title"), dossier.title)
        card.add(FieldWords.label(of: "adviser"), summary.adviser)
        card.add(FieldWords.label(of: "employer"), summary.employer)
        card.add(FieldWords.label(of: "readers"), dossier.readers.joined(separator: ", "))
        card.add(FieldWords.label(of: "nextStep"), dossier.nextStep)
        card.add(FieldWords.label(of: "nextDay"), dossier.nextDay?.description)
        card.add(FieldWords.label(of: "closedOn"), dossier.closing?.day.description)
        card.add(FieldWords.label(of: "closingReason"), dossier.closing?.reason)
        for line in detail.lines { card.add(line.heading, "\(line.words(language)) (\(line.id))") }
        for note in detail.notes {
            card.add(
                Phrase(kind: "protectedNote"),
                "\(note.kind.label[language]): \(note.reason) (\(note.id))")
        }
        return card
    }
}
