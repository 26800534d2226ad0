import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader redo`: what one's own last step took back.
struct RedoCommand: KaderCommand {
    static let configuration = CommandConfiguration(
        commandName: "redo", abstract: "Do again what your own last step took back.")

    @OptionGroup var options: Options

    func run(with kader: Dependencies) throws {
        Output.tell(Self.redone(try kader.store.redo())[kader.language])
    }

    static func redone(_ report: UndoReport) -> Phrase {
        Phrase(
            nl: "Opnieuw: \(report.command.label.nl) (\(report.subject.nl)).",
            en: "Again: \(report.command.label.en) (\(report.subject.en)).")
    }
}
