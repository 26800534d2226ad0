internal import KaderDomain

extension TodayPane {
    /// Of a visit who comes, when and for what; of a note who is to be called; of an action what; of a signal what it says.
    public var copying: Copying? {
        switch selectedToDo {
        case .callback(let note):
            return Copying([note.name, note.phone, note.about].map { Phrase(same: $0) })
        case .untold(let reminder):
            return Copying(
                [reminder.cancelled], contact: reminder.appointment.appointment.contact)
        case .action(let action):
            return Copying([Phrase(same: action.item.title), Phrase(same: action.owner)])
        case .signal(let signal):
            return Copying([
                signal.sentence(reference), signal.entry.reportedTo ?? Phrase(same: ""),
            ])
        case .deadline(let entry):
            let lines = [entry.registration.action, entry.registration.question].map {
                Phrase(same: $0)
            }
            return entry.registration.contact.map { Copying(lines, contact: $0) } ?? Copying(lines)
        case .referral(let entry):
            return Copying([entry.target, entry.line], contact: entry.referral.contact)
        case .trajectory(let due):
            return Copying([due.line], contact: due.entry.trajectory.contact)
        case .crisisStep(let due):
            return Copying([due.step.title, due.employer].map { Phrase(same: $0) })
        case .dossier(let summary):
            return Copying(
                [Phrase(same: summary.dossier.nextStep)], contact: summary.dossier.contact)
        case .taxQuestion(let entry):
            let lines = [Phrase(same: entry.question.question)]
            return entry.question.contact.map { Copying(lines, contact: $0) } ?? Copying(lines)
        case .consultation(let due): return Copying([Phrase(same: due.title), due.why.label])
        case .clash(let clash):
            return Copying([ClashWords.subject(clash), ClashWords.sentence(clash)])
        case .networkRequest(let entry):
            return Copying([Phrase(same: entry.request.text), Phrase(same: entry.network)])
        case .privacy(let due): return Copying([Phrase(same: due.title), due.line])
        case .held(let waiting): return Copying([HeldWords.waiting(waiting)])
        case .logReview: return Copying([.accessLog])
        case .outcome, nil: break
        }
        guard let visit = selected else { return nil }
        let when = Phrase(
            nl: "\(visit.day.medium(in: .nl)) \(visit.time)",
            en: "\(visit.day.medium(in: .en)) \(visit.time)")
        let lines = [
            visit.service.label, when, Phrase(same: visit.consulenten.joined(separator: ", ")),
        ]
        switch visit.kind {
        case .appointment(let appointment):
            return Copying(lines, contact: appointment.contact)
        case .walkIn(let walkIn):
            guard let contact = walkIn.contact else {
                return Copying(lines + [Phrase(same: visit.name)])
            }
            return Copying(lines, contact: contact)
        }
    }
}
