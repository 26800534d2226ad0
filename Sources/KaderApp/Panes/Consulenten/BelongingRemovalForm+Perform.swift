internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension BelongingRemovalForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        [
            FormField(
                id: "what", label: Phrase(nl: "Wat", en: "What")[dependencies.language],
                kind: .choice(ChoiceState(options: try options(dependencies))), isRequired: true)
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let parts = (values.choice("what") ?? "").split(separator: " ").map(String.init)
        let (kind, id) = (parts.first ?? "", parts.last ?? "")
        switch kind {
        case "absence": try Absence.ID(id).map { try dependencies.store.remove($0) }
        case "training": try Training.ID(id).map { try dependencies.store.remove($0) }
        default: try InterestConflict.ID(id).map { try dependencies.store.remove($0) }
        }
        return SavedForm(Phrase(nl: "Weggehaald.", en: "Removed."))
    }

    private func options(_ dependencies: Dependencies) throws -> [ChoiceOption] {
        let (today, language) = (dependencies.store.now.day, dependencies.language)
        let one = try dependencies.store.availability(of: contact, from: today)
        let away = (one?.absences ?? []).map {
            ChoiceOption(
                id: "absence \($0.id)", label: $0.words[language],
                detail: ThingWords.label(of: "absence")[language])
        }
        let trained = (one?.trainings ?? []).reversed().map {
            ChoiceOption(
                id: "training \($0.id)",
                label: "\($0.kind.label[language]) \($0.service.label[language])",
                detail: "\($0.doneOn.short(in: language)) \($0.doneOn.year)")
        }
        let hats = try dependencies.store.hats(of: [contact], all: true)[contact] ?? []
        let conflicts = hats.map {
            ChoiceOption(
                id: "conflict \($0.conflict.id)", label: $0.words,
                detail: ThingWords.label(of: "interestConflict")[language])
        }
        return away + trained + conflicts
    }
}
