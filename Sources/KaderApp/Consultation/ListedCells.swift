public import KaderDomain
public import KaderReference

/// A thing of the tables of a region as three cells: what it is, who or with what, how it stands.
public struct ListedCells {
    private let all: Consultation
    private let reference: Reference
    private let language: Language
    private let today: Day

    /// - Parameter all: knows the names of what the things point to.
    public init(
        _ all: Consultation, _ reference: Reference, _ language: Language, today: Day
    ) {
        self.all = all
        self.reference = reference
        self.language = language
        self.today = today
    }

    public func cells(_ thing: ListedThing) -> [String] {
        let texts = thing.texts
        switch thing.kind {
        case .organisation:
            return [texts["name"], stakeholder(texts["type"]), region(texts["region"])]
        case .acquaintance:
            return [name(texts["contact"]), told(.knownBy, name(texts["knownBy"])), texts["note"]]
        case .body:
            let others = texts["organisations"].split(separator: ",").map { name(String($0)) }
            return [
                texts["name"], joined([stakeholder(texts["type"]), texts["rhythm"]] + others),
                region(texts["region"]),
            ]
        case .seat: return cells(thing.value(as: Seat.self))
        case .sitting: return cells(thing.value(as: Sitting.self))
        case .decision: return cells(thing.value(as: Decision.self))
        case .fundRound: return cells(thing.value(as: FundRound.self))
        case .fundApplication: return cells(thing.value(as: FundApplication.self))
        case .sectorTable: return cells(thing.value(as: SectorTable.self))
        case .regionProject: return cells(thing.value(as: RegionProject.self))
        case .caoAgreement: return cells(thing.value(as: CaoAgreement.self))
        case .regionCoordinator: return cells(thing.value(as: RegionCoordinator.self))
        case .busTrip, .busStop, .busSlot, .busTally, .busIntake:
            return [texts["title"] + texts["spot"], texts["day"], texts["hours"]]
        case .caoUse:
            let usage = CaoUse.Usage(rawValue: texts["usage"]) ?? CaoUse.Usage.none
            return [region(texts["region"]), line(texts["translation"]), usage.label[language]]
        }
    }
}

// MARK: - Bodies

extension ListedCells {
    private func cells(_ seat: Seat?) -> [String] {
        guard let seat else { return Self.unreadable }
        let holder = seat.holder == nil ? Phrase.vacant[language] : all.name(seat.holder)
        let until = seat.period.until.map { told(.until, $0.told(from: today, language)) } ?? ""
        let state: String =
            switch seat.alarm(on: today) {
            case .vacant: Phrase.alarm[language]
            case .ends: "\(until) !"
            case nil: until
            }
        return [
            told(.seat, holder),
            seat.substitute == nil ? seat.note : told(.substitute, all.name(seat.substitute)),
            state,
        ]
    }

    private func cells(_ held: RegionCoordinator?) -> [String] {
        guard let held else { return Self.unreadable }
        let until = held.period.until.map { told(.until, $0.told(from: today, language)) }
        let from = held.period.from.flatMap { $0 > today ? $0 : nil }
        let state = from.map { told(.since, $0.told(from: today, language)) } ?? until ?? ""
        return [
            told(.coordinator, all.name(held.coordinator)),
            joined([region(held.region), line(held.note)]), state,
        ]
    }

    private func cells(_ sitting: Sitting?) -> [String] {
        guard let sitting else { return Self.unreadable }
        let isComing = sitting.day >= today
        let state =
            sitting.isPrepared
            ? Phrase.prepared[language] : isComing ? Phrase.toPrepare[language] : ""
        return [
            told(.sitting, sitting.day.told(from: today, language)),
            line(isComing || sitting.note.isEmpty ? sitting.contribution : sitting.note), state,
        ]
    }

    private func cells(_ decision: Decision?) -> [String] {
        guard let decision else { return Self.unreadable }
        let state =
            decision.doneOn.map { "✓ \($0.told(from: today, language))" }
            ?? decision.due.map { told(.by, $0.told(from: today, language)) }
            ?? decision.day.told(from: today, language)
        return [
            "\(decision.sort.label[language]): \(decision.title)",
            joined([all.name(decision.doer), line(decision.consequence)]), state,
        ]
    }
}

// MARK: - Funds, tables, projects and caos

extension ListedCells {
    private func cells(_ round: FundRound?) -> [String] {
        guard let round else { return Self.unreadable }
        let days = [round.opens, round.closes].map { $0?.told(from: today, language) ?? "…" }
        return [
            joined([told(.round, days.joined(separator: " – "))]),
            joined([round.isVoucher ? Phrase.vouchers[language] : "", line(round.conditions)]),
            round.isOpen(on: today) ? Phrase.open[language] : Phrase.closed[language],
        ]
    }

    private func cells(_ application: FundApplication?) -> [String] {
        guard let application else { return Self.unreadable }
        return [
            application.title,
            joined([region(application.region ?? ""), euros(application.amount)]),
            application.state.label[language],
        ]
    }

    private func cells(_ table: SectorTable?) -> [String] {
        guard let table else { return Self.unreadable }
        let part = table.takesPart ? Phrase.weTakePart[language] : Phrase.weDoNot[language]
        return [
            joined([sector(table.sector), table.theme]),
            joined([part, all.name(table.representative)] + table.agreements.prefix(1)),
            "\(table.score)",
        ]
    }

    private func cells(_ project: RegionProject?) -> [String] {
        guard let project else { return Self.unreadable }
        let (open, count) = (project.openConditions.count, project.conditions.count)
        let conditions = count == 0 ? "" : told(.conditions, "\(count - open)/\(count)")
        let people = project.participants.map { told(.people, "\($0)") } ?? ""
        return [
            joined([project.title, sector(project.sector ?? "")]),
            joined([
                people, conditions,
                project.nextDay.map { told(.next, $0.told(from: today, language)) } ?? "",
                project.qualityTest.map { told(.test, all.name($0)) } ?? "",
            ]),
            project.phase.label[language],
        ]
    }

    private func cells(_ agreement: CaoAgreement?) -> [String] {
        guard let agreement else { return Self.unreadable }
        return [
            joined([sector(agreement.sector), agreement.title]), line(agreement.note),
            euros(agreement.budget),
        ]
    }
}

// MARK: - Words

extension ListedCells {
    private static let unreadable = ["…", "", ""]

    /// Blank for an id without a name.
    private func name(_ id: String) -> String { all.names[id] ?? "" }

    private func region(_ code: String) -> String {
        code.isEmpty ? "" : reference.regionName(code)
    }

    private func sector(_ code: String) -> String {
        reference.sector(code)?.name[language] ?? code
    }

    private func stakeholder(_ code: String) -> String {
        reference.stakeholderType(code)?.name[language] ?? code
    }

    private func euros(_ amount: Int?) -> String { amount.map { "€ \($0)" } ?? "" }

    /// As one line.
    private func line(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " · ")
    }

    private func joined(_ words: [String]) -> String {
        words.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private func told(_ phrase: Phrase, _ words: String) -> String {
        phrase[language].replacing("*", with: words)
    }
}

extension Day {
    /// `di 24 nov`, with its year where that is another than today's.
    func told(from today: Day, _ language: Language) -> String {
        year == today.year ? short(in: language) : "\(short(in: language)) \(year)"
    }
}

extension Phrase {
    fileprivate static let knownBy = Phrase(nl: "* kent hen", en: "* knows them")
    fileprivate static let vacant = Phrase(nl: "niemand", en: "nobody")
    fileprivate static let alarm = Phrase(nl: "leeg !", en: "vacant !")
    fileprivate static let until = Phrase(nl: "t/m *", en: "until *")
    fileprivate static let since = Phrase(nl: "vanaf *", en: "from *")
    fileprivate static let coordinator = Phrase(nl: "coördinator: *", en: "coordinator: *")
    fileprivate static let seat = Phrase(nl: "zetel: *", en: "seat: *")
    fileprivate static let substitute = Phrase(nl: "vervanger *", en: "substitute *")
    fileprivate static let sitting = Phrase(nl: "vergadering *", en: "meeting *")
    fileprivate static let prepared = Phrase(nl: "✓ voorbereid", en: "✓ prepared")
    fileprivate static let toPrepare = Phrase(nl: "voorbereiden", en: "to prepare")
    fileprivate static let by = Phrase(nl: "voor *", en: "by *")
    fileprivate static let round = Phrase(nl: "open *", en: "open *")
    fileprivate static let vouchers = Phrase(nl: "vouchers", en: "vouchers")
    fileprivate static let open = Phrase(nl: "open", en: "open")
    fileprivate static let closed = Phrase(nl: "dicht", en: "closed")
    fileprivate static let weTakePart = Phrase(nl: "we doen mee", en: "we take part")
    fileprivate static let weDoNot = Phrase(nl: "we doen niet mee", en: "we do not take part")
    fileprivate static let conditions = Phrase(nl: "voorwaarden * voldaan", en: "conditions * met")
    fileprivate static let people = Phrase(nl: "* mensen", en: "* people")
    fileprivate static let test = Phrase(nl: "kwaliteitstoets: *", en: "quality test: *")
    fileprivate static let next = Phrase(nl: "overleg *", en: "meets *")
}
