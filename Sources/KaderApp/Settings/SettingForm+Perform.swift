internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension SettingForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        guard let setting else { throw StoreError.notFound(kind: "setting", id: key) }
        let language = dependencies.language
        return [
            FormField(
                id: "value", label: Phrase(nl: "Waarde", en: "Value")[language],
                kind: kind(of: setting), text: try dependencies.store.settings()[setting],
                note: note(on: setting)[language])
        ]
    }

    private func kind(of setting: SettingKey) -> FieldKind {
        if case .message = setting { .longText(rows: 10) } else { .text(maximum: 4) }
    }

    private func note(on setting: SettingKey) -> Phrase {
        if case .term = setting { return .spans }
        guard case .message(_, let language) = setting else {
            return Phrase(nl: "leeg: de standaard", en: "blank: the default")
        }
        let blanks = MessageTemplate.Blank.allCases.map { "{\($0.word[language])}" }
            .joined(separator: " ")
        return Phrase(
            nl: "kader vult in: \(blanks) · leeg: de standaard",
            en: "kader fills in: \(blanks) · blank: the default")
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        guard let setting else { throw StoreError.notFound(kind: "setting", id: key) }
        let text = values.text("value")
        guard !text.isEmpty else {
            try dependencies.store.reset(setting)
            return SavedForm(.standardAgain)
        }
        try dependencies.store.edit(
            try Setting(setting, to: text), from: try Setting(setting, to: original.text("value")),
            overriding: overriding)
        return SavedForm(.saved)
    }
}

extension Phrase {
    fileprivate static let spans = Phrase(
        nl: "14d is dagen, 2m maanden; juridisch bevestigt · leeg: de standaard",
        en: "14d is days, 2m months; legal confirms · blank: the default")
    fileprivate static let standardAgain = Phrase(
        nl: "De standaard geldt weer. {everywhere.undo|u} maakt dit ongedaan.",
        en: "The default applies again. {everywhere.undo|u} takes it back.")
}
