public import KaderDomain
internal import KaderStore
internal import TerminalUI

/// What was written down of people's rights and is to be gone on with.
public enum PrivacyMessage: Hashable, Sendable {
    case readRequests, readRestrictions, readBreaches
    case requests([PersonRequestEntry])
    case restrictions([RestrictionEntry])
    case breaches([Breach])

    /// Ask before a restriction is lifted.
    case doubt(RestrictionEntry)
    case lift(RestrictionEntry)
}

extension App {
    mutating func receive(_ message: PrivacyMessage) -> [Work] {
        switch message {
        case .readRequests: return [.readPersonRequests]
        case .readRestrictions: return [.readRestrictions]
        case .readBreaches: return [.readBreaches]
        case .requests(let entries): choose(.whichRequest, entries.map(option), orSay: .noRequest)
        case .restrictions(let entries):
            choose(.whichRestriction, entries.map(option), orSay: .noRestriction)
        case .breaches(let breaches): choose(.whichBreach, breaches.map(option), orSay: .noBreach)
        case .doubt(let entry): doubt(entry)
        case .lift(let entry): return [.lift(entry)]
        }
        return []
    }

    private mutating func choose(
        _ title: Phrase, _ options: [Pick<Addressed>.Option], orSay none: Phrase
    ) {
        guard !options.isEmpty else {
            notice = Notice(none)
            return
        }
        sheets.append(.pick(PickState(pick: Pick(title, options: options))))
    }

    private func option(_ entry: PersonRequestEntry) -> Pick<Addressed>.Option {
        let by = entry.request.due.short(in: language)
        let due = Phrase(nl: "uiterlijk \(by)", en: "by \(by)")
        return Pick.Option(
            entry.name, detail: "\(entry.request.right.label[language]) · \(due[language])",
            Addressed(.openForm(.personAnswer(PersonAnswerForm(entry.id)))))
    }

    private func option(_ entry: RestrictionEntry) -> Pick<Addressed>.Option {
        Pick.Option(
            entry.name, detail: Phrase(held: entry.restriction)[language],
            Addressed(.privacy(.doubt(entry))))
    }

    /// Those of which something is still to be decided say so.
    private func option(_ breach: Breach) -> Pick<Addressed>.Option {
        let day = Amsterdam.local(breach.discovered).day.short(in: language)
        let open = Phrase(nl: "nog open", en: "still open")
        return Pick.Option(
            breach.facts.happened, detail: breach.isOpen ? "\(day) · \(open[language])" : day,
            Addressed(.openForm(.breach(BreachForm(breach.id)))))
    }

    private mutating func doubt(_ entry: RestrictionEntry) {
        sheets.append(
            .question(
                Question(
                    Phrase(
                        nl: "Beperking van \(entry.name) opheffen?",
                        en: "Lift the restriction of \(entry.name)?"),
                    lines: [Phrase(held: entry.restriction), .mayChange],
                    choices: [
                        .init(
                            "b", Phrase(nl: "laten staan", en: "leave it"),
                            Addressed(.privacy(.readRestrictions))),
                        .init(
                            "o", Phrase(nl: "opheffen", en: "lift"),
                            Addressed(.privacy(.lift(entry)))),
                    ]), selected: 0))
    }
}

extension Work {
    static let readPersonRequests = Work("read requests") { dependencies, send in
        send(.telling { .privacy(.requests(try dependencies.store.personRequests())) })
    }

    static let readRestrictions = Work("read restrictions") { dependencies, send in
        send(.telling { .privacy(.restrictions(try dependencies.store.restrictions())) })
    }

    static let readBreaches = Work("read breaches") { dependencies, send in
        send(
            .telling {
                let all = try dependencies.store.breaches()
                return .privacy(.breaches(all.filter(\.isOpen) + all.filter { !$0.isOpen }))
            })
    }

    static func lift(_ entry: RestrictionEntry) -> Work {
        Work("lift restriction") { dependencies, send in
            send(
                .telling {
                    try dependencies.store.liftRestriction(of: entry.restriction.contact)
                    return .say(Notice(Phrase.lifted.undoable))
                })
            send(.changed(dependencies.shown.take(from: dependencies.store)))
        }
    }
}

extension AppMessage {
    /// What was read or done, or why not.
    fileprivate static func telling(_ body: () throws -> AppMessage) -> AppMessage {
        do {
            return try body()
        } catch {
            return .say(Notice(Phrase(error), .refusal))
        }
    }
}

extension Phrase {
    fileprivate static let whichRequest = Phrase(nl: "Welk verzoek?", en: "Which request?")
    fileprivate static let noRequest = Phrase(
        nl: "Er ligt geen verzoek dat nog beantwoord moet worden.",
        en: "No request is waiting for an answer.")
    fileprivate static let whichRestriction = Phrase(
        nl: "Van wie opheffen?", en: "Lift whose restriction?")
    fileprivate static let noRestriction = Phrase(
        nl: "Van niemand zijn de gegevens beperkt.", en: "Nobody's data is restricted.")
    fileprivate static let whichBreach = Phrase(nl: "Welk datalek?", en: "Which breach?")
    fileprivate static let noBreach = Phrase(
        nl: "Er is geen datalek opgeschreven.", en: "No breach was written down.")
    fileprivate static let mayChange = Phrase(
        nl: "Daarna mag alles van diegene weer veranderen.",
        en: "After that their data may change again.")
    fileprivate static let lifted = Phrase(
        nl: "De beperking is opgeheven.", en: "The restriction is lifted.")

    fileprivate init(held restriction: Restriction) {
        self.init(
            nl: "sinds \(restriction.from.medium(in: .nl)): \(restriction.reason)",
            en: "since \(restriction.from.medium(in: .en)): \(restriction.reason)")
    }
}
