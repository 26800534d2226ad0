internal import KaderDomain
internal import TerminalUI

extension TodayPane {
    public var keys: KeyTable<Message> { list == .visits ? visitKeys : toDoKeys }

    var visitKeys: KeyTable<Message> {
        let none: Phrase? = selected == nil ? .nothingSelected : nil
        return KeyTable(
            firstSteps + [
                .init(
                    "i", does: .walkIn, Phrase(nl: "inloper", en: "walk-in"), unless: noHouse),
                .init(
                    "t", does: .showList(.toDo), Phrase(nl: "te doen", en: "to do")),
            ] + otherSteps + [
                .init(
                    "h", does: .chooseHelper, Phrase(nl: "wie helpt", en: "who helps"),
                    unless: refusalToAssign),
                .init(
                    "n", does: .namedWalkIn,
                    Phrase(nl: "inloper met naam", en: "walk-in by name"), unless: noHouse),
                .init(
                    .enter, "e", does: .open, Phrase(nl: "wijzigen", en: "edit"), unless: none),
            ] + placeKeys + dayKeys + movement + [historyKey(unless: none)])
    }

    var toDoKeys: KeyTable<Message> {
        let none: Phrase? = selectedToDo == nil ? .nothingSelected : nil
        return KeyTable(
            [
                .init("d", does: .done, doneLabel, unless: none),
                stepKey("x", .noShow), stepKey("X", .lateCancel), stepKey("v", .leave),
                .init(.enter, "e", does: .open, openLabel, unless: none),
                .init(
                    "t", .escape, does: .showList(.visits), Phrase(nl: "vandaag", en: "today")),
                .init("p", does: .choosePlace, Phrase(nl: "ander huis", en: "other house")),
            ] + [allKey] + movement + [historyKey(unless: none)])
    }

    private var openLabel: Phrase {
        if case .untold = selectedToDo { return Phrase(nl: "nieuwe afspraak", en: "rebook") }
        return Phrase(nl: "wijzigen", en: "edit")
    }

    private var doneLabel: Phrase {
        switch selectedToDo {
        case .untold: Phrase(nl: "doorgegeven", en: "told")
        case .callback: Phrase(nl: "teruggebeld", en: "called back")
        case .trajectory(let due) where due.step == nil: Phrase(nl: "wat nu", en: "what now")
        case .action, .deadline, .trajectory, .crisisStep, .dossier:
            Phrase(nl: "klaar", en: "done")
        case .consultation(let due): due.why.doing
        case .clash: Phrase(nl: "kiezen", en: "choose")
        case .held: Phrase(nl: "bekijken", en: "look")
        case .logReview: Phrase(nl: "aftekenen", en: "sign off")
        case .privacy(.request): Phrase(nl: "beantwoorden", en: "answer")
        case .privacy(.breach): Phrase(nl: "bijwerken", en: "update")
        case .signal, .taxQuestion, .networkRequest: Phrase(nl: "beantwoord", en: "answered")
        case .referral(let entry):
            entry.referral.isHeard
                ? Phrase(nl: "wat nu", en: "what now") : Phrase(nl: "gelezen", en: "read")
        case .outcome, nil: DeskStep.finish.result.label
        }
    }

    /// Those of most visits, which the status line has room for.
    private var firstSteps: [KeyTable<Message>.Binding] {
        [
            stepKey("a", .arrive, hinted: selected?.state != .called), stepKey("b", .call),
            .init(
                "d", does: .done, DeskStep.finish.result.label, unless: refusal(of: .finish)),
        ]
    }

    private var otherSteps: [KeyTable<Message>.Binding] {
        [
            stepKey("w", .park), stepKey("v", .leave), stepKey("x", .noShow),
            stepKey("X", .lateCancel),
        ]
    }

    /// - Parameter hinted: false where it is a step back.
    private func stepKey(
        _ key: Key, _ step: DeskStep, hinted: Bool = true
    ) -> KeyTable<Message>.Binding {
        .init(
            key, does: .take(step), step.result.label, unless: refusal(of: step), hinted: hinted)
    }

    /// Why this cannot follow on how the selected visit stands.
    private func refusal(of step: DeskStep) -> Phrase? {
        guard let visit = selected else { return .noVisitSelected }
        guard visit.day <= now.day || !step.isForTheDay else {
            return Phrase(nl: "die dag moet nog komen", en: "that day is still to come")
        }
        do {
            _ = try step.after(visit.state, isWalkIn: visit.isWalkIn)
            return nil
        } catch {
            return Phrase(reason: error)
        }
    }

    private var refusalToAssign: Phrase? {
        guard let visit = selected else { return .noVisitSelected }
        guard visit.isWalkIn else {
            return Phrase(
                nl: "een afspraak heeft haar consulenten al",
                en: "an appointment already has its consulenten")
        }
        guard desk?.staff.isEmpty != false else { return nil }
        return Phrase(
            nl: "er is deze dag geen spreekuur met consulenten",
            en: "no spreekuur has consulenten on this day")
    }

    /// A walk-in comes in now, in a house.
    private var noHouse: Phrase? {
        guard day == now.day else {
            return Phrase(nl: "dat kan alleen vandaag", en: "that is for today only")
        }
        guard place?.house == nil else { return nil }
        return Phrase(nl: "kies eerst een huis", en: "choose a house first")
    }

    private var placeKeys: [KeyTable<Message>.Binding] {
        [
            .init("p", does: .choosePlace, Phrase(nl: "ander huis", en: "other house")),
            .init(
                "m", does: .showMine(!isMine),
                isMine
                    ? Phrase(nl: "iedereen tonen", en: "show everyone")
                    : Phrase(nl: "alleen de mijne", en: "only mine")),
        ]
    }

    private var dayKeys: [KeyTable<Message>.Binding] {
        let isToday: Phrase? =
            day == now.day ? Phrase(nl: "dit is vandaag", en: "this is today") : nil
        let days: [KeyTable<Message>.Binding] = [
            .init(
                "]", .right, .pageDown, does: .showNextDay,
                Phrase(nl: "volgende dag", en: "next day"), hinted: false),
            .init(
                "[", .left, .pageUp, does: .showPreviousDay,
                Phrase(nl: "vorige dag", en: "previous day"), hinted: false),
        ]
        guard isToday == nil else { return days }
        return days + [
            .init(
                .escape, does: .showToday, Phrase(nl: "naar vandaag", en: "back to today"))
        ]
    }

    private var movement: [KeyTable<Message>.Binding] {
        [
            .init(.down, "j", does: .selectNext, Phrase(nl: "omlaag", en: "down"), hinted: false),
            .init(.up, "k", does: .selectPrevious, Phrase(nl: "omhoog", en: "up"), hinted: false),
            .init(
                .home, does: .selectFirst, Phrase(nl: "naar de eerste", en: "to the first"),
                hinted: false),
            .init(
                .end, does: .selectLast, Phrase(nl: "naar de laatste", en: "to the last"),
                hinted: false),
        ]
    }

    private func historyKey(unless refusal: Phrase?) -> KeyTable<Message>.Binding {
        .init(
            "L", does: .history, Phrase(nl: "geschiedenis", en: "history"), unless: refusal,
            hinted: false)
    }
}

extension Phrase {
    fileprivate static let noVisitSelected = Phrase(
        nl: "er is geen bezoek gekozen", en: "no visit is selected")
}
