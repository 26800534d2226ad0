internal import KaderDomain
internal import TerminalUI

extension Plain {
    /// What a line means while a form is filled in, field by field: commands begin with a colon.
    mutating func answer(_ words: String, in form: OpenForm) -> [String] {
        guard let state = form.state, let field = state.focused else {
            press(.escape)
            return []
        }
        switch PlainFormCommand(words) {
        case .stop: leave(form)
        case .back:
            asked = nil
            press(.previous)
        case .save:
            asked = nil
            press(.save)
        case nil:
            if asked == form.id { return confirm(words, form) }
            return fill(field, with: words, in: form)
        }
        return []
    }

    /// The form goes; what was typed in it is kept as a draft.
    private mutating func leave(_ form: OpenForm) {
        asked = nil
        if form.state?.focused?.choice?.isOpen == true { press(.escape) }
        press(.escape)
    }

    private mutating func confirm(_ words: String, _ form: OpenForm) -> [String] {
        switch PlainWords.isYes(words) {
        case .some(true):
            asked = nil
            press(.save)
        case .some(false): leave(form)
        case nil: return [PlainWords.yesOrNo[language]]
        }
        return []
    }

    /// Goes to the next field; behind the last one, asks whether to save. Where what was typed is
    /// wrong, it stays.
    mutating func goOn(from id: String, of formId: OpenForm.ID, afterTyping: Bool) {
        guard case .form(let form) = app.sheets.last, form.id == formId, let state = form.state
        else { return }
        let before = state.focus
        if state.focused?.id == id { press(.next) }
        guard case .form(let now) = app.sheets.last, now.id == form.id, let after = now.state
        else { return }
        if afterTyping, after[id]?.error != nil {
            rehearsal.perform { app in
                app.change(now.id) { $0.state?.focus(on: id) }
                return []
            }
        } else if state.focused?.id == id, after.focus <= before {
            asked = now.id
        }
    }

    /// The form's name where it is new, and the field that is asked for now.
    mutating func tell(_ form: OpenForm) -> [String] {
        tellAgain()
        let isNew = announced != form.id
        announced = form.id
        let head = ["", form.kind.definition.title[language], PlainWords.howToFill[language]]
        let standing = (form.state?.fields ?? []).filter(\.isReadOnly).map { field in
            "\(field.label): \(field.spokenValue(language))"
        }
        let field = asked == form.id ? [] : form.state?.focused?.spoken(language) ?? []
        return (isNew ? head + standing : []) + field
    }

    func prompt(of form: OpenForm) -> String {
        if asked == form.id { return PlainWords.save[language] }
        guard let field = form.state?.focused else { return PlainWords.goOn[language] }
        return "\(field.label) [\(field.spokenValue(language))]:"
    }
}

/// What can be done with a form instead of filling in a field.
private enum PlainFormCommand {
    case stop, back, save

    /// In either language, whichever is spoken.
    init?(_ words: String) {
        switch words {
        case ":stop", ":quit": self = .stop
        case ":terug", ":back": self = .back
        case ":bewaar", ":save": self = .save
        default: return nil
        }
    }
}
