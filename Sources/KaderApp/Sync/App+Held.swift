public import KaderDomain
internal import KaderStore
internal import TerminalUI

/// What can be done with what laptops of the bus brought and may not make.
public enum HeldMessage: Hashable, Sendable {
    case read, found([HeldCommit])

    /// Ask what to do with one of them.
    case ask(HeldCommit)
    case admit(HeldCommit.ID), refuse(HeldCommit.ID)
}

extension App {
    mutating func receive(_ message: HeldMessage) -> [Work] {
        switch message {
        case .read: return [.readHeld]
        case .found(let all): show(all)
        case .ask(let held): ask(held)
        case .admit(let id): return [.admit(id)]
        case .refuse(let id): return [.refuse(id)]
        }
        return []
    }

    private mutating func show(_ all: [HeldCommit]) {
        guard !all.isEmpty else {
            notice = Notice(.nothingHeld)
            return
        }
        let options = all.map { held in
            Pick<Addressed>.Option(
                HeldWords.what(held),
                detail: [HeldWords.why(held), HeldWords.state(held)].map { $0[language] }
                    .joined(separator: " · "),
                Addressed(.held(.ask(held))))
        }
        sheets.append(.pick(PickState(pick: Pick(.held, options: options))))
    }

    private mutating func ask(_ held: HeldCommit) {
        let at = Amsterdam.local(held.at)
        let refuse = Question<Addressed>.Choice(
            "w", Phrase(nl: "weigeren", en: "refuse"), Addressed(.held(.refuse(held.id))))
        sheets.append(
            .question(
                Question(
                    Phrase(nl: "Toch inlezen?", en: "Take it in after all?"),
                    lines: [
                        HeldWords.what(held),
                        Phrase(
                            nl: "van \(held.actor), \(at.day.short(in: .nl)) \(at.time)",
                            en: "by \(held.actor), \(at.day.short(in: .en)) \(at.time)"),
                        HeldWords.why(held), .whyHeld,
                    ],
                    choices: [
                        .init(
                            "b", Phrase(nl: "zo laten", en: "leave it"), Addressed(.held(.read)))
                    ] + (held.refusedAt == nil ? [refuse] : []) + [
                        .init(
                            "i", Phrase(nl: "inlezen", en: "take in"),
                            Addressed(.held(.admit(held.id))))
                    ]), selected: 0))
    }
}

extension Work {
    static let readHeld = Work("read held") { dependencies, send in
        do {
            send(.held(.found(try dependencies.store.heldCommits())))
        } catch {
            send(.say(Notice(Phrase(error), .refusal)))
        }
    }

    static func admit(_ held: HeldCommit.ID) -> Work {
        Work("admit held") { dependencies, send in
            do {
                let parked = try dependencies.store.admit(held).parked
                send(.say(Notice(parked > 0 ? HeldWords.waiting(parked) : HeldWords.admitted)))
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
            send(.changed(dependencies.shown.take(from: dependencies.store)))
        }
    }

    static func refuse(_ held: HeldCommit.ID) -> Work {
        Work("refuse held") { dependencies, send in
            do {
                try dependencies.store.refuse(held)
                send(.say(Notice(HeldWords.refused)))
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
        }
    }
}

extension Phrase {
    fileprivate static let held = Phrase(
        nl: "Apart gezet: wat de laptop van de bus niet mag", en: "Apart: not the laptop's to make")
    fileprivate static let nothingHeld = Phrase(
        nl: "Er staat niets apart.", en: "Nothing is kept apart.")
    fileprivate static let whyHeld = Phrase(
        nl: "Ken je dit niet? Weiger, en vraag wie de laptop had.",
        en: "Do you not know this? Refuse, and ask who had the laptop.")
}
