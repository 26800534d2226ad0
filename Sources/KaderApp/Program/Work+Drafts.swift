internal import Foundation
internal import KaderDomain
internal import KaderStore
internal import TerminalUI

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
