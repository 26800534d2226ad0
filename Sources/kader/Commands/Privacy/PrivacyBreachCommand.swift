import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader privacy breach ...`: the log of breaches, with the 72 hours of the law.
struct PrivacyBreachCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "breach",
        abstract: "The breach log, and the 72 hours to report one.",
        subcommands: [List.self, Show.self, Add.self, Edit.self], defaultSubcommand: List.self)

    /// `kader privacy breach list`
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Id, when discovered, what happened, hours left, authority and people told.")

        @OptionGroup var options: Options

        func run(with kader: Dependencies) throws {
            let (now, language) = (kader.store.clock.instant, kader.language)
            try Listing.show(
                try kader.store.breaches(), options,
                cells: { breach in
                    [
                        breach.id.description, "\(Amsterdam.local(breach.discovered))",
                        breach.facts.happened, breach.hoursLeft(at: now).map(String.init) ?? "",
                        breach.authority?.label[language] ?? "",
                        breach.people?.label[language] ?? "",
                    ]
                }, json: { $0.json(at: now) })
        }
    }

    /// `kader privacy breach show ID`
    struct Show: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "One breach.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the breach.")
        var id: Breach.ID

        func run(with kader: Dependencies) throws {
            let (breach, language) = (try kader.store.breach(id), kader.language)
            var card = Card()
            card.add(.id, breach.id.description)
            card.add(
                FieldWords.label(of: "discoveredAt"), "\(Amsterdam.local(breach.discovered))")
            card.add(
                Phrase(nl: "melden vóór", en: "report before"), "\(Amsterdam.local(breach.due))")
            card.add(FieldWords.label(of: "happened"), breach.facts.happened)
            card.add(FieldWords.label(of: "whose"), breach.facts.whose)
            card.add(FieldWords.label(of: "peopleCount"), breach.facts.count.map(String.init))
            card.add(FieldWords.label(of: "dataKinds"), breach.facts.data)
            card.add(FieldWords.label(of: "consequences"), breach.facts.consequences)
            card.add(FieldWords.label(of: "measures"), breach.facts.measures)
            card.add(FieldWords.label(of: "authority"), breach.authority?.label[language])
            card.add(FieldWords.label(of: "peopleTold"), breach.people?.label[language])
            card.add(FieldWords.label(of: "delayReason"), breach.delay)
            try card.show(options, json: breach.json(at: kader.store.clock.instant))
        }
    }

    /// `kader privacy breach add "mail naar de verkeerde" [--discovered 2026-11-24T09:00]`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add",
            abstract: "Write down a breach; prints its id and until when it can be reported.",
            discussion: "Every breach is in the log, also one that need not be reported.")

        @OptionGroup var options: Options

        @Argument(help: "What happened, without names of people.")
        var happened: String

        @Option(help: "When somebody in the union first knew; now if left out.")
        var discovered: LocalTime?

        @OptionGroup var facts: BreachOptions

        func run(with kader: Dependencies) throws {
            let breach = try Breach(
                id: kader.newId(),
                discovered: discovered.map(Amsterdam.importing) ?? kader.store.clock.instant,
                facts.over(Breach.Facts(happened)), authority: facts.authorityTold(nil),
                people: facts.peopleTold(nil), delay: facts.delay ?? "")
            try kader.store.add(breach)
            let due = Amsterdam.local(breach.due)
            try kader.tell(
                breach.id,
                Phrase(
                    nl: "Melden aan de Autoriteit Persoonsgegevens uiterlijk \(due) (72 uur).",
                    en: "Report to the data protection authority by \(due) (72 hours)."))
        }
    }

    /// `kader privacy breach edit ID --reported 2026-11-25T10:00`
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Update a breach: what is left out stays.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the breach.")
        var id: Breach.ID

        @OptionGroup var facts: BreachOptions

        func run(with kader: Dependencies) throws {
            let old = try kader.store.breach(id)
            let new = try Breach(
                id: id, discovered: old.discovered, facts.over(old.facts),
                authority: facts.authorityTold(old.authority), people: facts.peopleTold(old.people),
                delay: facts.delay ?? old.delay)
            try kader.store.edit(new, from: old)
            Output.tell(Phrase.saved[kader.language])
        }
    }
}

/// What is known of a breach, and who was told.
struct BreachOptions: ParsableArguments {
    @Option(help: "Whose data: visitors of one day, members of a house.")
    var whose: String?

    @Option(help: "How many people.")
    var people: Int?

    @Option(help: "Which data: names, membership, appointments.")
    var data: String?

    @Option(help: "What it can mean for them.")
    var consequences: String?

    @Option(help: "What was done about it.")
    var measures: String?

    @Option(help: "When the authority was told.")
    var reported: LocalTime?

    @Option(help: "Why the authority is not told.")
    var notReported: String?

    @Option(help: "When the people themselves were told.")
    var told: LocalTime?

    @Option(help: "Why the people themselves are not told.")
    var notTold: String?

    @Option(help: "Why the authority was told after 72 hours.")
    var delay: String?

    func validate() throws {
        guard reported == nil || notReported == nil, told == nil || notTold == nil else {
            throw ValidationError("Somebody was told, or not: choose one of the two.")
        }
    }

    func over(_ old: Breach.Facts) -> Breach.Facts {
        Breach.Facts(
            old.happened, whose: whose ?? old.whose, count: people ?? old.count,
            data: data ?? old.data, consequences: consequences ?? old.consequences,
            measures: measures ?? old.measures)
    }

    func authorityTold(_ old: Breach.Notice?) throws -> Breach.Notice? {
        try Self.notice(reported, notReported) ?? old
    }

    func peopleTold(_ old: Breach.Notice?) throws -> Breach.Notice? {
        try Self.notice(told, notTold) ?? old
    }

    private static func notice(
        _ at: LocalTime?, _ reason: String?
    ) throws -> Breach.Notice? {
        if let at { return .done(Amsterdam.importing(at)) }
        guard let reason else { return nil }
        guard let notice = Breach.Notice("not:\(reason)") else { throw PrivacyError.withoutReason }
        return notice
    }
}
