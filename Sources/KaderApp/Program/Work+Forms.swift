internal import KaderDomain
internal import KaderStore
internal import TerminalUI

extension Work {
    static func load(_ form: OpenForm) -> Work {
        let isLong = (form.kind.definition as? any LongFormDefinition)?.isLongToRead ?? false
        return Work("load form", isLong: isLong) { dependencies, send in
            do {
                let fields = try read(form, dependencies, send)
                send(.form(.loaded(form.id, fields)))
            } catch {
                let instead = form.kind.definition.formInstead(of: form.values, after: error)
                send(.form(.refused(form.id, Phrase(error), field: nil, instead: instead)))
            }
        }
    }

    static func options(_ form: OpenForm, field: String, query: String) -> Work {
        Work("options of \(field)") { dependencies, send in
            do {
                let answer = try form.kind.definition.answer(
                    to: query, for: field, in: form.valuesAsHolder, with: dependencies)
                guard let answer else { return }
                send(.form(.options(form.id, field: field, answer, query: query)))
            } catch {
                send(.form(.options(form.id, field: field, ChoiceAnswer([]), query: query)))
                send(.say(Notice(Phrase(error), .refusal)))
            }
        }
    }

    static func save(_ form: OpenForm) -> Work {
        let definition = form.kind.definition
        let isLong = definition is any LongFormDefinition
        return Work(
            "save form", isLong: isLong, isAwaited: true, lasting: form.lasting
        ) { dependencies, send in
            do {
                if !form.isAgreed,
                    let change = try definition.preview(of: form.valuesAsHolder, with: dependencies)
                {
                    return send(.form(.foreseen(form.id, change)))
                }
                let saved = try stored(form, definition, dependencies, send)
                send(.form(.saved(form.id, saved)))
                send(.changed(dependencies.shown.take(from: dependencies.store)))
            } catch let conflict as EditConflict {
                let labels = try? definition.labels(of: conflict, with: dependencies)
                send(.form(.conflict(form.id, conflict, labels: labels ?? [:])))
            } catch {
                let field = definition.field(refusedBy: error)
                let offer = try? definition.offer(
                    insteadOf: error, in: form.values, with: dependencies)
                let instead = definition.formInstead(of: form.values, after: error)
                send(
                    .form(
                        .refused(
                            form.id, Phrase(error), field: field, offer: offer, instead: instead)))
            }
        }
    }
}

extension Work {
    private static func stored(
        _ form: OpenForm, _ definition: any FormDefinition, _ dependencies: Dependencies,
        _ send: @escaping @Sendable (AppMessage) -> Void
    ) throws -> SavedForm {
        guard let long = definition as? any LongFormDefinition else {
            return try definition.save(
                form.valuesAsHolder, from: form.original, overriding: form.overriding,
                with: dependencies)
        }
        return try telling(form, dependencies, send) {
            try long.save(form.valuesAsHolder, with: dependencies, goesOn: $0)
        }
    }

    private static func read(
        _ form: OpenForm, _ dependencies: Dependencies,
        _ send: @escaping @Sendable (AppMessage) -> Void
    ) throws -> [FormField] {
        guard let long = form.kind.definition as? any LongFormDefinition, long.isLongToRead else {
            return try form.kind.definition.fields(with: dependencies)
        }
        return try telling(form, dependencies, send) {
            try long.fields(with: dependencies, goesOn: $0)
        }
    }

    /// Tells each step once, and stops where the person wants it.
    private static func telling<T>(
        _ form: OpenForm, _ dependencies: Dependencies,
        _ send: @escaping @Sendable (AppMessage) -> Void,
        _ body: (@escaping (LongStep) -> Bool) throws -> T
    ) throws -> T {
        let turns = dependencies.saving
        turns.begin(form.id)
        defer { turns.end(form.id) }
        var last: LongStep?
        return try body { step in
            if step != last { send(.form(.goes(form.id, step))) }
            last = step
            return turns.goesOn(form.id)
        }
    }

    /// Keeps this person's version in the history where they chose the other's.
    static func concede(_ fields: [EditConflict.Field], in conflict: EditConflict) -> Work {
        Work("concede") { dependencies, send in
            do {
                try dependencies.store.concede(fields, ofKind: conflict.kind, conflict.id)
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
        }
    }
}

extension OpenForm {
    /// What is told where saving it writes for long: it goes, and comes back if it is refused. One that
    /// another form waits for stays, and so does one of which no draft may be kept.
    fileprivate var lasting: AppMessage {
        guard asker == nil, replaces == nil, !kind.definition.isProtected else {
            return .say(Notice(.waitForSaving))
        }
        return .form(.goes(id, LongStep(.stillSaving, isBehind: true, isStoppable: false)))
    }
}

extension Phrase {
    fileprivate static let stillSaving = Phrase(
        nl: "het wordt nog bewaard", en: "it is still being saved")
    fileprivate static let waitForSaving = Phrase(
        nl: "Nog even: het wordt bewaard. Stoppen kan niet meer.",
        en: "One moment: it is being saved. It can no longer be stopped.")
}
