import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

extension ContactCommand {
    /// `kader contact erase ID [--because request] [--yes-erase 'Jo Aerts']`
    struct Erase: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "erase",
            abstract: "Erase a person for good; without --yes-erase it says what keeps them.",
            discussion: """
                All that tells about them goes: here, in backups made from now on, and on every other \
                device when it syncs. Counts stay. It cannot be undone.
                """)

        @OptionGroup var options: Options

        @Argument(help: "The id of the person.")
        var id: Contact.ID

        @Option(help: "Why they are erased: request, consent, objection, mistake or term.")
        var because = Erasure.Ground.request

        @Option(help: "The name of the person as kader shows it: erase them.")
        var yesErase: String?

        @Flag(help: "Also where a claim about a closed case may still come.")
        var overruling = false

        func run(with kader: Dependencies) throws {
            let name = "\(try kader.store.contact(id).name)"
            guard let yesErase else { return try tellObstacles(kader, name) }
            guard yesErase == name else { throw ErasureError.otherName }
            let report = try kader.store.erase(id, because: because, overruling: overruling)
            Output.tell(Self.told(report)[kader.language])
            if !report.isWiped { Output.tell(Self.stillOpen[kader.language]) }
        }

        private func tellObstacles(_ kader: Dependencies, _ name: String) throws {
            let obstacles = try kader.store.erasureObstacles(of: id)
            try Listing.show(
                obstacles, options, cells: { [Phrase($0)[kader.language]] },
                json: { obstacle in
                    [
                        "reason": .text(obstacle.reason.rawValue),
                        "until": obstacle.until.map { .text("\($0)") } ?? .null,
                        "mayBeOverruled": .truth(obstacle.mayBeOverruled),
                    ]
                })
            guard obstacles.isEmpty else { return }
            Output.tell(Self.how(name)[kader.language])
        }

        private static func how(_ name: String) -> Phrase {
            Phrase(
                nl: "\(name) kan gewist worden. Voorgoed wissen: --yes-erase '\(name)'.",
                en: "\(name) can be erased. To erase for good: --yes-erase '\(name)'.")
        }

        private static let stillOpen = Phrase(
            nl:
                "kader is nog ergens open: het laatste spoor in het bestand gaat weg als je het daar sluit.",
            en:
                "kader is still open elsewhere: the last trace in the file goes when you close it there."
        )

        private static func told(_ report: ErasureReport) -> Phrase {
            Phrase(
                nl:
                    "Gewist: \(report.things) gegevens en \(report.drafts == 1 ? "1 klad" : "\(report.drafts) kladden"). Andere apparaten "
                    + "wissen bij de volgende uitwisseling; oude reservekopieën gooi je zelf weg.",
                en:
                    "Erased: \(report.things) \(report.things == 1 ? "record" : "records") and \(report.drafts) \(report.drafts == 1 ? "draft" : "drafts"). Other devices erase "
                    + "when they sync next; old backups are yours to throw away.")
        }
    }
}
