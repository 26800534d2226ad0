internal import KaderDomain
internal import KaderStore

extension TodayPane {
    /// One effect, one answer; every failure becomes a message with words.
    public static func perform(
        _ effect: Effect, with dependencies: Dependencies, send: (Message) -> Void
    ) {
        do {
            send(try answer(effect, dependencies))
        } catch {
            send(writes(effect) ? .failed(Phrase(error)) : .notRead(Phrase(error)))
        }
    }

    public static func writes(_ effect: Effect) -> Bool {
        switch effect {
        case .load, .readLogReview: false
        default: true
        }
    }

    private static func answer(_ effect: Effect, _ kader: Dependencies) throws -> Message {
        let store = kader.store
        switch effect {
        case .load(let day, let place, let region):
            return .loaded(
                try store.desk(on: day, at: place),
                try store.toDo(at: place, region: region), place)
        case .take(let step, let id, let helper):
            return .written(Phrase(visit: try store.take(step, id, with: helper)))
        case .addWalkIn(let house):
            let visit = try store.addWalkIn(kader.newId(), in: house)
            return .written(Phrase(walkIn: visit), visit.id)
        case .assign(let old, let helper):
            var new = old
            new.consulent = helper
            try store.edit(new, from: old)
            return .written(Phrase(helper: try store.visit(.walkIn(old.id))))
        case .finishCallback(let note):
            try store.finishCallback(note.id)
            return .written(.calledBack(note))
        case .tellCancelled(let reminder):
            try store.tellCancelled([reminder.id])
            return .written(.told(reminder))
        case .finishAction(let old):
            var new = old
            new.state = .done
            try store.edit(new, from: old)
            return .written(.done(old.title))
        case .finishCrisisStep(let old):
            try store.edit(try old.with(state: .done(on: store.now.day)), from: old)
            return .written(.done(old.title))
        case .finishDeadline(let old):
            try store.edit(try old.with(deadline: nil), from: old)
            return .written(.done(Phrase.deadlineMet[kader.language]))
        case .markDone(let item):
            try store.mark(item.id, .done)
            return .written(.done(item.text))
        case .hear(let id):
            try store.hear(id)
            return .written(.done(Phrase.referral[kader.language]))
        case .finishListed(let new, let old, let title):
            try store.edit(new, from: old)
            return .written(.done(title))
        case .settle(let clash, let stamp):
            try store.settle(clash, keeping: stamp)
            return .written(Phrase.settled)
        case .dismiss(let clash):
            try store.settle(seen: clash)
            return .written(Phrase.seen)
        case .readLogReview:
            return .reviewRead(try store.logReview().told(kader.language))
        case .signLog: return .written(Phrase(signed: try store.signLog()))
        case .finishStep(let old):
            try store.edit(try old.with(nextStep: "", by: nil), from: old)
            return .written(.done(old.nextStep))
        }
    }
}

extension Phrase {
    fileprivate static let seen = Phrase(
        nl: "Gezien. Het staat niet meer in de lijst.", en: "Seen. It is off the list.")

    fileprivate static let settled = Phrase(
        nl:
            "Gekozen; de andere versie blijft in de geschiedenis. {everywhere.undo|u} zet het terug.",
        en: "Chosen; the other version stays in the history. {everywhere.undo|u} puts it back.")

    /// How a visit stands now: `Frits Groen: aangekomen. u maakt dit ongedaan.`
    fileprivate init(visit: Visit) {
        let (name, state) = (visit.shownName, visit.state.label)
        self.init(
            nl: "\(name.nl): \(state.nl). {everywhere.undo|u} maakt dit ongedaan.",
            en: "\(name.en): \(state.en). {everywhere.undo|u} takes it back.")
    }

    fileprivate init(walkIn visit: Visit) {
        let number = visit.walkIn?.number ?? 0
        self.init(
            nl: "Inloper nummer \(number) is binnen. {desk.edit|e} vult een naam in.",
            en: "Walk-in number \(number) is here. {desk.edit|e} fills in a name.")
    }

    fileprivate init(helper visit: Visit) {
        let (name, helper) = (visit.shownName, visit.consulenten.joined(separator: ", "))
        self.init(
            nl: "\(helper) helpt \(name.nl). {everywhere.undo|u} maakt dit ongedaan.",
            en: "\(helper) helps \(name.en). {everywhere.undo|u} takes it back.")
    }

    fileprivate static func calledBack(_ note: CallbackNote) -> Phrase {
        let who = note.name.isEmpty ? note.phone : note.name
        return Phrase(
            nl: "Teruggebeld: \(who). {everywhere.undo|u} zet het terug.",
            en: "Called back: \(who). {everywhere.undo|u} puts it back.")
    }

    fileprivate static func told(_ reminder: Reminder) -> Phrase {
        let who = reminder.appointment.contact
        return Phrase(
            nl: "Doorgegeven aan \(who). {everywhere.undo|u} zet het terug.",
            en: "\(who) has been told. {everywhere.undo|u} puts it back.")
    }

    fileprivate static let referral = Phrase(nl: "de doorverwijzing", en: "the referral")
    fileprivate static let deadlineMet = Phrase(nl: "de termijn", en: "the deadline")

    fileprivate static func done(_ title: String) -> Phrase {
        Phrase(
            nl: "Klaar: \(title). {everywhere.undo|u} maakt het ongedaan.",
            en: "Done: \(title). {everywhere.undo|u} to undo.")
    }
}
