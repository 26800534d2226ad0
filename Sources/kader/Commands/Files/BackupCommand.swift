import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader backup FILE`: a sound copy, made while others go on writing.
struct BackupCommand: KaderCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the database while others write, and check the copy."
    )

    @OptionGroup var options: Options

    @Argument(help: "The file to make; it must not be there yet.")
    var file: String

    func run(with kader: Dependencies) throws {
        try kader.store.backup(to: file)
        Output.tell(Self.made(file)[kader.language])
    }

    private static func made(_ file: String) -> Phrase {
        Phrase(
            nl: "Reservekopie gemaakt en nagekeken: \(file).",
            en: "Backup made and checked: \(file).")
    }
}
