import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader todo`: what waits for the person who acts.
struct ToDoCommand: KaderCommand {
    static let configuration = CommandConfiguration(
        commandName: "todo",
        abstract: "What waits: callbacks, outcomes, deadlines, answers, referrals, crises.",
        discussion: "Kind, id, day, who or what, about.")

    @OptionGroup var options: Options
    @OptionGroup var place: PlaceOptions

    func run(with kader: Dependencies) throws {
        let founding = kader.store.founding
        let place = try place.place(kader) ?? founding.house.map(Place.house)
        try Listing.show(
            try kader.store.toDo(at: place, region: founding.region), options,
            cells: { Self.cells($0, kader) }, json: \.json)
    }

    static func cells(_ toDo: ToDo, _ kader: Dependencies) -> [String] {
        let language = kader.language
        switch toDo {
        case .callback(let note):
            return [
                "callback", note.id.description, toDo.day.description, note.name,
                [note.phone, note.about].filter { !$0.isEmpty }.joined(separator: ", "),
            ]
        case .untold(let reminder):
            return ["cancellation"] + RemindersCommand.told(reminder, language)
        case .outcome(let visit):
            return [
                "outcome", visit.idText, toDo.day.description, visit.name,
                "\(visit.service.label[language]) \(visit.time)",
            ]
        case .deadline(let entry):
            return [
                "deadline", entry.id.description, toDo.day.description, entry.contact,
                [entry.registration.action, entry.registration.question].first { !$0.isEmpty }
                    ?? entry.employers.joined(separator: ", "),
            ]
        case .dossier(let summary):
            return [
                "dossier", summary.id.description, toDo.day.description, summary.contact,
                summary.dossier.nextStep,
            ]
        case .action(let action):
            return [
                "action", action.item.id.description, toDo.day.description, action.item.title,
                action.owner,
            ]
        case .referral(let entry):
            return [
                "referral", entry.id.description, toDo.day.description, entry.contact,
                entry.line[language],
            ]
        case .trajectory(let due):
            return [
                "trajectory", due.entry.id.description, toDo.day.description, due.entry.contact,
                due.line[language],
            ]
        case .crisisStep(let due):
            return [
                "crisisStep", due.step.id.description, toDo.day.description, due.step.title,
                [due.employer, due.who[language]].filter { !$0.isEmpty }
                    .joined(separator: ", "),
            ]
        case .taxQuestion(let entry):
            return [
                "taxQuestion", entry.id.description, toDo.day.description, entry.name,
                entry.question.question,
            ]
        case .consultation(let due):
            return [
                due.thing.kind.rawValue, due.thing.id, toDo.day.description, due.title,
                [due.why.label[language], due.who].filter { !$0.isEmpty }.joined(separator: ", "),
            ]
        case .clash(let clash):
            return [
                "clash", "\(clash.id)", toDo.day.description, ClashWords.subject(clash)[language],
                ClashWords.sentence(clash)[language],
            ]
        case .privacy(let due):
            return [
                due.thing.kind, due.thing.id, toDo.day.description, due.title, due.line[language],
            ]
        case .held(let waiting):
            return [
                "held", "", toDo.day.description, "kader held list", "\(waiting.count)",
            ]
        case .logReview:
            return [
                "logReview", "", toDo.day.description, "kader log review", "",
            ]
        case .networkRequest(let entry):
            return [
                "networkRequest", entry.id.description, toDo.day.description, entry.network,
                entry.request.text,
            ]
        case .signal(let signal):
            return [
                "signal", signal.entry.id.description, toDo.day.description,
                signal.sentence(kader.reference)[language],
                signal.entry.reportedTo?[language] ?? "",
            ]
        }
    }
}
