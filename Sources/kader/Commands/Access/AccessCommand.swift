import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

/// `kader access ...`: who may see and do what.
struct AccessCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "access", abstract: "Who may see and do what: roles, from when until when.",
        discussion: """
            Without a single role everybody who can open the file may do everything. The first role is \
            your own, as administrator of everything; from then on everybody needs one.
            """,
        subcommands: [List.self, Grant.self, Revoke.self, Matrix.self],
        defaultSubcommand: List.self)

    /// `kader access list [--mine] [--all]`
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Id, login name, role, scope, days, who gave it.")

        @OptionGroup var options: Options

        @Flag(help: "Only your own.")
        var mine = false

        @Flag(help: "Also what was revoked or is over.")
        var all = false

        func run(with kader: Dependencies) throws {
            let (me, today) = (kader.store.actor, Clock.real.now.day)
            let grants = try kader.store.access().filter { grant in
                (!mine || grant.actor == me)
                    && (all || grant.revokedOn == nil && grant.until.map { $0 >= today } != false)
            }
            let words = AccessWords(kader)
            try Listing.show(
                grants, options, cells: { [$0.id.description] + words.cells(of: $0) },
                json: \.json)
            if try !kader.store.isGuarded(), !options.json {
                Output.tell(AccessWords.open[kader.language])
            }
        }
    }

    /// `kader access revoke ID`
    struct Revoke: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "revoke", abstract: "Revoke a role from today on.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the role, as kader access list shows it.")
        var id: AccessGrant.ID

        func run(with kader: Dependencies) throws {
            try kader.store.revokeAccess(id)
            Output.tell(AccessWords.revoked[kader.language])
        }
    }

    /// `kader access matrix [--format html] [--output FILE]`
    struct Matrix: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "matrix",
            abstract: "What each role may see and do: the authorisation matrix for the AVG file.")

        @OptionGroup var options: Options

        @Option(help: "Aligned text, Markdown, a page to print from a browser, or a table.")
        var format = Format.text

        @OptionGroup var output: OutputOptions

        /// How the matrix is written.
        enum Format: String, ExpressibleByArgument, CaseIterable {
            case text, md, html, csv
        }

        func run(with kader: Dependencies) throws {
            let table = AccessTable(in: kader.language)
            if options.json { return Output.write(table.json.description + "\n") }
            let document = table.document(on: kader.store.now.day)
            try output.write { write in
                switch format {
                case .text: try write(table.text)
                case .csv: try write(table.csv)
                case .md: try write(document.text(.md))
                case .html: try write(document.text(.html))
                }
            }
        }
    }
}

extension AccessGrant {
    fileprivate var json: JSON {
        [
            "id": .text(id.description), "actor": .text(actor.name),
            "contact": .text(of: contact?.description), "role": .text(role.rawValue),
            "scope": .text(scope.description), "from": .text(from.description),
            "until": .text(of: until?.description), "givenBy": .text(givenBy),
            "revokedOn": .text(of: revokedOn?.description),
        ]
    }
}
