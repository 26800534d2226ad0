import ArgumentParser
import KaderDemo
import KaderDomain
import KaderReference
import KaderStore

/// `kader demo --scale region --seed 7`: a database of fictional data.
struct DemoCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Make a database of fictional data; never over another.")

    @OptionGroup var options: Options

    @Option(help: "How much: one desk, one region, or the whole country.")
    var scale = DemoScale.desk

    @Option(help: "The same seed, scale and --now give the same data.")
    var seed: UInt64 = 1

    func run() throws {
        try options.requireWriting()
        let language = options.spoken
        try Demo.create(
            at: options.path, scale: scale, seed: seed, today: options.clock.now.day,
            reference: try Reference.embedded(), language: language
        ) { Output.tell($0) }
        Output.tell(Self.made(options.path)[language])
    }

    private static func made(_ path: String) -> Phrase {
        Phrase(
            nl: "FICTIEF: gemaakt in \(path). Typ kader om rond te kijken.",
            en: "FICTIEF (fictional): made in \(path). Type kader to look around.")
    }
}
