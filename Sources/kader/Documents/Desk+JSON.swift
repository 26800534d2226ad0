import KaderDomain
import KaderExchange

extension Visit {
    func json(at now: LocalTime) -> JSON {
        [
            "id": .text(idText), "kind": .text(isWalkIn ? "walk-in" : "appointment"),
            "day": .text(day.description), "time": .text(time.description),
            "state": .text(state.rawValue), "undecided": .truth(isUndecided(at: now)),
            "name": .text(name), "contact": .text(of: contact),
            "service": .text(service.rawValue),
            "number": walkIn.map { .whole($0.number) } ?? .null,
            "about": .text(appointment?.note ?? walkIn?.about ?? ""),
            "house": .text(of: place.house), "online": .truth(place == .online),
            "consulenten": .texts(helpers), "consulentNames": .texts(consulenten),
            "roomName": .text(of: room), "arrived": .text(of: times.arrived),
            "called": .text(of: times.called), "ended": .text(of: times.ended),
            "minutesWaited": waited(at: now).map { .whole($0) } ?? .null,
        ]
    }

    private var contact: Contact.ID? { appointment?.contact ?? walkIn?.contact }
}

extension CallbackNote {
    var json: JSON {
        [
            "id": .text(id.description), "name": .text(name), "phone": .text(phone),
            "about": .text(about), "taken": .text(taken.description), "done": .text(of: done),
        ]
    }
}

extension ToDo {
    var json: JSON {
        switch self {
        case .callback(let note): ["kind": .text("callback"), "callback": note.json]
        case .untold(let reminder): reminder.cancellation
        case .outcome(let visit):
            [
                "kind": .text("outcome"), "id": .text(visit.idText),
                "day": .text(visit.day.description),
                "time": .text(visit.time.description), "name": .text(visit.name),
                "service": .text(visit.service.rawValue),
            ]
        case .deadline(let entry):
            [
                "kind": .text("deadline"), "id": .text(entry.id.description),
                "deadline": .text(day.description), "name": .text(entry.contact),
                "contact": .text(of: entry.registration.contact),
                "action": .text(entry.registration.action),
                "actionBy": .text(entry.registration.actionBy),
                "question": .text(entry.registration.question),
            ]
        case .taxQuestion(let entry):
            [
                "kind": .text("taxQuestion"), "id": .text(entry.id.description),
                "day": .text(day.description), "name": .text(entry.name),
                "contact": .text(of: entry.question.contact),
                "question": .text(entry.question.question),
            ]
        case .consultation(let due):
            [
                "kind": .text(due.thing.kind.rawValue), "id": .text(due.thing.id),
                "day": .text(day.description), "title": .text(due.title),
                "who": .text(due.who), "why": .text("\(due.why)"),
            ]
        case .clash(let clash):
            [
                "kind": .text("clash"), "id": .text("\(clash.id)"),
                "day": .text(day.description), "about": .text(clash.kind),
                "thing": .text(clash.thing), "title": .text(clash.title),
            ]
        case .privacy(let due):
            [
                "kind": .text(due.thing.kind), "id": .text(due.thing.id),
                "deadline": .text(day.description), "title": .text(due.title),
                "line": .text(due.line.en), "command": .text(due.command),
            ]
        case .held(let waiting):
            [
                "kind": .text("held"), "day": .text(day.description),
                "count": .whole(waiting.count),
            ]
        case .logReview: ["kind": .text("logReview"), "day": .text(day.description)]
        case .networkRequest(let entry):
            .object(
                (["kind": .text("networkRequest")] as JSON.KeyedValues).followed(by: entry.members))
        case .dossier(let summary):
            [
                "kind": .text("dossier"), "id": .text(summary.id.description),
                "deadline": .text(day.description), "name": .text(summary.contact),
                "contact": .text(summary.dossier.contact.description),
                "title": .text(summary.dossier.title),
                "nextStep": .text(summary.dossier.nextStep),
            ]
        case .action(let action):
            [
                "kind": .text("action"), "id": .text(action.item.id.description),
                "title": .text(action.item.title), "deadline": .text(action.deadline.description),
                "owner": .text(action.owner), "region": .text(action.region),
            ]
        case .referral(let entry):
            [
                "kind": .text("referral"), "id": .text(entry.id.description),
                "day": .text(day.description), "name": .text(entry.contact),
                "target": entry.referral.target.json,
                "state": .text(entry.referral.state.code), "due": .text(of: entry.due),
            ]
        case .trajectory(let due):
            [
                "kind": .text("trajectory"), "id": .text(due.entry.id.description),
                "day": .text(day.description), "name": .text(due.entry.contact),
                "adviser": .text(due.entry.adviser), "line": .text(of: due.step?.id),
                "text": .text(of: due.step?.text),
            ]
        case .crisisStep(let due):
            [
                "kind": .text("crisisStep"), "id": .text(due.step.id.description),
                "due": .text(due.step.due.description), "title": .text(due.step.title),
                "employer": .text(due.employer), "owner": .text(of: due.step.owner),
            ]
        case .signal(let signal):
            [
                "kind": .text("signal"), "id": .text(signal.entry.id.description),
                "cell": signal.entry.signal.cell.json, "due": .text(signal.due.description),
                "reportedTo": .text(of: signal.entry.signal.report?.route),
            ]
        }
    }
}
