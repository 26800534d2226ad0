import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension ReferralCommand {
    /// On which day something happened with a referral.
    struct When: ParsableArguments {
        @Argument(help: "The id of the referral.")
        var id: Referral.ID

        @Option(help: "The day; today if left out.")
        var day: Day?

        func day(_ kader: Dependencies) -> Day { day ?? kader.store.now.day }
    }

    /// `kader referral consent ID --for TEXT --how written`
    struct Consent: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "consent", abstract: "Note what the person consents to.",
            discussion: "It is for whoever the referral goes to, and for nobody else.")

        @OptionGroup var options: Options
        @OptionGroup var when: When

        @Option(name: .customLong("for"), help: "For what: what may go there, and why.")
        var purpose: String

        @Option(name: .customLong("how"), help: "How they said so.")
        var means = ConsentMeans.spoken

        func run(with kader: Dependencies) throws {
            try kader.store.consent(when.id, to: purpose, by: means, on: when.day(kader))
            try kader.tellSaved(when.id)
        }
    }

    /// `kader referral withdraw-consent ID`
    struct WithdrawConsent: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "withdraw-consent",
            abstract: "The person withdraws their consent; what was sent is stopped.")

        @OptionGroup var options: Options
        @OptionGroup var when: When

        func run(with kader: Dependencies) throws {
            try kader.store.withdrawConsent(when.id, on: when.day(kader))
            try kader.tellSaved(when.id)
            try kader.tellReferrer(of: when.id)
        }
    }

    /// `kader referral send ID`
    struct Send: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "send", abstract: "It was sent; to a partner only with consent.")

        @OptionGroup var options: Options
        @OptionGroup var when: When

        func run(with kader: Dependencies) throws {
            try kader.store.send(when.id, on: when.day(kader))
            try kader.tellSaved(when.id)
        }
    }

    /// `kader referral accept ID`
    struct Accept: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "accept", abstract: "The receiver will do it.")

        @OptionGroup var options: Options
        @OptionGroup var when: When

        func run(with kader: Dependencies) throws {
            try kader.store.accept(when.id, on: when.day(kader))
            try kader.tellSaved(when.id)
        }
    }

    /// `kader referral refuse ID --reason TEXT`
    struct Refuse: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "refuse", abstract: "The receiver will not do it.")

        @OptionGroup var options: Options
        @OptionGroup var when: When

        @Option(help: "Why, for whoever referred them.")
        var reason: String

        func run(with kader: Dependencies) throws {
            try kader.store.refuse(when.id, because: reason, on: when.day(kader))
            try kader.tellSaved(when.id)
            try kader.tellReferrer(of: when.id)
        }
    }

    /// `kader referral done ID [--outcome TEXT]`
    struct Done: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "done",
            abstract: "It is done; what came of it goes to whoever referred them.")

        @OptionGroup var options: Options
        @OptionGroup var when: When

        @Option(help: "What came of it.")
        var outcome = ""

        func run(with kader: Dependencies) throws {
            try kader.store.finish(when.id, with: outcome, on: when.day(kader))
            try kader.tellSaved(when.id)
            try kader.tellReferrer(of: when.id)
        }
    }

    /// `kader referral heard ID`
    struct Heard: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "heard",
            abstract: "Whoever referred them has read what came back: off their list.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the referral.")
        var id: Referral.ID

        func run(with kader: Dependencies) throws {
            try kader.store.hear(id)
            try kader.tellSaved(id)
        }
    }
}

extension Dependencies {
    /// To whom it goes back what came of a referral, where that is somebody else.
    func tellReferrer(of id: Referral.ID) throws {
        let referral = try store.referral(id).referral
        guard !referral.isHeard else { return }
        let name = referral.referrer.name
        Output.tell(
            Phrase(nl: "Het staat bij Te doen van \(name).", en: "It is under \(name)'s To do.")[
                language])
    }
}
