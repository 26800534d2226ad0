internal import KaderDomain
internal import KaderReference
internal import TerminalUI

/// The columns of the list of what is to be done, and what stands in them.
struct ToDoCells {
    private let reference: Reference
    private let language: Language

    init(_ reference: Reference, _ language: Language) {
        self.reference = reference
        self.language = language
    }

    /// The name of who or what it is stays readable: when it must be done goes before that is cut.
    var columns: [TableColumn] {
        [
            TableColumn(Phrase.what[language], width: .fit, priority: 4),
            TableColumn(Phrase.who[language], width: .share(3, least: 16), priority: 3),
            TableColumn(Phrase.about[language], width: .share(3), priority: 1),
            TableColumn(Phrase.when[language], width: .fit, priority: 2),
        ]
    }

    func cells(of toDo: ToDo) -> [String] {
        let when = toDo.day.short(in: language)
        switch toDo {
        case .callback(let note):
            return [Phrase.callBack[language], note.name, about(note), when]
        case .untold(let reminder):
            return [
                Phrase.passOn[language], reminder.appointment.contact, about(reminder), when,
            ]
        case .outcome(let visit):
            return [
                Phrase.undecided[language], visit.shownName[language],
                "\(visit.service.label[language]) \(visit.time)", when,
            ]
        case .deadline(let entry):
            return [
                Phrase.deadline[language], name(of: entry)[language],
                ([entry.registration.action, entry.registration.question].first { !$0.isEmpty }
                    .map { [$0] } ?? entry.employers).joined(separator: ", "), when,
            ]
        case .dossier(let summary):
            return [
                Phrase.dossier[language], summary.contact,
                [summary.dossier.nextStep, summary.dossier.title].joined(separator: " · "), when,
            ]
        case .action(let action):
            return [
                PlanLevel.action.label[language], action.item.title,
                [owner(of: action), reference.region(action.region)?.name ?? action.region]
                    .filter { !$0.isEmpty }.joined(separator: ", "), when,
            ]
        case .referral(let entry):
            return [
                Phrase.referral[language], entry.contact, entry.line[language], when,
            ]
        case .trajectory(let due):
            return [
                Phrase.trajectory[language], due.entry.contact, due.line[language], when,
            ]
        case .crisisStep(let due):
            return [
                Phrase.crisisStep[language], due.step.title,
                [due.employer, due.who[language]].filter { !$0.isEmpty }
                    .joined(separator: " · "), when,
            ]
        case .taxQuestion(let entry):
            return [
                Phrase.taxQuestion[language],
                entry.name.isEmpty ? Phrase.nameless[language] : entry.name,
                entry.question.question, when,
            ]
        case .consultation(let due):
            return [
                due.why.label[language], due.title,
                [due.who, due.thing.kind.label[language]].filter { !$0.isEmpty }
                    .joined(separator: " · "), when,
            ]
        case .clash(let clash):
            return [
                Phrase.clash[language], ClashWords.subject(clash)[language],
                ClashWords.sentence(clash)[language], when,
            ]
        case .privacy(let due):
            return [Phrase.privacy[language], due.title, due.line[language], when]
        case .held(let waiting):
            return [
                Phrase.apart[language], Phrase.busLaptop[language],
                HeldWords.waiting(waiting)[language], when,
            ]
        case .logReview:
            return [
                Phrase.logReview[language], Phrase.accessLog[language],
                Phrase.whatToReview[language], when,
            ]
        case .networkRequest(let entry):
            return [
                Phrase.request[language], entry.network,
                [entry.request.text, entry.official == nil ? entry.route[language] : ""]
                    .filter { !$0.isEmpty }.joined(separator: " · "), when,
            ]
        case .signal(let signal):
            return [
                Phrase.signal[language], signal.sentence(reference)[language],
                signal.entry.reportedTo?[language] ?? "", when,
            ]
        }
    }

    /// What a filter looks in.
    func words(of toDo: ToDo) -> String { cells(of: toDo).joined(separator: " ") }

    func name(of entry: RegistrationEntry) -> Phrase {
        entry.contact.isEmpty ? .nameless : Phrase(same: entry.contact)
    }

    func owner(of action: DueAction) -> String {
        guard case .sector(let key) = action.item.owner else { return action.owner }
        return reference.sectors.first { $0.code == key }?.name[language] ?? key
    }

    /// `06-12345678 · 14:00 loopbaan`
    private func about(_ reminder: Reminder) -> String {
        let appointment = reminder.appointment.appointment
        let what = "\(appointment.hours.from) \(appointment.service.label[language])"
        return [reminder.phone, what].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private func about(_ note: CallbackNote) -> String {
        [note.phone, note.about].filter { !$0.isEmpty }.joined(separator: " · ")
    }
}

extension Phrase {
    fileprivate static let what = Phrase(nl: "Wat", en: "What")
    fileprivate static let who = Phrase(nl: "Wie of wat", en: "Who or what")
    fileprivate static let about = Phrase(nl: "Waarover", en: "About")
    fileprivate static let when = Phrase(nl: "Wanneer", en: "When")
    fileprivate static let signal = Phrase(nl: "signaal", en: "signal")
    fileprivate static let referral = Phrase(nl: "doorverwijzing", en: "referral")
    fileprivate static let trajectory = Phrase(nl: "traject", en: "trajectory")
    fileprivate static let crisisStep = Phrase(nl: "crisis", en: "crisis")
    fileprivate static let dossier = Phrase(nl: "dossier", en: "dossier")
    fileprivate static let taxQuestion = Phrase(nl: "belastingvraag", en: "tax question")
    fileprivate static let request = Phrase(nl: "verzoek", en: "request")
    fileprivate static let clash = Phrase(nl: "kies", en: "choose")
    fileprivate static let apart = Phrase(nl: "apart gezet", en: "kept apart")
    fileprivate static let privacy = Phrase(nl: "AVG", en: "AVG")
    fileprivate static let logReview = Phrase(nl: "nakijken", en: "review")
    fileprivate static let deadline = Phrase(nl: "termijn", en: "deadline")
    fileprivate static let nameless = Phrase(nl: "zonder naam", en: "without a name")
    fileprivate static let passOn = Phrase(nl: "doorgeven", en: "tell")
    fileprivate static let callBack = Phrase(nl: "terugbellen", en: "call back")
}
