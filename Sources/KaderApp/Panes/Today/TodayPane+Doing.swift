internal import KaderDomain
internal import KaderReference

extension TodayPane {
    /// What a step does; a walk-in whom nobody helps yet is first given to somebody.
    func take(_ step: DeskStep) -> [Step<Self>] {
        guard let visit = selected else { return [] }
        guard step == .call, visit.isWalkIn, visit.helpers.isEmpty, let desk, !desk.staff.isEmpty
        else { return [.run(.take(step, visit.id, with: nil))] }
        let nobody = Pick<Message>.Option(
            Phrase(nl: "nog niet bekend", en: "not known yet"), .takeWith(step, visit.id, nil))
        return [
            .pick(
                Pick(
                    .whoHelps,
                    options: helpers(of: desk) { .takeWith(step, visit.id, $0) } + [nobody]))
        ]
    }

    func chooseHelper() -> [Step<Self>] {
        guard let walkIn = selected?.walkIn, let desk else { return [] }
        return [.pick(Pick(.whoHelps, options: helpers(of: desk) { .assign(walkIn, $0) }))]
    }

    /// Those who are free first, and of those who looks.
    private func helpers(
        of desk: DeskDay, _ message: (Contact.ID) -> Message
    ) -> [Pick<Message>.Option] {
        let free = Set(desk.free)
        let ordered = desk.staff.enumerated().sorted { left, right in
            rank(left.element, left.offset, free) < rank(right.element, right.offset, free)
        }
        return ordered.map { _, member in
            Pick<Message>.Option(
                Phrase(helper: member.name, isFree: free.contains(member)), message(member.id))
        }
    }

    private func rank(
        _ member: DeskDay.Member, _ place: Int, _ free: Set<DeskDay.Member>
    ) -> (Int, Int, Int) {
        (free.contains(member) ? 0 : 1, actor.isProbably(member.name) ? 0 : 1, place)
    }

    func newWalkIn() -> [Step<Self>] {
        guard let house = place?.house else { return [] }
        return [.open(.walkIn(WalkInForm(house: house)))]
    }

    func open() -> [Step<Self>] {
        switch selectedToDo {
        case .callback(let note): return [.open(.callback(CallbackForm(note.id)))]
        case .untold(let reminder): return [.open(.booking(BookingForm(insteadOf: reminder)))]
        case .action(let action): return [.open(.planItem(PlanItemForm(editing: action.item)))]
        case .signal(let signal): return [.open(.signalAnswer(SignalAnswerForm(signal.entry.id)))]
        case .deadline(let entry):
            return [.open(.registration(RegistrationForm(editing: entry.registration)))]
        case .referral(let entry): return steps(of: entry)
        case .trajectory(let due): return steps(of: due)
        case .crisisStep(let due): return [.open(.crisisStep(CrisisStepForm(editing: due.step)))]
        case .dossier(let summary): return [.open(.dossier(DossierForm(summary.dossier)))]
        case .taxQuestion(let entry): return [.open(.taxQuestion(TaxQuestionForm(entry.id)))]
        case .consultation(let due):
            return [.open(.listed(ListedForm(editing: due.thing)))]
        case .clash(let clash): return settle(clash)
        case .privacy(let due): return goOn(due)
        case .held: return [.held]
        case .logReview: return [.run(.readLogReview)]
        case .networkRequest(let entry):
            return [.open(.networkRequest(NetworkRequestForm(editing: entry)))]
        case .outcome, nil: break
        }
        switch selected?.kind {
        case .appointment(let appointment):
            return [.open(.appointmentNote(AppointmentNoteForm(appointment.id)))]
        case .walkIn(let walkIn):
            return [.open(.walkIn(WalkInForm(walkIn.id, house: walkIn.house)))]
        case nil: return []
        }
    }

    private func goOn(_ due: DuePrivacy) -> [Step<Self>] {
        switch due {
        case .request(let entry): [.open(.personAnswer(PersonAnswerForm(entry.id)))]
        case .breach(let breach, _): [.open(.breach(BreachForm(breach.id)))]
        }
    }

    /// Called back, done, or attended: what `d` means for the line.
    func finish() -> [Step<Self>] {
        switch selectedToDo {
        case .callback(let note): [.run(.finishCallback(note))]
        case .untold(let reminder): [.run(.tellCancelled(reminder))]
        case .action(let action): [.run(.finishAction(action.item))]
        case .signal: open()
        case .deadline(let entry): [.run(.finishDeadline(entry.registration))]
        case .referral, .taxQuestion, .networkRequest, .clash, .held, .privacy: open()
        case .trajectory(let due): due.step.map { [.run(.markDone($0))] } ?? open()
        case .crisisStep(let due): [.run(.finishCrisisStep(due.step))]
        case .dossier(let summary): [.run(.finishStep(summary.dossier))]
        case .consultation(let due): finish(due)
        case .logReview: [.run(.signLog)]
        case .outcome, nil: take(.finish)
        }
    }

    /// What has been decided is done, a meeting is prepared; a seat asks who holds it.
    private func finish(_ due: DueConsultation) -> [Step<Self>] {
        guard let done = due.thing.marked(on: now.day) else { return open() }
        return [.run(.finishListed(done, was: due.thing, due.title))]
    }

    func history() -> [Step<Self>] {
        switch selectedToDo {
        case .callback(let note): return [.history(kind: "callbackNote", id: "\(note.id)")]
        case .untold(let reminder): return [.history(kind: "appointment", id: "\(reminder.id)")]
        case .action(let action): return [.history(kind: "planItem", id: "\(action.item.id)")]
        case .signal(let signal): return [.history(kind: "signal", id: "\(signal.entry.id)")]
        case .deadline(let entry): return [.history(kind: "registration", id: "\(entry.id)")]
        case .trajectory(let due):
            return [.history(kind: "trajectory", id: "\(due.entry.id)")]
        case .referral(let entry): return [.history(kind: "referral", id: "\(entry.id)")]
        case .crisisStep(let due): return [.history(kind: "crisisStep", id: "\(due.step.id)")]
        case .dossier(let summary): return [.history(kind: "dossier", id: "\(summary.id)")]
        case .taxQuestion(let entry): return [.history(kind: "taxQuestion", id: "\(entry.id)")]
        case .consultation(let due):
            return [.history(kind: due.thing.kind.rawValue, id: due.thing.id)]
        case .clash(let clash): return [.history(kind: clash.kind, id: clash.thing)]
        case .privacy(let due): return [.history(kind: due.thing.kind, id: due.thing.id)]
        case .logReview, .held: return open()
        case .networkRequest(let entry):
            return [.history(kind: "networkRequest", id: "\(entry.id)")]
        case .outcome, nil: break
        }
        switch selected?.id {
        case .appointment(let id): return [.history(kind: "appointment", id: "\(id)")]
        case .walkIn(let id): return [.history(kind: "walkIn", id: "\(id)")]
        case nil: return []
        }
    }

    mutating func show(_ place: Place?) -> [Step<Self>] {
        (self.place, desk, toDo) = (place, nil, [])
        return [load]
    }

    mutating func show(_ day: Day) -> [Step<Self>] {
        (self.day, desk, list) = (day, nil, .visits)
        return [load]
    }

    /// All of them, online, and every house.
    var places: Pick<Message> {
        let houses = reference.houses.map { house in
            Pick<Message>.Option(
                house.name[.nl], detail: house.shownTown, .show(.house(house.key)))
        }
        return Pick(
            Phrase(nl: "Waar", en: "Where"),
            options: [.init(.allHouses, .show(nil)), .init("Online", .show(.online))] + houses)
    }
}

extension Phrase {
    static let allHouses = Phrase(nl: "alle huizen", en: "all houses")
    fileprivate static let whoHelps = Phrase(nl: "Wie helpt", en: "Who helps")

    fileprivate init(helper name: String, isFree: Bool) {
        self.init(
            nl: "\(name) · \(isFree ? "vrij" : "in gesprek")",
            en: "\(name) · \(isFree ? "free" : "with somebody")")
    }
}
