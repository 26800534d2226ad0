import ArgumentParser
import Foundation
import KaderDomain
import KaderSeal
import KaderSync

/// Where what is written out goes.
struct OutputOptions: ParsableArguments {
    @Option(help: "A file only its owner can read; standard output if left out.")
    var output: String?

    @Flag(help: "Write over a file that is there.")
    var force = false

    @Flag(help: "With --output: lock it, and print the code that kader open asks for.")
    var encrypt = false

    func validate() throws {
        if encrypt, output == nil { throw ValidationError("--encrypt goes with --output.") }
    }

    /// Calls `body` with what takes the pieces. A file gets its name only when it is whole.
    func write(_ body: ((String) throws -> Void) throws -> Void) throws {
        guard let output else { return try body(Output.write) }
        if encrypt { return try seal(output, body) }
        let file = try OutputFile(output, isForced: force)
        try body { try file.write($0) }
        try file.finish()
    }

    /// The code is told when all is done: before that it opens nothing.
    private func seal(
        _ path: String, _ body: ((String) throws -> Void) throws -> Void
    ) throws {
        guard force || !FileManager.default.fileExists(atPath: path) else {
            throw FileTrouble.exists(path)
        }
        let code = RecoveryCode()
        try SealedExport(path).make(for: code, body)
        Output.write("\(code)\n")
        Output.tell(Self.tellTheCode[Surroundings.spoken(by: CommandLine.arguments)])
    }

    private static let tellTheCode = Phrase(
        nl:
            "Op slot. Geef de code langs een andere weg dan het bestand, bijvoorbeeld door de telefoon. Openen: kader open BESTAND --output NAAM.",
        en:
            "Locked. Give the code in another way than the file, such as by phone. To open it: kader open FILE --output NAME."
    )
}
