internal import KaderDomain
internal import TerminalUI

extension TodayPane {
    /// What is known of the selected line, below the list.
    func details(_ language: Language) -> [Span]? {
        switch selectedToDo {
        case .callback(let note):
            return [
                Span(note.name.isEmpty ? note.phone : note.name, .heading),
                Span(note.phone, .muted), Span(note.about),
            ]
        case .untold(let reminder):
            let reach = [reminder.phone, reminder.email].filter { !$0.isEmpty }
            return [
                Span(reminder.appointment.contact, .heading),
                Span(reach.joined(separator: " · "), .muted), Span(reminder.cancelled[language]),
            ]
        case .action(let action):
            return [
                Span(action.item.title, .heading),
                Span(ToDoCells(reference, language).owner(of: action), .muted),
                Span(action.item.note),
            ]
        case .signal(let signal):
            return [
                Span(signal.sentence(reference)[language], .heading),
                Span(signal.entry.reportedTo?[language] ?? "", .muted),
                Span(signal.entry.signal.note),
            ]
        case .deadline(let entry):
            let visit = entry.registration
            return [
                Span(ToDoCells(reference, language).name(of: entry)[language], .heading),
                Span(
                    ([visit.day.medium(in: language), visit.service.label[language]]
                        + entry.employers + entry.consulenten).joined(separator: " · "), .muted),
                Span(
                    [visit.action, visit.actionBy].filter { !$0.isEmpty }.joined(separator: ", ")),
            ]
        case .referral(let entry):
            return [
                Span(entry.contact, .heading), Span(entry.line[language], .muted),
                Span(entry.referral.reason),
            ]
        case .trajectory(let due):
            return [
                Span(due.entry.contact, .heading), Span(due.entry.line[language], .muted),
                Span(due.line[language]),
            ]
        case .crisisStep(let due):
            return [
                Span(due.step.title, .heading), Span(due.employer, .muted),
                Span(due.who[language]),
            ]
        case .dossier(let summary):
            return [
                Span(summary.contact, .heading),
                Span(
                    [summary.dossier.title, summary.adviser].filter { !$0.isEmpty }
                        .joined(separator: " · "), .muted), Span(summary.dossier.nextStep),
            ]
        case .taxQuestion(let entry):
            return [Span(entry.name, .heading), Span(entry.question.question)]
        case .consultation(let due):
            return [
                Span(due.title, .heading), Span(due.why.label[language], .muted),
                Span(due.thing.texts["contribution"] + due.thing.texts["consequence"]),
            ]
        case .privacy(let due):
            return [Span(due.title, .heading), Span(due.line[language])]
        case .held(let waiting):
            return [
                Span(Phrase.busLaptop[language], .heading),
                Span(HeldWords.waiting(waiting)[language]),
            ]
        case .logReview:
            return [
                Span(Phrase.accessLog[language], .heading),
                Span(Phrase.whatToReview[language]),
            ]
        case .clash(let clash):
            return [
                Span(ClashWords.subject(clash)[language], .heading),
                Span(ClashWords.sentence(clash)[language]),
            ]
        case .networkRequest(let entry):
            return [
                Span(entry.network, .heading),
                Span(
                    [entry.asker, entry.route[language]].filter { !$0.isEmpty }
                        .joined(separator: " · "), .muted), Span(entry.request.text),
            ]
        case .outcome, nil: return selected.map { details(of: $0, language) }
        }
    }

    private func details(of visit: Visit, _ language: Language) -> [Span] {
        let about = visit.appointment?.note ?? visit.walkIn?.about ?? ""
        return [
            Span(visit.shownName[language], .heading),
            Span(times(of: visit)[language], .muted), Span(about),
        ]
    }

    /// `kwam 09:02 · aan de beurt 09:10 · klaar 09:55`
    private func times(of visit: Visit) -> Phrase {
        let times = [
            (Phrase(nl: "kwam", en: "came"), visit.times.arrived),
            (AppointmentState.called.label, visit.times.called),
            (Phrase(nl: "klaar", en: "done"), visit.times.ended),
        ].compactMap { label, instant in
            instant.map { (label, Amsterdam.local($0).time) }
        }
        let service = visit.service.label
        return Phrase(
            nl: (["\(service.nl) \(visit.time)"] + times.map { "\($0.0.nl) \($0.1)" }).joined(
                separator: " · "),
            en: (["\(service.en) \(visit.time)"] + times.map { "\($0.0.en) \($0.1)" }).joined(
                separator: " · "))
    }
}

/// A list, and where there is room below it what is known of its selected row.
struct ListWithDetails: View {
    let table: Table
    let details: [Span]?

    func draw(on canvas: inout Canvas, in frame: Frame) {
        let hasRoom = frame.rows >= 12 && details != nil
        let (below, list) = frame.split(bottom: hasRoom ? 4 : 0)
        table.draw(on: &canvas, in: list)
        guard hasRoom, let details else { return }
        let (line, rest) = below.split(top: 1)
        canvas.fill(line, with: "─", role: .border)
        TextView(details).draw(on: &canvas, in: rest)
    }
}
