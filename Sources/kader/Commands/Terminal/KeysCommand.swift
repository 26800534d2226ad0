import ArgumentParser
import Foundation
import KaderApp
import KaderDomain
import KaderExchange
import KaderReference
import KaderStore

/// `kader keys list|check`: what can be given other keys, and whether a key file is right.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Every action of the terminal program, and its keys.",
        discussion: """
            Give actions keys of your own in ~/.config/kader/keys (or \
            $XDG_CONFIG_HOME/kader/keys), a line for each:
              # action = key, and more keys that are to work as well
              spreekuur.book = B
              everywhere.undo = <C-z> u
              card.edit = E
            Keys are written as the program shows them, or as <F2>, <C-b>, <A-b>, <Enter>.
            """,
        subcommands: [List.self, Check.self], defaultSubcommand: List.self)

    /// `kader keys list`
    struct List: ReferenceCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "The actions, their keys as they are now, and what they are called.")

        @OptionGroup var options: Options

        func run(with reference: Reference) throws {
            let report = options.keyReport(reference, of: options.keyFile)
            try Listing.show(
                report.entries, options,
                cells: {
                    [$0.name.description, $0.told.joined(separator: " "), $0.label[options.spoken]]
                },
                json: \.json)
            options.tell(report.faults)
        }
    }

    /// `kader keys check FILE`
    struct Check: ReferenceCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: "Say what is wrong with a file of keys.")

        @OptionGroup var options: Options

        @Argument(help: "The file; your own if left out.", completion: .file())
        var file: String?

        func run(with reference: Reference) throws {
            let path = file ?? Surroundings.pathOfKeys
            let files = FileManager.default
            guard files.fileExists(atPath: path) else { throw FileTrouble.missing(path) }
            guard let data = files.contents(atPath: path) else {
                throw FileTrouble.unreadable(path)
            }
            let text = String(decoding: data, as: UTF8.self)
            let faults = options.keyReport(reference, of: text).faults
            options.tell(faults)
            guard faults.isEmpty else { throw ExitCode(ExitStatus.badInput.rawValue) }
            Output.tell(Self.allRight[options.spoken])
        }

        private static let allRight = Phrase(
            nl: "Alle regels kloppen.", en: "Every line is right.")
    }
}

extension Options {
    fileprivate func keyReport(_ reference: Reference, of file: String?) -> KeyReport {
        KeyReport(KeyCatalogue(reference, now: clock.now), file: file)
    }

    fileprivate func tell(_ faults: [KeyFault]) {
        for fault in faults { Output.tell(fault.phrase[spoken]) }
    }
}

extension KeyCatalogue.Entry {
    var json: JSON {
        [
            "action": .text(name.description), "keys": .texts(told), "nl": .text(label.nl),
            "en": .text(label.en),
        ]
    }
}
