/// One thing that waits for somebody (*te doen*).
public enum ToDo: Hashable, Identifiable, Sendable {
    case callback(CallbackNote)

    /// Somebody whose appointment was cancelled, to be told so before its day is over.
    case untold(Reminder)

    /// A visit that is over, of which nobody has said how it went.
    case outcome(Visit)

    /// An action of a region plan with a deadline.
    case action(DueAction)

    /// A signal that was reported and not answered in time.
    case signal(DueSignal)

    /// A visit that was registered with a deadline.
    case deadline(RegistrationEntry)

    /// A referral that waits too long, or on which something came back to who referred.
    case referral(ReferralEntry)

    /// A trajectory whose end is near, or a step of one whose day has come.
    case trajectory(DueTrajectory)

    /// A step at a company in crisis that is to be done today, or should have been.
    case crisisStep(DueCrisisStep)

    /// The next step of a dossier, with its day.
    case dossier(DossierSummary)

    /// A tax question that waits for an answer (S51).
    case taxQuestion(TaxQuestionEntry)

    /// A seat, a meeting to prepare or a term of the tables of a region (S35, S61).
    case consultation(DueConsultation)

    /// What a network asks, until it is answered (S2).
    case networkRequest(NetworkRequestEntry)

    /// What two devices did that contradicts itself.
    case clash(Clash)
    /// What laptops of the bus brought and may not make, until somebody decides.
    case held(HeldWaiting)

    /// The access log, a month after it was last reviewed.
    case logReview(due: Day)

    /// What somebody asks about their own data, or a breach, with the clock of the law.
    case privacy(DuePrivacy)

    public enum ID: Hashable, Sendable {
        case callback(CallbackNote.ID)
        case untold(Appointment.ID)
        case outcome(Visit.ID)
        case action(PlanItem.ID)
        case signal(Signal.ID)
        case deadline(Registration.ID)
        case referral(Referral.ID)
        case trajectory(Trajectory.ID, TrajectoryItem.ID?)
        case crisisStep(CrisisStep.ID)
        case dossier(Dossier.ID)
        case taxQuestion(TaxQuestion.ID)
        case consultation(String)
        case networkRequest(NetworkRequest.ID)
        case clash(Clash.ID)
        case held
        case logReview
        case privacy(DuePrivacy.ID)
    }

    public var id: ID {
        switch self {
        case .callback(let note): .callback(note.id)
        case .untold(let reminder): .untold(reminder.id)
        case .outcome(let visit): .outcome(visit.id)
        case .action(let action): .action(action.item.id)
        case .signal(let signal): .signal(signal.entry.id)
        case .deadline(let entry): .deadline(entry.id)
        case .referral(let entry): .referral(entry.id)
        case .trajectory(let due): .trajectory(due.entry.id, due.step?.id)
        case .crisisStep(let due): .crisisStep(due.step.id)
        case .dossier(let summary): .dossier(summary.id)
        case .taxQuestion(let entry): .taxQuestion(entry.id)
        case .consultation(let due): .consultation(due.thing.id)
        case .networkRequest(let entry): .networkRequest(entry.id)
        case .clash(let clash): .clash(clash.id)
        case .held: .held
        case .logReview: .logReview
        case .privacy(let due): .privacy(due.id)
        }
    }

    /// The day that it is about: taken down, held, or due.
    public var day: Day {
        switch self {
        case .callback(let note): Amsterdam.local(note.taken).day
        case .untold(let reminder): reminder.appointment.appointment.day
        case .outcome(let visit): visit.day
        case .action(let action): action.deadline
        case .signal(let signal): signal.due
        case .deadline(let entry): entry.registration.deadline ?? entry.registration.day
        case .referral(let entry): entry.due ?? entry.referral.since
        case .trajectory(let due): due.day
        case .crisisStep(let due): due.step.due
        case .dossier(let summary):
            summary.dossier.nextDay ?? Amsterdam.local(summary.dossier.opened).day
        case .networkRequest(let entry): entry.request.day
        case .clash(let clash): Amsterdam.local(clash.found).day
        case .held(let waiting): Amsterdam.local(waiting.since).day
        case .logReview(let due): due
        case .privacy(let due): due.day
        case .taxQuestion(let entry): Amsterdam.local(entry.question.asked).day
        case .consultation(let due): due.day
        }
    }
}

/// An open action of a region plan, with what its list does not say.
public struct DueAction: Hashable, Sendable {
    public let item: PlanItem
    public let deadline: Day

    /// Who pulls it, by name; blank where nobody does.
    public let owner: String

    /// The code of the labour-market region of its plan.
    public let region: String

    public init(item: PlanItem, deadline: Day, owner: String, region: String) {
        self.item = item
        self.deadline = deadline
        self.owner = owner
        self.region = region
    }
}
