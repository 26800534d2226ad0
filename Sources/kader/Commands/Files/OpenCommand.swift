import ArgumentParser
import Foundation
import KaderApp
import KaderDomain
import KaderSeal
import KaderSync

/// `kader open FILE --output OTHER`: a file that somebody else locked.
struct OpenCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Open a file that was locked with --encrypt.",
        discussion: "It asks for the code, or reads it from standard input.")

    @OptionGroup var options: Options

    @Argument(help: "The locked file.")
    var file: String

    @Option(help: "The file to make, which only its owner can read; it must not be there yet.")
    var output: String

    func run() throws {
        guard !FileManager.default.fileExists(atPath: output) else {
            throw FileTrouble.exists(output)
        }
        guard FileManager.default.isReadableFile(atPath: file) else {
            throw FileTrouble.unreadable(file)
        }
        Output.tell(Self.askForCode[options.spoken])
        guard let code = RecoveryCode(readLine() ?? "") else { throw SealedBackupError.noCode }
        try SealedExport(file).open(to: output, with: code)
        Output.tell(Self.opened(output)[options.spoken])
    }

    private static let askForCode = Phrase(
        nl: "Typ de code van 25 letters en cijfers die je bij dit bestand kreeg:",
        en: "Type the code of 25 letters and digits that you got with this file:")

    private static func opened(_ path: String) -> Phrase {
        Phrase(nl: "Geopend: \(path).", en: "Opened: \(path).")
    }
}
