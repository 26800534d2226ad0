import ArgumentParser
import KaderApp
import KaderDomain

/// `kader` alone: the terminal program.
struct Panes: KaderCommand {
    static let configuration = CommandConfiguration(
        commandName: "panes", abstract: "Open the terminal program; the same as kader alone.")

    @OptionGroup var options: Options

    func run(with kader: Dependencies) throws {
        Output.tell(Self.noTerminal[options.spoken])
    }

    private static let noTerminal = Phrase(
        nl: "Hier is geen terminal. Met `kader --help` zie je wat er zonder kan.",
        en: "There is no terminal here. `kader --help` shows what can be done without.")
}
