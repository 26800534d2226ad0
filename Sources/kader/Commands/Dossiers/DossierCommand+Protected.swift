import ArgumentParser
import Foundation
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

extension DossierCommand {
    /// `kader dossier protect ID --kind health --reason 'Nodig voor de re-integratie' < FILE`
    struct Protect: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "protect",
            abstract: "Write a protected note; its words come from standard input.",
            discussion: """
                They are in no log, in no search and in no table that is exported. Prints the id of \
                the note.
                """)

        @OptionGroup var options: Options

        @Argument(help: "The id of the dossier.")
        var id: Dossier.ID

        @Option(help: "What sort of special data it holds.")
        var kind: ProtectedNote.Kind

        @Option(help: "Why it must be kept.")
        var reason: String

        func run(with kader: Dependencies) throws {
            let data = try FileHandle.standardInput.readToEnd() ?? Data()
            let text = String(decoding: data.prefix(1 << 16), as: UTF8.self)
            let note: ProtectedNote.ID = kader.newId()
            try kader.store.protect(note, in: id, kind, because: reason, text)
            try kader.tellSaved(note)
        }
    }

    /// `kader dossier look NOTE`
    struct Look: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "look", abstract: "Read a protected note; that you looked is recorded.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the note.")
        var id: ProtectedNote.ID

        func run(with kader: Dependencies) throws {
            let text = try kader.store.look(at: id)
            Output.write(
                options.json
                    ? "\(JSON.object(["id": .text("\(id)"), "text": .text(text)]))\n"
                    : text + (text.hasSuffix("\n") ? "" : "\n"))
        }
    }

    /// `kader dossier withdraw NOTE --reason 'Niet meer nodig'`
    struct Withdraw: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "withdraw",
            abstract: "Withdraw a protected note: nobody reads it any more.",
            discussion: "The reason goes into the journal of the dossier.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the note.")
        var id: ProtectedNote.ID

        @Option(help: "Why it is no longer kept.")
        var reason: String

        func run(with kader: Dependencies) throws {
            let words = Phrase(
                nl: "Beschermde notitie ingetrokken", en: "Protected note withdrawn")
            try kader.store.withdraw(
                id, because: reason, noting: kader.newId(), as: words[kader.language])
            Output.tell(Phrase.saved[kader.language])
        }
    }

    /// `kader dossier looks NOTE`
    struct Looks: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "looks", abstract: "Who looked at a protected note, the last first.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the note.")
        var id: ProtectedNote.ID

        func run(with kader: Dependencies) throws {
            try Listing.show(
                try kader.store.looks(at: id), options,
                cells: { [Amsterdam.local($0.at).description, $0.actor] }, json: \.json)
        }
    }
}
