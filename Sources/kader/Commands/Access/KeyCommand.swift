import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

/// `kader key ...`: who comes in over SSH, by which key.
struct KeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: "Keys with which people come in over SSH, each as one person.",
        subcommands: [List.self, Add.self, Revoke.self], defaultSubcommand: List.self)

    /// `kader key add PERSON [FILE]`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Let a person in with a public key.")

        @OptionGroup var options: Options

        @Argument(help: "The name under which they act, such as anna.")
        var person: Actor

        @Argument(
            help: "The file with the public key, such as id_ed25519.pub, or - for standard input.")
        var file = "-"

        func run(with kader: Dependencies) throws {
            let bytes = try InputFile(file).bytes(upTo: 16_384)
            let key = try PublicKey(String(decoding: bytes, as: UTF8.self))
            let added = try kader.store.add(key, for: person)
            if options.json { return Output.write(added.json.description + "\n") }
            Output.show(added.fingerprint)
            Output.tell(
                Phrase(
                    nl:
                        "\(person.name) komt hier binnen met deze sleutel. Laat \(person.name) de vingerafdruk nalezen: `ssh-keygen -lf`.",
                    en:
                        "\(person.name) comes in with this key. Let \(person.name) compare the fingerprint: `ssh-keygen -lf`."
                )[
                    kader.language])
        }
    }

    /// `kader key list`
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Person, fingerprint, kind, since when, revoked when."
        )

        @OptionGroup var options: Options

        func run(with kader: Dependencies) throws {
            try Listing.show(
                try kader.store.keys(), options, cells: { $0.cells }, json: \.json)
        }
    }

    /// `kader key revoke FINGERPRINT`
    struct Revoke: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "revoke",
            abstract: "Let nobody in with a key any more; its sessions end within a second.")

        @OptionGroup var options: Options

        @Argument(help: "The fingerprint, or its beginning.")
        var fingerprint: String

        func run(with kader: Dependencies) throws {
            let key = try kader.store.revokeKey(fingerprint)
            Output.tell(
                Phrase(
                    nl: "\(key.fingerprint) van \(key.actor) laat niemand meer binnen.",
                    en: "\(key.fingerprint) of \(key.actor) lets nobody in any more.")[
                        kader.language])
        }
    }
}

extension SessionKey {
    fileprivate var cells: [String] {
        [
            actor.name, fingerprint, key.kind.rawValue, key.comment,
            "\(Amsterdam.local(addedAt).day)",
            revokedAt.map { "\(Amsterdam.local($0))" } ?? "",
        ]
    }

    fileprivate var json: JSON {
        [
            "person": .text(actor.name), "fingerprint": .text(fingerprint),
            "kind": .text(key.kind.rawValue), "comment": .text(key.comment),
            "addedAt": .text(addedAt.iso8601), "addedBy": .text(addedBy),
            "revokedAt": .text(of: revokedAt?.iso8601),
        ]
    }
}
