import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

/// `kader person ...`: what somebody may ask of their own data.
struct PersonCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: "What somebody may ask about their own data (AVG).",
        subcommands: [Export.self, Sharing.self, Unshare.self])

    /// `kader person export ID --because REASON [--format html] [--output FILE]`
    struct Export: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "export",
            abstract: "Write out everything about one person, for that person.",
            discussion: """
                Nobody else in it is named. That you asked, and why, is in the access log \
                before the first byte. Read it before you hand it over.
                """)

        enum Format: String, CaseIterable, ExpressibleByArgument {
            case html, json, md
        }

        @OptionGroup var options: Options

        @Argument(help: "Their id.")
        var id: Contact.ID

        @Option(help: "Why: it is kept in the access log.")
        var because: String

        @Option(help: "A page to read (html, md), or for another program (json).")
        var format = Format.html

        @OptionGroup var output: OutputOptions

        func run(with kader: Dependencies) throws {
            let (paper, mentions) = try kader.personPaper(of: id, because: because)
            try output.write { write in
                if options.json { return try write(paper.json.description + "\n") }
                switch format {
                case .json: try write(paper.json.description + "\n")
                case .html: try write(paper.document.text(.html))
                case .md: try write(paper.document.text(.md))
                }
            }
            for mention in mentions { Output.tell(Self.told(mention)[kader.language]) }
            if kader.store.founding.isDemo { Output.tell(ExportCommand.fictional[kader.language]) }
        }

        private static func told(_ mention: PersonMention) -> Phrase {
            let kind = Phrase(kind: mention.kind)
            return Phrase(
                nl:
                    "Kijk zelf: de naam staat ook in een tekst (\(kind.nl) \(mention.id)). Dat kan een naamgenoot zijn, dus het staat er niet in.",
                en:
                    "See for yourself: the name is in a text too (\(kind.en) \(mention.id)). That may be a namesake, so it was left out."
            )
        }
    }
}
