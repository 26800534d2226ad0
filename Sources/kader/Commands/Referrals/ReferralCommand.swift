import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader referral ...`: people who were sent on, and what came back.
struct ReferralCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "referral", abstract: "Referrals: to whom, with what consent, what came back.",
        subcommands: [
            List.self, Show.self, Add.self, Edit.self, Consent.self, WithdrawConsent.self,
            Send.self, Accept.self, Refuse.self, Done.self, Heard.self, Remove.self,
        ], defaultSubcommand: List.self)

    /// `kader referral list [--all] [--overdue] [--contact ID] [--partner NAME]`
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Id, since, state, who, to whom, why, answer due.")

        @OptionGroup var options: Options

        @Flag(help: "Also those that are over.")
        var all = false

        @Flag(help: "Only those that have waited too long.")
        var overdue = false

        @Option(help: "Only those of this person.")
        var contact: Contact.ID?

        @Option(help: "Only those with this partner.")
        var partner: String?

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, contact)
            let today = kader.store.now.day
            let found = try kader.store.referrals(of: contact, all: all, limit: .max).filter {
                (!overdue || $0.isOverdue(on: today)) && isWithPartner($0)
            }
            try Listing.show(
                found, options, cells: { ReferralCommand.cells($0, kader) },
                json: { $0.json(today) })
        }

        private func isWithPartner(_ entry: ReferralEntry) -> Bool {
            guard let partner else { return true }
            guard case .partner(let name) = entry.referral.target else { return false }
            return Folding.fold(name) == Folding.fold(partner)
        }
    }

    /// `kader referral show ID`
    struct Show: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "One referral, whole.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the referral.")
        var id: Referral.ID

        func run(with kader: Dependencies) throws {
            let entry = try kader.store.referral(id)
            try kader.noteLook(at: entry.referral.contact)
            try ReferralCommand.card(entry, kader)
                .show(options, json: entry.json(kader.store.now.day))
        }
    }

    static func cells(_ entry: ReferralEntry, _ kader: Dependencies) -> [String] {
        let (referral, language) = (entry.referral, kader.language)
        let late = entry.isOverdue(on: kader.store.now.day) ? " !" : ""
        return [
            referral.id.description, referral.since.description, referral.state.told[language],
            entry.contact, entry.target[language], referral.reason,
            entry.due.map { "\($0)\(late)" } ?? "",
        ]
    }

    static func card(_ entry: ReferralEntry, _ kader: Dependencies) -> Card {
        let (referral, language) = (entry.referral, kader.language)
        var card = Card()
        card.add(.id, referral.id.description)
        card.add(FieldWords.label(of: "contact"), entry.contact)
        card.add(FieldWords.label(of: "target"), entry.target[language])
        card.add(FieldWords.label(of: "system"), referral.system)
        card.add(FieldWords.label(of: "reason"), referral.reason)
        card.add(FieldWords.label(of: "referrer"), referral.referrer.name)
        card.add(FieldWords.label(of: "registration"), referral.registration?.description)
        card.add(FieldWords.label(of: "stage"), referral.state.told[language])
        card.add(FieldWords.label(of: "stageOn"), referral.since.description)
        card.add(Phrase(nl: "antwoord uiterlijk", en: "answer due"), entry.due?.description)
        card.add(Phrase(nl: "toestemming", en: "consent"), consent(of: referral)?[language])
        return card
    }

    private static func consent(of referral: Referral) -> Phrase? {
        guard let consent = referral.consent else { return nil }
        let (how, day) = (consent.means.label, consent.given)
        let end = consent.withdrawn.map {
            Phrase(nl: ", ingetrokken \($0)", en: ", withdrawn \($0)")
        }
        return Phrase(
            nl: "\(consent.purpose) (\(how.nl), \(day)\(end?.nl ?? ""))",
            en: "\(consent.purpose) (\(how.en), \(day)\(end?.en ?? ""))")
    }
}
