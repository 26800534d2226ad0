internal import KaderDomain
internal import KaderStore
internal import TerminalUI

extension Work {
    static func load(_ form: OpenForm) -> Work {
        Work("load form") { dependencies, send in
            do {
                let fields = try form.kind.definition.fields(with: dependencies)
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
        return Work("save form", isLong: isLong, isAwaited: true) { dependencies, send in
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
        let turn = dependencies.saving
        guard turn.begin() else { throw BusError.stopped }
        defer { turn.end() }
        return try long.save(form.valuesAsHolder, with: dependencies) { phrase in
            send(.say(Notice(phrase.stoppable())))
            return turn.goesOn
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
