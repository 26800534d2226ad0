import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

extension PersonCommand {
    /// `kader person sharing ID`: to whom they said that something of them may go.
    struct Sharing: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "sharing",
            abstract:
                "With whom somebody agreed to share data: id, whom, what for, when, how.",
            discussion: """
                One line for each consent, also withdrawn ones, and for each number under which a \
                partner knows them. kader person unshare ID withdraws a consent.
                """)

        @OptionGroup var options: Options

        @Argument(help: "Their id.")
        var id: Contact.ID

        func run(with kader: Dependencies) throws {
            let language = kader.language
            let consents = try kader.store.referrals(of: id, all: true).filter {
                $0.referral.consent != nil
            }
            let numbers = try kader.store.partnerReferences(of: id)
            var listing = Listing(options)
            for entry in consents {
                try listing.add(Self.cells(entry, language), Self.json(entry))
            }
            for entry in numbers {
                let (reference, known) = (entry.reference, Self.known[language])
                try listing.add(
                    [reference.id.description, reference.system, known, "", "", reference.number],
                    [
                        "id": .text(reference.id.description), "kind": .text("partnerReference"),
                        "with": .text(reference.system), "number": .text(reference.number),
                    ])
            }
            try listing.finish()
        }

        private static let known = Phrase(nl: "bekend onder nummer", en: "known by number")

        private static func cells(_ entry: ReferralEntry, _ language: Language) -> [String] {
            guard let consent = entry.referral.consent else { return [] }
            let withdrawn = consent.withdrawn.map {
                Phrase(nl: "ingetrokken \($0)", en: "withdrawn \($0)")[language]
            }
            return [
                entry.id.description, consent.target.label(official: "")[language],
                consent.purpose, consent.given.description, consent.means.label[language],
                withdrawn ?? "",
            ]
        }

        private static func json(_ entry: ReferralEntry) -> JSON {
            let consent = entry.referral.consent
            return [
                "id": .text(entry.id.description), "kind": .text("consent"),
                "with": .text(of: consent?.target), "for": .text(of: consent?.purpose),
                "given": .text(of: consent?.given), "how": .text(of: consent?.means.rawValue),
                "withdrawn": .text(of: consent?.withdrawn),
                "holds": .truth(consent != nil && consent?.withdrawn == nil),
            ]
        }
    }

    /// `kader person unshare REFERRAL`: as easily as it was given (AVG 7, third paragraph).
    struct Unshare: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "unshare",
            abstract: "Withdraw one consent; what was sent on it is stopped.")

        @OptionGroup var options: Options

        @Argument(help: "The id that kader person sharing shows.")
        var id: Referral.ID

        func run(with kader: Dependencies) throws {
            try kader.store.withdrawConsent(id, on: kader.store.now.day)
            try kader.tellSaved(id)
            try kader.tellReferrer(of: id)
        }
    }
}
