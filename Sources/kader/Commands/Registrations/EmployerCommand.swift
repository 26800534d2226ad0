import ArgumentParser
import KaderApp
import KaderDomain
import KaderReference
import KaderStore

/// `kader employer ...`: employers, by whatever name people know them.
struct EmployerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "employer", abstract: "Employers, their other names and places of work.",
        subcommands: [
            List.self, Show.self, Counts.self, Add.self, Edit.self, Archive.self, Restore.self,
            Merge.self, Unmerge.self, EstablishmentCommand.self,
        ], defaultSubcommand: List.self)

    /// `kader employer list [--matching TEXT]`, by name.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Id, name, sector, municipality, other names.")

        @OptionGroup var options: Options

        @Option(help: "Beginnings of words of a name, another name or a place of work.")
        var matching = ""

        func run(with kader: Dependencies) throws {
            let employers = try kader.store.employers(matching: matching, limit: .max)
            try Listing.show(
                employers, options, cells: { EmployerCommand.cells($0, kader) }, json: \.json)
        }
    }

    /// `kader employer show ID`
    struct Show: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "One employer: names, places of work, parts, visits.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the employer.")
        var id: Employer.ID

        func run(with kader: Dependencies) throws {
            let detail = try kader.store.employerDetail(id)
            try EmployerCommand.card(detail, kader).show(options, json: detail.json)
        }
    }

    /// `kader employer archive ID`
    struct Archive: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "archive", abstract: "Take an employer out of the lists.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the employer.")
        var id: Employer.ID

        func run(with kader: Dependencies) throws {
            try kader.store.setArchived(true, id)
            try kader.tellSaved(id)
        }
    }

    /// `kader employer restore ID`
    struct Restore: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "restore", abstract: "Bring an employer back from the archive.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the employer.")
        var id: Employer.ID

        func run(with kader: Dependencies) throws {
            try kader.store.setArchived(false, id)
            try kader.tellSaved(id)
        }
    }

    /// `kader employer merge ID --into ID`
    struct Merge: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "merge", abstract: "Two are one: what counted for this counts for that.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the employer that is part of the other.")
        var id: Employer.ID

        @Option(help: "The id of the employer that stays.")
        var into: Employer.ID

        func run(with kader: Dependencies) throws {
            try kader.store.merge(id, into: into)
            try kader.tellSaved(into)
        }
    }

    /// `kader employer unmerge ID`
    struct Unmerge: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "unmerge", abstract: "They were two after all; nothing was lost.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the employer that was merged.")
        var id: Employer.ID

        func run(with kader: Dependencies) throws {
            try kader.store.unmerge(id)
            try kader.tellSaved(id)
        }
    }

    static func cells(_ employer: Employer, _ kader: Dependencies) -> [String] {
        [
            employer.id.description, employer.name, employer.sector,
            kader.reference.municipality(employer.municipality)?.name ?? "",
            employer.aliases.joined(separator: ", "),
        ]
    }

    static func card(_ detail: EmployerDetail, _ kader: Dependencies) -> Card {
        let (employer, language) = (detail.employer, kader.language)
        var card = Card()
        card.add(.id, employer.id.description)
        card.add(.name, employer.name)
        card.add(FieldWords.label(of: "aliases"), employer.aliases.joined(separator: ", "))
        card.add(
            FieldWords.label(of: "sector"),
            kader.reference.sector(employer.sector)?.name[language] ?? employer.sector)
        card.add(
            FieldWords.label(of: "municipality"),
            kader.reference.municipality(employer.municipality)?.name)
        card.add(FieldWords.label(of: "official"), detail.official)
        for place in detail.establishments {
            card.add(Phrase(nl: "vestiging", en: "place of work"), kader.told(place))
        }
        for part in detail.parts { card.add(Phrase(nl: "ook", en: "also"), part.name) }
        card.add(FieldWords.label(of: "mergedInto"), employer.mergedInto?.description)
        card.add(
            Phrase(nl: "registraties", en: "registrations"), String(detail.registrations))
        card.add(.state, employer.isArchived ? Phrase.archived[language] : nil)
        return card
    }
}

extension Dependencies {
    /// A place of work by its name and municipality.
    func told(_ establishment: Establishment) -> String {
        [establishment.name, reference.municipality(establishment.municipality)?.name ?? ""]
            .filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
