import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader undo`: one's own last step, and no other's.
struct UndoCommand: KaderCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take back your own last step.")

    @OptionGroup var options: Options

    func run(with kader: Dependencies) throws {
        Output.tell(Self.undone(try kader.store.undo())[kader.language])
    }

    static func undone(_ report: UndoReport) -> Phrase {
        Phrase(
            nl:
                "Ongedaan gemaakt: \(report.command.label.nl) (\(report.subject.nl)). `kader redo` zet het terug.",
            en:
                "Undone: \(report.command.label.en) (\(report.subject.en)). `kader redo` puts it back."
        )
    }
}
