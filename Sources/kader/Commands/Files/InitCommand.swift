import ArgumentParser
import KaderDomain
import KaderReference
import KaderStore

/// `kader init --region AM01 --house groningen`: an empty database.
struct InitCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Make an empty database; never over another.")

    @OptionGroup var options: Options

    @Option(help: "The region that panes open on: code, name or municipality.")
    var region: String?

    @Option(help: "The house that the agenda opens on: see kader house list.")
    var house: String?

    func run() throws {
        try options.requireWriting()
        let reference = try Reference.embedded()
        let region = try region.map {
            try reference.region(meantBy: $0, telling: options.spoken).code
        }
        try reference.require(houses: [house].compactMap { $0 })
        _ = try Store.create(at: options.path, Founding(region: region, house: house))
        Output.tell(Self.made(options.path)[options.spoken])
    }

    private static func made(_ path: String) -> Phrase {
        Phrase(
            nl: "Gemaakt: \(path). Het is nog leeg; typ kader om te beginnen.",
            en: "Made: \(path). It is still empty; type kader to begin.")
    }
}
