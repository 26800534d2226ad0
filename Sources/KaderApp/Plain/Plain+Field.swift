internal import KaderDomain
internal import TerminalUI

extension Plain {
    /// Puts what was typed in a field. Nothing keeps what is there, `-` empties it.
    mutating func fill(_ field: FormField, with words: String, in open: OpenForm) -> [String] {
        let form = open.id
        if let choice = field.choice { return choose(words, choice, in: field, of: form) }
        guard !words.isEmpty else {
            goOn(from: field.id, of: form, afterTyping: false)
            return []
        }
        if case .toggle(let isOn) = field.kind { return turn(words, isOn, in: field, of: form) }
        rehearsal.perform { $0.fill(words == "-" ? "" : words, in: open) }
        goOn(from: field.id, of: form, afterTyping: true)
        return []
    }

    private mutating func turn(
        _ words: String, _ isOn: Bool, in field: FormField, of form: OpenForm.ID
    ) -> [String] {
        guard let wanted = PlainWords.isYes(words) else { return [PlainWords.yesOrNo[language]] }
        if wanted != isOn { press(.space) }
        goOn(from: field.id, of: form, afterTyping: true)
        return []
    }

    /// A number takes a row of the list, `?` tells the list, other words are looked for in it: the
    /// only row that is found is taken, but something new only by its number.
    private mutating func choose(
        _ words: String, _ choice: ChoiceState, in field: FormField, of form: OpenForm.ID
    ) -> [String] {
        switch words {
        case "":
            leaveList(choice)
            goOn(from: field.id, of: form, afterTyping: false)
        case "?":
            if !choice.isOpen { press(.space) }
        case "-":
            leaveList(choice)
            for _ in choice.chosen { press(.backspace) }
        default:
            if choice.isOpen, let number = Int(words) {
                return take(number, of: choice, in: field, of: form)
            }
            look(for: words, in: field, of: form)
        }
        return []
    }

    /// Closes the list, without what was looked for in it.
    private mutating func leaveList(_ choice: ChoiceState) {
        if choice.isUndecided { press(.control("u")) } else if choice.isOpen { press(.escape) }
    }

    private mutating func take(
        _ number: Int, of choice: ChoiceState, in field: FormField, of form: OpenForm.ID
    ) -> [String] {
        let rows = choice.matches.count + (choice.offersNew ? 1 : 0)
        guard (1...max(1, rows)).contains(number), rows > 0 else {
            return [PlainWords.noSuchNumber(number)[language]]
        }
        rehearsal.perform { app in
            app.changeTop { $0.state?.highlight(number - 1) }
            return []
        }
        accept(field, in: form)
        return []
    }

    private mutating func look(for words: String, in field: FormField, of form: OpenForm.ID) {
        press(.control("u"))
        rehearsal.send(.event(.paste(words)))
        guard case .form(let now) = app.sheets.last, let choice = now.state?[field.id]?.choice,
            choice.matches.count == 1, !choice.isNear,
            !choice.offersNew || Folding.fold(choice.matches[0].label) == Folding.fold(words)
        else { return }
        accept(field, in: form)
    }

    /// Takes the row of the list that is highlighted. Where several can be chosen it asks on.
    private mutating func accept(_ field: FormField, in form: OpenForm.ID) {
        press(.enter)
        guard field.choice?.allowsSeveral != true else { return }
        goOn(from: field.id, of: form, afterTyping: false)
    }
}

extension FormField {
    /// What stands in it, as it is read aloud.
    func spokenValue(_ language: Language) -> String {
        switch kind {
        case .toggle(let isOn): (isOn ? PlainWords.yes : PlainWords.no)[language]
        case .choice(let choice):
            choice.chosen.isEmpty ? "–" : choice.chosen.map(\.label).joined(separator: ", ")
        case .text, .longText, .day, .time:
            text.text.isEmpty ? "–" : text.text.onePastedLine
        }
    }

    /// What is to be known before filling it: what is wrong, what was understood, what to choose from.
    func spoken(_ language: Language) -> [String] {
        let fault = error.map { ["! \($0)"] } ?? []
        let about = [
            isRequired ? PlainWords.required[language] : "", error == nil ? note ?? "" : "",
        ]
        let words = about.filter { !$0.isEmpty }.joined(separator: ", ")
        return fault + (words.isEmpty ? [] : ["\(label): \(words)"]) + options(language)
    }

    private func options(_ language: Language) -> [String] {
        guard let choice, choice.isOpen else { return [] }
        let rows = choice.matches.map { option in
            if option.isNew { return "\(option.detail): \(option.label)" }
            return option.detail.isEmpty ? option.label : "\(option.label), \(option.detail)"
        }
        let new = choice.offersNew ? ["\(choice.allowsNew ?? ""): \(choice.query)"] : []
        let all = rows + new
        guard !all.isEmpty else { return [Phrase.nothingFound[language]] }
        return all.enumerated().map { "\($0 + 1). \($1)" }
    }
}

extension App {
    /// Puts a text in the focused field of the topmost form, instead of what is there.
    mutating func fill(_ text: String, in form: OpenForm) -> [Work] {
        guard let field = form.state?.focused else { return [] }
        changeTop { $0.state?.setText(text, for: field.id) }
        guard case .form(let changed) = sheets.last else { return [] }
        return react(to: .edited(field.id), in: changed)
    }

    mutating func changeTop(_ body: (inout OpenForm) -> Void) {
        guard case .form(let form) = sheets.last else { return }
        change(form.id, body)
    }
}
