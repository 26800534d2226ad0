import ArgumentParser
import Foundation
import KaderApp
import KaderDomain
import KaderSeal
import KaderStore
import KaderSync

/// `kader restore FILE`: a backup in the place of the database.
struct RestoreCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a backup back; refused while anyone has the database open.",
        discussion:
            "A locked backup of another device asks for its code, or reads it from standard input.")

    @OptionGroup var options: Options

    @Argument(help: "A backup that kader made.")
    var file: String

    func run() throws {
        try options.requireWriting()
        let isInPlace = FileManager.default.fileExists(atPath: options.path)
        let sealed = SealedBackup(file)
        let isComplete =
            try sealed.isSealed ? restore(sealed) : Store.restore(file, to: options.path)
        try options.dependencies().store.note(.restored)
        let said = isInPlace ? Self.restoredOver(options.path) : Self.restored(options.path)
        Output.tell(said[options.spoken])
        if !isComplete { Output.tell(Self.erasuresUnknown[options.spoken]) }
    }

    private func restore(_ sealed: SealedBackup) throws -> Bool {
        let plain = options.path + ".opened"
        defer { unlink(plain) }
        try open(sealed, to: plain)
        return try Store.restore(plain, to: options.path)
    }

    /// With the keys of this device; else with the code.
    private func open(_ sealed: SealedBackup, to plain: String) throws {
        do {
            try sealed.open(to: plain, at: options.path)
        } catch SealedBackupError.locked {
            Output.tell(Self.askForCode[options.spoken])
            guard let code = RecoveryCode(readLine() ?? "") else { throw SealedBackupError.noCode }
            try sealed.open(to: plain, with: code)
        }
    }

    private static let askForCode = Phrase(
        nl: "Deze reservekopie zit op slot. Typ de code van 25 letters en cijfers:",
        en: "This backup is locked. Type the code of 25 letters and digits:")

    private static let erasuresUnknown = Phrase(
        nl:
            "Let op: wat er stond, is niet te lezen. Wie sinds deze kopie vergeten is, kan terug zijn. Vergeet die mensen opnieuw.",
        en:
            "Note: what was there cannot be read. Whoever was forgotten since this backup may be back. Forget them again."
    )

    private static func restored(_ path: String) -> Phrase {
        Phrase(nl: "Teruggezet in \(path).", en: "Restored to \(path).")
    }

    private static func restoredOver(_ path: String) -> Phrase {
        Phrase(
            nl: "Teruggezet in \(path). Wat er stond, staat ernaast als \(path).before-restore.",
            en: "Restored to \(path). What was there is kept beside it as \(path).before-restore.")
    }
}
