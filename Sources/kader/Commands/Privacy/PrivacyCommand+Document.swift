public import ArgumentParser
public import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

extension PrivacyCommand {
    /// `kader privacy document register --format html --output FILE`
    struct Paper: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "document",
            abstract: "What the law wants on paper, made from the file as it is.",
            discussion: """
                register: the processing register (art. 30). data-map: every personal column, for the \
                DPIA. matrix: who may do what. breaches: the breach log.
                """)

        @OptionGroup var options: Options

        @Argument(help: "Which document.")
        var paper: PrivacyPaper

        @Option(help: "Markdown, or a page to print from a browser.")
        var format = DocumentFormat.md

        @OptionGroup var output: OutputOptions

        func run(with kader: Dependencies) throws {
            let text = try kader.document(paper).text(format)
            if paper == .breaches { try kader.store.note(.exported, detail: paper.rawValue) }
            try output.write { try $0(text) }
        }
    }
}

extension PrivacyPaper: ExpressibleByArgument {}
