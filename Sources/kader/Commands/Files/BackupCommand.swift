import ArgumentParser
import KaderApp
import KaderDomain
import KaderSeal
import KaderStore
import KaderSync

/// `kader backup FILE`: a sound copy, made while others go on writing.
struct BackupCommand: KaderCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the database while others write, and check the copy."
    )

    @OptionGroup var options: Options

    @Argument(help: "The file to make; it must not be there yet.")
    var file: String

    @Flag(help: "Lock it: this device, those it syncs with, and a code on paper can open it.")
    var encrypt = false

    @Flag(help: "With --encrypt: make a new code on paper, and print it.")
    var newCode = false

    var isUpkeep: Bool { true }

    func validate() throws {
        guard encrypt || !newCode else {
            throw ValidationError("A code goes with --encrypt.")
        }
    }

    func run(with kader: Dependencies) throws {
        if encrypt { return try seal(with: kader) }
        try kader.store.backup(to: file)
        Output.tell(Self.made(file)[kader.language])
    }

    /// The code is told when all is done: before that it opens nothing.
    private func seal(with kader: Dependencies) throws {
        let identity = try Identity(kader.store, named: Machine.name)
        let kept = newCode ? nil : try Recovery.kept(by: identity)
        let code = kept == nil ? RecoveryCode() : nil
        let recovery = kept ?? code.map { Recovery($0, by: identity) }
        guard let recovery else { return }
        try SealedBackup(file).make(by: identity, for: recovery)
        if code != nil { try recovery.keep(by: identity) }
        if let code { Output.write("\(code)\n") }
        Output.tell(Self.made(file)[kader.language])
        if code != nil { Output.tell(Self.keepTheCode[kader.language]) }
    }

    private static func made(_ file: String) -> Phrase {
        Phrase(
            nl: "Reservekopie gemaakt en nagekeken: \(file).",
            en: "Backup made and checked: \(file).")
    }

    private static let keepTheCode = Phrase(
        nl:
            "Schrijf de code op en bewaar hem ergens anders dan de reservekopie. Is dit apparaat stuk of weg, dan is er zonder de code niets terug te halen. Volgende reservekopieën gaan met dezelfde code open.",
        en:
            "Write the code down, and keep it somewhere other than the backup. If this device is broken or gone, nothing can be brought back without the code. Later backups open with the same code."
    )
}
