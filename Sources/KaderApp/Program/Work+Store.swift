internal import Foundation
internal import KaderDomain
internal import KaderStore
internal import TerminalUI

// MARK: - Undo and history

extension Work {
    static let undo = Work("undo") { dependencies, send in
        send(said { Notice(Phrase(undone: try dependencies.store.undo()), .success) })
        send(.changed(dependencies.shown.take(from: dependencies.store)))
    }

    static let redo = Work("redo") { dependencies, send in
        send(said { Notice(Phrase(redone: try dependencies.store.redo()), .success) })
        send(.changed(dependencies.shown.take(from: dependencies.store)))
    }

    private static func said(_ body: () throws -> Notice) -> AppMessage {
        do {
            return .say(try body())
        } catch {
            return .say(Notice(Phrase(error), .refusal))
        }
    }

    static func search(_ query: String) -> Work {
        Work("search") { dependencies, send in
            do {
                send(.found(try dependencies.store.search(query, limit: 12), query: query))
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
        }
    }

    static func readPerson(_ id: Contact.ID) -> Work {
        Work("read person") { dependencies, send in
            do {
                send(.personRead(try dependencies.store.person(id)))
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
        }
    }

    static func readHistory(of kind: String, _ id: String) -> Work {
        Work("history of \(kind)") { dependencies, send in
            do {
                let entries = try dependencies.store.history(of: kind, id)
                let texts = entries.flatMap(\.fields).flatMap { [$0.before, $0.after] }
                let ids = texts.compactMap(\.self).flatMap(StoredValue.ids)
                let values = StoredValue(
                    dependencies.reference, titles: try dependencies.store.titles(of: Set(ids)),
                    dependencies.language)
                let lines = entries.map { HistoryLine($0, values, dependencies.language) }
                send(.historyRead(title: Phrase.history[dependencies.language], lines))
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
        }
    }
}

extension HistoryLine {
    init(_ entry: HistoryEntry, _ values: StoredValue, _ language: Language) {
        let local = Amsterdam.local(entry.at)
        heading =
            "\(local.day.short(in: language)) \(local.time)  \(entry.actor)  \(entry.command.label[language])"
        changes = entry.fields.filter { $0.name != "rank" }.compactMap { field in
            let label = FieldWords.label(of: field.name)[language]
            let (before, after) = (
                values.text(field.before, of: field.name), values.text(field.after, of: field.name)
            )
            guard before != after || field.before == nil && after != "–" else { return nil }
            return field.before == nil ? "\(label): \(after)" : "\(label): \(before) → \(after)"
        }
    }
}

extension Phrase {
    fileprivate static let history = Phrase(nl: "Geschiedenis", en: "History")

    fileprivate init(undone report: UndoReport) {
        self.init(
            nl:
                "Ongedaan gemaakt: \(report.command.label.nl). {everywhere.redo|Ctrl-R} zet het terug. (\(report.subject.nl))",
            en:
                "Undone: \(report.command.label.en). {everywhere.redo|Ctrl-R} puts it back. (\(report.subject.en))"
        )
    }

    fileprivate init(redone report: UndoReport) {
        self.init(
            nl: "Opnieuw: \(report.command.label.nl) (\(report.subject.nl)).",
            en: "Again: \(report.command.label.en) (\(report.subject.en)).")
    }
}

// MARK: - Forms

extension Work {
    static func load(_ form: OpenForm) -> Work {
        Work("load form") { dependencies, send in
            do {
                let fields = try form.kind.definition.fields(with: dependencies)
                send(.form(.loaded(form.id, fields)))
            } catch {
                send(.form(.refused(form.id, Phrase(error), field: nil)))
            }
        }
    }

    static func options(_ form: OpenForm, field: String, query: String) -> Work {
        Work("options of \(field)") { dependencies, send in
            do {
                let options = try form.kind.definition.options(
                    for: field, matching: query, in: form.values, with: dependencies)
                guard let options else { return }
                send(.form(.options(form.id, field: field, options, query: query)))
            } catch {
                send(.form(.options(form.id, field: field, [], query: query)))
                send(.say(Notice(Phrase(error), .refusal)))
            }
        }
    }

    static func save(_ form: OpenForm) -> Work {
        Work("save form") { dependencies, send in
            let definition = form.kind.definition
            do {
                let saved = try definition.save(
                    form.values, from: form.original, overriding: form.overriding,
                    with: dependencies)
                send(.form(.saved(form.id, saved)))
                send(.changed(dependencies.shown.take(from: dependencies.store)))
            } catch let conflict as EditConflict {
                let labels = try? definition.labels(of: conflict, with: dependencies)
                send(.form(.conflict(form.id, conflict, labels: labels ?? [:])))
            } catch {
                let field = definition.field(refusedBy: error)
                let offer = try? definition.offer(
                    insteadOf: error, in: form.values, with: dependencies)
                send(.form(.refused(form.id, Phrase(error), field: field, offer: offer)))
            }
        }
    }
}

extension Work {
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

// MARK: - Drafts

extension Work {
    /// What is stored of a draft.
    private struct Body: Codable {
        let kind: FormKind
        let values: FormValues
        let original: FormValues
        let labels: [String: String]
        let asker: Asker?
    }

    static func keep(_ form: OpenForm) -> Work {
        Work("keep draft") { dependencies, send in
            do {
                let body = Body(
                    kind: form.kind, values: form.values, original: form.original,
                    labels: form.labels, asker: form.asker)
                let json = String(decoding: try JSONEncoder().encode(body), as: UTF8.self)
                try dependencies.store.keep(
                    draft: Identifier(form.id.uuid), form: form.kind.definition.title[.en],
                    body: json)
                send(.form(.draftKept(form.id)))
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
        }
    }

    static func forget(_ id: OpenForm.ID) -> Work {
        Work("forget draft") { dependencies, send in
            do {
                try dependencies.store.discard(draft: Identifier(id.uuid))
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
        }
    }

    /// A draft of a form that this program no longer knows is left where it is.
    static let readDrafts = Work("read drafts") { dependencies, send in
        do {
            let drafts = try dependencies.store.drafts().compactMap { draft -> KeptDraft? in
                let json = Data(draft.body.utf8)
                guard let body = try? JSONDecoder().decode(Body.self, from: json) else {
                    return nil
                }
                return KeptDraft(
                    id: Identifier(draft.id.uuid), kind: body.kind, values: body.values,
                    original: body.original, labels: body.labels, savedAt: draft.savedAt,
                    asker: body.asker)
            }
            if !drafts.isEmpty { send(.draftsRead(drafts)) }
        } catch {
            send(.say(Notice(Phrase(error), .refusal)))
        }
    }
}
