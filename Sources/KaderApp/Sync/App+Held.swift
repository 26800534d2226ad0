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
                HeldWords.line(held),
                detail: (held.refusedAt == nil ? held.why.label : HeldWords.state(held))[language],
                Addressed(.held(.ask(held))))
        }
        sheets.append(.pick(PickState(pick: Pick(.held, options: options))))
    }

    private mutating func ask(_ held: HeldCommit) {
        let refuse = Question<Addressed>.Choice(
            "w", Phrase(nl: "weigeren", en: "refuse"), Addressed(.held(.refuse(held.id))))
        sheets.append(
            .question(
                Question(
                    Phrase(nl: "Toch inlezen?", en: "Take it in after all?"),
                    lines: [
                        HeldWords.what(held), HeldWords.maker(held),
                        HeldWords.why(held), held.why == .unknown ? .putBack : .whyHeld,
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
                send(.changed(["heldCommit"]))
                try next(dependencies, send)
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
                send(.changed(["heldCommit"]))
                try next(dependencies, send)
                send(.say(Notice(HeldWords.refused)))
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
        }
    }
}

extension Work {
    /// Shows the list again where somebody still has to decide about another.
    private static func next(
        _ dependencies: Dependencies, _ send: (AppMessage) -> Void
    ) throws {
        let all = try dependencies.store.heldCommits()
        if all.contains(where: { $0.refusedAt == nil }) { send(.held(.found(all))) }
    }
}

extension Phrase {
    fileprivate static let held = Phrase(
        nl: "Apart gezet: wat de laptop van de bus niet mag",
        en: "Kept apart: not the laptop's to do")
    fileprivate static let nothingHeld = Phrase(
        nl: "Er staat niets apart.", en: "Nothing is kept apart.")
    fileprivate static let whyHeld = Phrase(
        nl: "Ken je dit niet? Weiger, en vraag wie de laptop had.",
        en: "If you do not know this: refuse it, and ask who had the laptop.")
    fileprivate static let putBack = Phrase(
        nl: "Dit huis is teruggezet naar een dag voor de rit. Ken je de laptop? Lees het in.",
        en: "This house was restored to a day before the trip. If you know the laptop: take it in.")
}
