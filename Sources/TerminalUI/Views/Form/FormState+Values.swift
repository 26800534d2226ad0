extension FormState {
    /// What is typed in a field; empty for a field of another kind.
    public func text(_ id: String) -> String { self[id]?.text.text ?? "" }

    /// The ids chosen in a field, in order; none for a field of another kind.
    public func chosen(_ id: String) -> [String] { self[id]?.choice?.chosenIDs ?? [] }

    /// Whether a yes-or-no field says yes.
    public func isOn(_ id: String) -> Bool { self[id]?.value == .toggle(true) }

    /// What stands in every field, by id, and under ``typed(in:)`` what was typed to choose where
    /// nothing was chosen yet: what a draft keeps.
    public var values: [String: FieldValue] {
        let undecided = fields.compactMap { field in
            field.choice.flatMap {
                $0.isUndecided ? (Self.typed(in: field.id), FieldValue.text($0.query)) : nil
            }
        }
        return Dictionary(
            fields.map { ($0.id, $0.value) } + undecided, uniquingKeysWith: { first, _ in first })
    }

    /// Under which name values hold what was typed in a field to choose in.
    public static func typed(in id: String) -> String { "\(id) typed" }

    /// Puts values back; those of fields that are not there are left out.
    public mutating func restore(_ values: [String: FieldValue]) {
        for (id, value) in values { update(id) { $0.value = value } }
        for field in fields {
            guard case .text(let query)? = values[Self.typed(in: field.id)] else { continue }
            changeChoice(field.id) { $0.putBack(query) }
        }
    }

    public mutating func setText(_ text: String, for id: String) {
        update(id) { $0.value = .text(text) }
    }

    public mutating func setError(_ error: String?, for id: String) {
        update(id) { $0.error = error }
    }

    public mutating func setNote(_ note: String?, for id: String) {
        update(id) { $0.note = note }
    }

    /// Puts other options in a field. What has been chosen stays chosen.
    ///
    /// - Parameters:
    ///   - query: what they answer; nil where they answer nothing that was typed.
    ///   - isNear: as ``ChoiceState/isNear``.
    public mutating func setOptions(
        _ options: [ChoiceOption], for id: String, answering query: String? = nil,
        isNear: Bool = false
    ) {
        changeChoice(id) { $0.setOptions(options, answering: query, isNear: isNear) }
    }

    /// Chooses an option, adding it where it is new: the answer to ``FormOutcome/createNew(_:_:)``.
    public mutating func choose(_ option: ChoiceOption, in id: String) {
        changeChoice(id) { $0.choose(option) }
    }

    /// Opens the list of a field, which may be filled from now on, so that Enter takes this
    /// option.
    public mutating func offer(_ option: String, in id: String) {
        update(id) { $0.isReadOnly = false }
        focus(on: id)
        changeChoice(id) { $0.open(at: option) }
    }

    private mutating func changeChoice(_ id: String, _ change: (inout ChoiceState) -> Void) {
        update(id) { field in
            guard case .choice(var choice) = field.kind else { return }
            change(&choice)
            field.kind = .choice(choice)
        }
    }
}
