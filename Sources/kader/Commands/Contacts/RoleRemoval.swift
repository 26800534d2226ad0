import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension KaderlidCommand {
    /// `kader kaderlid remove ID`
    struct Remove: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove",
            abstract:
                "Remove a kaderlid that was entered by mistake. For one who stopped, use --until.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the kaderlid, not of the person.")
        var id: Kaderlid.ID

        func run(with kader: Dependencies) throws {
            try kader.store.remove(id)
            try kader.tell(id, .roleRemoved)
        }
    }
}

extension ConsulentCommand {
    /// `kader consulent remove ID`
    struct Remove: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove",
            abstract:
                "Remove a consulent who was entered by mistake. For one who stopped, use --status stopped."
        )

        @OptionGroup var options: Options

        @Argument(help: "The id of the consulent, not of the person.")
        var id: Consulent.ID

        func run(with kader: Dependencies) throws {
            try kader.store.remove(id)
            try kader.tell(id, .roleRemoved)
        }
    }
}

extension Phrase {
    fileprivate static let roleRemoved = Phrase(
        nl: "Weggehaald. `kader undo` haalt het terug.",
        en: "Removed. `kader undo` brings it back.")
}
