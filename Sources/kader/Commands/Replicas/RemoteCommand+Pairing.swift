import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderSeal
import KaderStore
import KaderSync

extension RemoteCommand {
    /// `kader remote invite FOLDER`
    struct Invite: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "invite",
            abstract: "Let one new device join by a folder; prints the code to type there.")

        @OptionGroup var options: Options

        @Argument(help: "The folder, or its name.")
        var folder: String

        func run(with kader: Dependencies) throws {
            let identity = try Identity(kader.store, named: Machine.name)
            let code = try Folder(kader.store.place(named: folder), for: identity).invite()
            if options.json {
                let json: JSON = ["code": .text(code.description)]
                return Output.write(json.description + "\n")
            }
            Output.write("\(code)\n")
            Output.tell(
                Phrase(
                    nl:
                        "Typ op het andere apparaat `kader remote join MAP CODE`. Wie de code heeft kan meelezen: zeg hem, schrijf hem niet op. Wissel daarna hier uit.",
                    en:
                        "On the other device, type `kader remote join FOLDER CODE`. Whoever has the code can read along: say it, do not write it down. Then sync here."
                )[kader.language])
        }
    }

    /// `kader remote join FOLDER CODE`
    struct Join: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "join", abstract: "Answer an invitation with its code.")

        @OptionGroup var options: Options

        @Argument(help: "The folder, or its name.")
        var folder: String

        @Argument(help: "The 25 letters and digits; hyphens and capitals do not matter.")
        var code: String

        func validate() throws {
            guard PairingCode(code) != nil else {
                throw ValidationError("A code has 25 letters and digits.")
            }
        }

        func run(with kader: Dependencies) throws {
            guard let code = PairingCode(code) else { throw SealError.wrongCode }
            let identity = try Identity(kader.store, named: Machine.name)
            let name = try Folder(kader.store.place(named: folder), for: identity).join(code)
                .harmless
            Output.tell(
                Phrase(
                    nl:
                        "Aangemeld bij \(name). Zodra \(name) heeft uitgewisseld, staat hier alles.",
                    en: "Joined \(name). Once \(name) has synced, everything comes here."
                )[kader.language])
        }
    }

    /// `kader remote devices`
    struct Devices: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "devices",
            abstract: "Who reads along: name, key, heard of last, shut out on.")

        @OptionGroup var options: Options

        func run(with kader: Dependencies) throws {
            try Listing.show(
                try kader.store.peers(), options,
                cells: {
                    [
                        $0.name, $0.replicaCard?.fingerprint ?? "",
                        "\(Amsterdam.local($0.heardAt))",
                        $0.revokedAt.map { "\(Amsterdam.local($0))" } ?? "",
                    ]
                },
                json: {
                    [
                        "id": .text($0.id), "name": .text($0.name),
                        "fingerprint": .text(of: $0.replicaCard?.fingerprint),
                        "heardAt": .text("\(Amsterdam.local($0.heardAt))"),
                        "revokedAt": .text(of: $0.revokedAt.map(Amsterdam.local)),
                    ]
                })
        }
    }

    /// `kader remote revoke DEVICE`
    struct Revoke: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "revoke",
            abstract: "Shut a device out: it reads nothing new, and is no longer believed.")

        @OptionGroup var options: Options

        @Argument(help: "Its name, or the beginning of its key.")
        var device: String

        func run(with kader: Dependencies) throws {
            let name = try kader.store.revoke(device, at: Clock.real.instant).harmless
            Output.tell(
                Phrase(
                    nl:
                        "\(name) is buitengesloten. Wissel uit met de andere apparaten, dan weten die het ook.",
                    en:
                        "\(name) is shut out. Sync with the other devices, so that they know too."
                )[kader.language])
        }
    }
}

extension ActingStore {
    /// - Throws: ``StoreError/notFound(kind:id:)`` where no device, or more than one, is meant.
    fileprivate func revoke(_ device: String, at now: Instant) throws -> String {
        let wanted = device.lowercased()
        let meant = try peers().filter { peer in
            peer.revokedAt == nil
                && (peer.name.lowercased() == wanted
                    || peer.replicaCard?.fingerprint.lowercased().hasPrefix(wanted) == true)
        }
        guard var peer = meant.first, meant.count == 1 else {
            throw StoreError.notFound(kind: "device", id: device)
        }
        peer.revokedAt = now
        try note(peer)
        return peer.name
    }
}
