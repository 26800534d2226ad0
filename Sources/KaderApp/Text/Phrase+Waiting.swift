public import KaderDomain

extension Phrase {
    init(_ error: WaitingError) {
        switch error {
        case .walkInOnly:
            self.init(
                nl: "Niet gedaan: dit is inloop, wachten hoeft niet. Kom gewoon langs.",
                en: "Not done: this is walk-in, nobody has to wait. Just drop in.")
        case .tooManyHousemates(let household):
            self.init(SpreekuurError.tooManyHousemates(household))
        case .othersAppointment:
            self.init(
                nl:
                    "Niet bewaard: die afspraak is van iemand anders, of voor iets anders. Kies de afspraak van wie wacht.",
                en:
                    "Not saved: that appointment is somebody else's, or for something else. Choose the appointment of the person waiting."
            )
        case .waitsAlready(let name):
            self.init(
                nl: "Niet gedaan: \(name) staat hiervoor al op de wachtlijst.",
                en: "Not done: \(name) is already on the waiting list for this.")
        case .nothingSuits:
            self.init(
                nl: "Niets aangeboden: er is geen vrije plek die past. Plan een spreekuur erbij.",
                en: "Nothing offered: no free slot suits. Plan another spreekuur.")
        case .othersFirst(let name):
            self.init(
                nl: "Niet aangeboden: \(name) wacht langer en kan dan ook. Vraag die eerst.",
                en: "Not offered: \(name) has waited longer and could come too. Ask them first.")
        case .noOffer:
            self.init(
                nl: "Niet gedaan: er staat geen aanbod meer voor deze persoon. Bied opnieuw aan.",
                en: "Not done: nothing is offered to this person any more. Offer again.")
        case .slotIsKept:
            self.init(
                nl:
                    "Niet gedaan: er staat een plek klaar. Laat die eerst aannemen of afslaan, en wijzig dan de huisgenoten.",
                en:
                    "Not done: a slot is being kept. Have it accepted or declined first, then change the housemates."
            )
        case .lastDayOver:
            self.init(
                nl: "Niet gedaan: die laatste dag is al voorbij.",
                en: "Not done: that last day is over already.")
        case .notWaiting:
            self.init(
                nl: "Niet gedaan: deze persoon wacht niet meer, of heeft al een aanbod.",
                en: "Not done: this person is no longer waiting, or already has an offer.")
        }
    }

    init(_ fault: SettingFault) {
        switch fault {
        case .outside(let range):
            self.init(
                nl:
                    "Niet bewaard: kies een getal van \(range.lowerBound) tot en met \(range.upperBound).",
                en:
                    "Not saved: choose a number from \(range.lowerBound) to \(range.upperBound)."
            )
        case .noSpan:
            self.init(
                nl: "Niet bewaard: schrijf dagen als 14d of maanden als 2m.",
                en: "Not saved: write days as 14d or months as 2m.")
        case .message(.braceAlone):
            self.init(
                nl: "Niet bewaard: een accolade staat alleen. Schrijf bijvoorbeeld {naam}.",
                en: "Not saved: a brace stands alone. Write {name}, for instance.")
        case .message(.unknownBlank(let word)):
            let blanks = MessageTemplate.Blank.allCases.map(\.word)
            self.init(
                nl:
                    "Niet bewaard: {\(word)} is geen invulplek. Kies uit \(Self.list(blanks, .nl)).",
                en: "Not saved: {\(word)} is not a blank. Choose from \(Self.list(blanks, .en)).")
        }
    }

    private static func list(_ words: [Phrase], _ language: Language) -> String {
        words.map { "{\($0[language])}" }.joined(separator: " ")
    }

    /// A slot is kept: who is to be called, about what, until when.
    public init(offered line: WaitingLine) {
        self.init(
            nl:
                "Aangeboden aan \(line.name)\(line.when(.nl)). Bel \(line.reach)\(line.until(.nl)).",
            en: "Offered to \(line.name)\(line.when(.en)). Call \(line.reach)\(line.until(.en)).")
    }

    public init(accepted line: WaitingLine) {
        self.init(
            nl: "\(line.name) heeft een afspraak\(line.when(.nl)).",
            en: "\(line.name) has an appointment\(line.when(.en)).")
    }

    /// What was given up went to the next, or to nobody.
    public init(passedTo next: WaitingLine?) {
        guard let next else {
            self = Phrase(nl: "Bewaard.", en: "Saved.")
            return
        }
        let offered = Phrase(offered: next)
        self.init(nl: "Doorgegeven. \(offered.nl)", en: "Passed on. \(offered.en)")
    }

    /// After a cancellation: who could have the slots. Nil where nobody could.
    public init?(nextInLine lines: [WaitingLine]) {
        guard !lines.isEmpty else { return nil }
        let names = lines.map { "\($0.name) (\($0.reach))" }
        self.init(
            nl: "Op de wachtlijst past dit bij \(BulkPreview.list(names, .nl)).",
            en: "On the waiting list this suits \(BulkPreview.list(names, .en)).")
    }

    public init(_ report: UpkeepReport) {
        guard !report.isEmpty else {
            self.init(nl: "Er was niets verlopen.", en: "Nothing had lapsed.")
            return
        }
        let gone = report.lapsed + report.expired
        let names = gone.joined(separator: ", ")
        let next = report.offered.map { Phrase(offered: $0) }
        self.init(
            nl: (["Wachtlijst, verlopen: \(names)."] + next.map(\.nl)).joined(separator: " "),
            en: (["Waiting list, lapsed: \(names)."] + next.map(\.en)).joined(separator: " "))
    }
}

extension WaitingLine {
    fileprivate var reach: String { [phone, email].first { !$0.isEmpty } ?? "?" }

    /// ` : dinsdag 24 november, 14.00 uur`; blank without an appointment.
    fileprivate func when(_ language: Language) -> String {
        guard let appointment = appointment?.appointment else { return "" }
        let (day, time) = (appointment.day, appointment.hours.from)
        return ": \(day.medium(in: language)), \(time.spoken(in: language))"
    }

    fileprivate func until(_ language: Language) -> String {
        guard let until = entry.state.offer?.until else { return "" }
        let local = Amsterdam.local(until)
        let words = Phrase(nl: "voor", en: "before")[language]
        return ", \(words) \(local.day.short(in: language)) \(local.time)"
    }
}
