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

    /// What is being saved is held no more: it would be found taken by the appointment itself.
    private var wantedHolds: [OpenForm.ID: HeldSlot] {
        var wanted: [OpenForm.ID: HeldSlot] = [:]
        for case .form(let form) in sheets {
            wanted[form.id] =
                form.isSaving ? held[form.id] : form.kind.definition.held(form.values)
        }
        return wanted
    }
}

extension Work {
    /// Holds a slot for a form. Where somebody has it already, the form stays open and the person is
    /// told.
    static func hold(_ slot: HeldSlot, for form: OpenForm.ID) -> Work {
        Work("hold slot") { dependencies, send in
            do {
                if try !dependencies.hold(slot, for: form) { send(.say(.heldByAnother)) }
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
    fileprivate func hold(_ slot: HeldSlot, for form: OpenForm.ID) throws -> Bool {
        try store.hold(
            slot.spreekuur, at: slot.time, for: form.description, moving: slot.moving,
            waiving: slot.waiving)
    }
}

extension Notice {
    fileprivate static let heldByAnother = Notice(
        Phrase(
            nl: "Let op: deze plek is net door iemand anders gekozen. Kies een andere.",
            en: "Note: somebody else has just chosen this slot. Choose another."), .refusal)
}
