public import KaderDomain
public import KaderSync

/// What the bus says when it drives off and comes home.
public enum BusWords {
    /// What is on the laptop now, and what to do with it.
    public static func prepared(_ load: BusLoad, _ file: String) -> [Phrase] {
        [
            Phrase(
                nl:
                    "Klaar: \(file). Er staan \(load.persons.count) mensen op, en \(load.slots) plekken zijn voor de bus.",
                en:
                    "Ready: \(file). \(load.persons.count) people are on it, and \(load.slots) slots are kept for the bus."
            ),
            Phrase(
                nl:
                    "Zet dit bestand en \(file).keys samen op de laptop van de bus, en wis ze hier.",
                en: "Put this file and \(file).keys together on the laptop, and erase them here."),
            Phrase(
                nl: "Terug: `kader bus return HUIS`. Kwijt: `kader bus lost`, hier.",
                en: "Coming home: `kader bus return HOME`. Lost: `kader bus lost`, here."),
        ]
    }

    /// What is done now, and how much is left.
    public static func progress(_ progress: BusProgress) -> Phrase {
        let (part, left) = (name(progress.part), progress.total - progress.done)
        return Phrase(
            nl: "Laptop klaarmaken: \(part.nl), nog \(left) van \(progress.total) stappen",
            en: "Preparing the laptop: \(part.en), \(left) of \(progress.total) steps left")
    }

    private static func name(_ part: BusPart) -> Phrase {
        switch part {
        case .things(let table): ThingWords.label(of: table)
        case .log: Phrase(nl: "geschiedenis", en: "history")
        case .claims: Phrase(nl: "wie wanneer bezet is", en: "who is busy when")
        case .words: Phrase(nl: "zoeken", en: "search")
        case .checking: Phrase(nl: "nakijken", en: "checking")
        }
    }

    /// What is on it and what to do with it, in a line of a narrow screen.
    static func ready(_ load: BusLoad) -> Phrase {
        let (people, slots) = (load.persons.count, load.slots)
        return Phrase(
            nl:
                "Klaar: \(people) mensen, \(slots) plekken. Zet het bestand en .keys samen op de laptop.",
            en: "Ready: \(people) people, \(slots) slots. Put the file and its .keys on the laptop."
        )
    }

    /// What would go along, before it does.
    static func alongside(_ preview: BusPreview) -> Phrase {
        let (spreekuren, people) = (preview.spreekuren, preview.clients)
        return Phrase(
            nl:
                "\(spreekuren) spreekuren, \(people) mensen van die dag, \(preview.advisers) consulenten",
            en:
                "\(spreekuren) spreekuren, \(people) people that day, \(preview.advisers) consulenten"
        )
    }

    /// How many people, since when, and by whom.
    static func since(_ load: BusLoad) -> Phrase {
        let at = Amsterdam.local(load.at)
        return Phrase(
            nl:
                "\(load.persons.count) mensen, sinds \(at.day.short(in: .nl)) \(at.time), door \(load.by)",
            en:
                "\(load.persons.count) people, since \(at.day.short(in: .en)) \(at.time), by \(load.by)"
        )
    }

    /// That it is shut out, until when it must be reported, and where the paper lies.
    static func reported(_ load: BusLoad, _ noticed: LocalTime, _ paper: String?) -> Phrase {
        let due = Amsterdam.local(
            Instant(seconds: Amsterdam.importing(noticed).seconds + 72 * 3600))
        let (day, time) = (due.day, due.time)
        return Phrase(
            nl: "Sleutel ingetrokken. Melden voor \(day.short(in: .nl)) \(time). "
                + (paper.map { "Wat erop stond: \($0)" } ?? "Wat erop stond: `kader bus lost`."),
            en: "Key revoked. Report before \(day.short(in: .en)) \(time). "
                + (paper.map { "What was on it: \($0)" } ?? "What was on it: `kader bus lost`."))
    }

    public static let lost = Phrase(
        nl:
            "De sleutel van de laptop is ingetrokken en de plekken zijn weer vrij. De klok van 72 uur loopt.",
        en: "The laptop's key is revoked and the slots are free again. The 72 hours are running.")

    /// What became firm, whom to call, and what is left.
    public static func returned(
        _ report: Homecoming.Report, isGone: Bool, in language: Language
    ) -> [String] {
        let firm = report.visits.filter { $0.state == .firm }.count
        var lines = [
            Phrase(
                nl: "\(report.sent) wijzigingen naar huis; \(firm) afspraken staan vast.",
                en: "\(report.sent) changes went home; \(firm) appointments are firm.")[language]
        ]
        let calls = report.visits.filter { $0.state == .clashing }
        if !calls.isEmpty {
            lines.append(
                Phrase(nl: "Bellen (het uur is vergeven):", en: "To call (the hour is taken):")[
                    language])
            lines += calls.map { call($0, language) }
        }
        if report.held > 0 { lines.append(ReceiptWords.heldAtHome(report.held)[language]) }
        lines += left(report, isGone).map { $0[language] }
        return lines
    }

    /// Whom to call, on which number, and which hours are free.
    public static func call(_ visit: BusVisit, _ language: Language) -> String {
        let others = visit.alternatives.map { "\($0)" }.joined(separator: ", ")
        let free = Phrase(
            nl: others.isEmpty ? "niets vrij in de buurt" : "vrij: \(others)",
            en: others.isEmpty ? "nothing free nearby" : "free: \(others)")
        return "  \(visit.contact)  \(visit.phone)  \(visit.at)  \(free[language])"
    }

    /// All of it in a line of a narrow screen: whether it is home, what is firm, whom to call, what is apart.
    static func summary(_ report: Homecoming.Report) -> Phrase {
        let firm = report.visits.filter { $0.state == .firm }.count
        let calls = report.visits.filter { $0.state == .clashing }.count
        let (held, done) = (report.held, report.isDone)
        return Phrase(
            nl: (done
                ? "Alles is thuis: " : "Nog niet alles is bevestigd, doe dit later nog eens: ")
                + "\(firm) vast, \(calls) bellen\(held > 0 ? ", \(held) apart" : "")."
                + (done ? " Leegmaken: `kader bus return`." : ""),
            en: (done
                ? "Everything is home: " : "Not everything is confirmed; do this again later: ")
                + "\(firm) firm, \(calls) to call\(held > 0 ? ", \(held) kept apart" : "")."
                + (done ? " To empty it: `kader bus return`." : ""))
    }

    private static func left(_ report: Homecoming.Report, _ isGone: Bool) -> [Phrase] {
        var left: [Phrase] = []
        if !report.isConfirmed {
            left.append(
                Phrase(
                    nl:
                        "Het huis heeft nog niet alles bevestigd (\(report.onlyHere) te gaan). Laat het huis uitwisselen en doe dit nog eens; er is niets weg.",
                    en:
                        "The house has not confirmed everything (\(report.onlyHere) to go). Let the house sync and do this again; nothing is lost."
                ))
        }
        if report.drafts > 0 {
            left.append(
                Phrase(
                    nl:
                        "Formulieren half ingevuld: \(report.drafts). Maak ze af, of kies --hand-over of --discard-drafts.",
                    en:
                        "Forms half filled in: \(report.drafts). Finish them, or choose --hand-over or --discard-drafts."
                ))
        }
        if isGone {
            left.append(
                Phrase(
                    nl: "Alles staat thuis. De laptop is leeg.",
                    en: "Everything is at home. The laptop is empty."))
        } else if report.isDone {
            left.append(
                Phrase(
                    nl: "Alles staat thuis. De laptop houdt zijn deel.",
                    en: "Everything is at home. The laptop keeps its part."))
        }
        return left
    }

    /// The columns of figures.
    public static let figureHeads: [Phrase] =
        [
            Phrase(nl: "dag", en: "day"), Phrase(nl: "rit", en: "trip"),
            Phrase(nl: "van tot", en: "hours"), Phrase(nl: "halte", en: "stop"),
        ] + BusTally.Sort.allCases.map(\.label) + [
            Phrase(nl: "intakes", en: "intakes"), Phrase(nl: "afspraken", en: "appointments"),
        ]
}

extension Phrase {
    /// What did not happen with the bus, and what to do now.
    init(_ error: BusError) {
        switch error {
        case .notPlanned(let state):
            self.init(
                nl:
                    "Deze rit is niet meer te plannen (\(state.label.nl)). Maak een nieuwe rit, of zet hem met `kader bus trip edit` op planned.",
                en:
                    "This trip can no longer be prepared (\(state.label.en)). Make a new one, or set it to planned with `kader bus trip edit`."
            )
        case .notPrepared:
            self.init(
                nl:
                    "Op dit apparaat is voor deze rit geen laptop klaargemaakt. Doe dit waar hij is klaargemaakt.",
                en:
                    "No laptop was prepared on this device for this trip. Do this where it was prepared."
            )
        case .onBus:
            self.init(
                nl: "Dit is de laptop van de bus. Doe dit thuis, in het huis.",
                en: "This is the bus laptop. Do this at home, in the house.")
        case .notOnBus:
            self.init(
                nl: "Dit is niet de laptop van de bus. Noem de rit, of doe dit op de laptop.",
                en: "This is not the bus laptop. Name the trip, or do this on the laptop.")
        case .notAllHome:
            self.init(
                nl:
                    "De laptop is nog niet leeg te maken: niet alles staat thuis, of er is nog een klad.",
                en:
                    "The laptop cannot be emptied yet: not everything is home, or a form is half filled in."
            )
        case .stopped:
            self.init(
                nl: "Gestopt. Er is niets gemaakt, en de rit staat nog gepland.",
                en: "Stopped. Nothing was made, and the trip is still planned.")
        case .noStop:
            self.init(
                nl: "Deze rit heeft nog geen halte. Voeg er eerst een toe.",
                en: "This trip has no stop yet. Add one first.")
        case .nobodyToBook:
            self.init(
                nl: "Niet bewaard: een afspraak heeft een naam nodig.",
                en: "Not saved: an appointment needs a name.")
        }
    }
}
