internal import KaderDomain
internal import KaderStore
internal import TerminalUI

// MARK: - Slots held by open forms

extension App {
    /// Makes what is held the slots that open forms have chosen: nobody else takes them meanwhile.
    mutating func settleHolds() -> [Work] {
        let wanted = isOver ? [:] : wantedHolds
        guard wanted != held else { return [] }
        let gone = held.keys.filter { wanted[$0] == nil }.sorted()
        let new = wanted.filter { held[$0.key] != $0.value }.sorted { $0.key < $1.key }
        held = wanted
        return gone.map { .release($0) } + new.map { .hold($0.value, for: $0.key) }
    }

    /// A minute has passed: what is held is held for longer.
    func renewHolds() -> [Work] {
        held.sorted { $0.key < $1.key }.map { .hold($0.value, for: $0.key) }
    }

    private var wantedHolds: [OpenForm.ID: String] {
        var wanted: [OpenForm.ID: String] = [:]
        for case .form(let form) in sheets {
            guard let field = form.kind.definition.holdsField else { continue }
            wanted[form.id] = form.values.choice(field).flatMap(SlotChoice.held)
        }
        return wanted
    }
}

extension Work {
    /// Holds the slot of a choice for a form. Where somebody has it already, the form stays open and
    /// the person is told.
    static func hold(_ choice: String, for form: OpenForm.ID) -> Work {
        Work("hold slot") { dependencies, send in
            do {
                if try !dependencies.hold(choice, for: form) { send(.say(.heldByAnother)) }
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
        }
    }

    static func release(_ form: OpenForm.ID) -> Work {
        Work("release slot") { dependencies, _ in
            try? dependencies.store.release(heldFor: form.description)
        }
    }
}

extension Dependencies {
    fileprivate func hold(_ choice: String, for form: OpenForm.ID) throws -> Bool {
        guard let id = SlotChoice.spreekuur(choice), let time = SlotChoice.time(choice) else {
            return false
        }
        return try store.hold(id, at: time, for: form.description)
    }
}

extension Notice {
    fileprivate static let heldByAnother = Notice(
        Phrase(
            nl: "Let op: deze plek is net door iemand anders gekozen. Kies een andere.",
            en: "Mind: someone else has just chosen this slot. Choose another."), .refusal)
}
