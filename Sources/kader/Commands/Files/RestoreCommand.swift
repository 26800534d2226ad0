import ArgumentParser
import Foundation
import KaderDomain
import KaderStore

/// `kader restore FILE`: a backup in the place of the database.
struct RestoreCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a backup back; refused while anyone has the database open.")

    @OptionGroup var options: Options

    @Argument(help: "A backup that kader made.")
    var file: String

    func run() throws {
        try options.requireWriting()
        let isInPlace = FileManager.default.fileExists(atPath: options.path)
        try Store.restore(file, to: options.path)
        let said = isInPlace ? Self.restoredOver(options.path) : Self.restored(options.path)
        Output.tell(said[options.spoken])
    }

    private static func restored(_ path: String) -> Phrase {
        Phrase(nl: "Teruggezet in \(path).", en: "Restored to \(path).")
    }

    private static func restoredOver(_ path: String) -> Phrase {
        Phrase(
            nl: "Teruggezet in \(path). Wat er stond, staat ernaast als \(path).before-restore.",
            en: "Restored to \(path). What was there is kept beside it as \(path).before-restore.")
    }
}
