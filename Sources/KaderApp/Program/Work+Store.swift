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

    /// Not done where another query was typed while it waited.
    static func search(_ query: String, _ turn: SearchTurn) -> Work {
        turn.ask(query)
        return Work("search") { dependencies, send in
            guard turn.isLast(query) else { return }
            do {
                send(.found(try dependencies.found(query), query: query))
            } catch {
                send(.found([], query: query))
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

    static func readServices(_ service: Service) -> Work {
        Work("read services") { dependencies, send in
            do {
                send(.servicesRead(try dependencies.store.services(), at: service))
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
        let what = report.summary
        self.init(
            nl:
                "Ongedaan gemaakt: \(what.nl). {everywhere.redo|Ctrl-R} zet het terug.\(report.naming.nl)",
            en:
                "Undone: \(what.en). {everywhere.redo|Ctrl-R} puts it back.\(report.naming.en)"
        )
    }

    fileprivate init(redone report: UndoReport) {
        self.init(
            nl: "Opnieuw: \(report.summary.nl).\(report.naming.nl)",
            en: "Again: \(report.summary.en).\(report.naming.en)")
    }
}
