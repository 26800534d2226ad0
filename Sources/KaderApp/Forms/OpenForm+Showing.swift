internal import KaderDomain
internal import KaderReference
internal import TerminalUI

extension OpenForm {
    /// Under which key the labels of a conflict hold what someone else made of a whole field that
    /// several columns make up.
    static func theirs(_ field: String) -> String { "theirs \(field)" }

    /// A value of a column as people read it: by the label of the option that it is, or the labels
    /// of several; a day in words.
    func shown(_ value: String?, _ column: String, _ language: Language) -> String {
        guard let value, !value.isEmpty, value != "[]" else { return "–" }
        let field = state?[kind.definition.field(ofColumn: column)]
        if field?.kind == .day, let day = Day(value) { return day.long(in: language) }
        if let label = labels[value] { return label }
        let found = (field?.choice?.options ?? []).filter {
            value == $0.id || value.contains("\"\($0.id)\"")
        }
        return found.isEmpty ? value : found.map(\.label).joined(separator: ", ")
    }

    /// Puts values back. What was chosen is put back by its label, also where it is not among the
    /// options now.
    mutating func putBack(_ values: [String: FieldValue]) {
        for case (let id, .chosen(let ids)) in values {
            guard let choice = state?[id]?.choice else { continue }
            let known = Set((choice.options + choice.chosen).map(\.id))
            let lacking = ids.filter { !known.contains($0) }.compactMap { id in
                labels[id].map { ChoiceOption(id: id, label: $0) }
            }
            if !lacking.isEmpty { state?.setOptions(choice.options + lacking, for: id) }
        }
        state?.restore(values)
    }

    /// Keeps the labels of what is chosen now.
    mutating func noteLabels() {
        for option in state?.fields.compactMap(\.choice).flatMap(\.chosen) ?? [] {
            labels[option.id] = option.label
        }
    }

    /// Something was typed: its fault goes, what was understood stands beside it.
    mutating func noteEdit(
        of field: String, today: Day, _ language: Language, _ reference: Reference
    ) {
        isUnkept = true
        noteLabels()
        state?.setError(nil, for: field)
        settleRefusal()
        showNotes(today: today, language, reference)
    }

    /// Beside every field: what was understood, and what to mind.
    mutating func showNotes(today: Day, _ language: Language, _ reference: Reference) {
        let notes = kind.definition.notes(on: values, today: today)
        let warnings = kind.definition.warnings(on: values, today: today, knowing: reference)
        for field in state?.fields ?? [] {
            let note =
                notes[field.id]?[language] ?? read(in: field, today: today, language)
                ?? suggestion(in: field) ?? standingNotes[field.id]
            let number = ElevenProof.isHit(by: values.text(field.id)) ? Phrase.noBSN : nil
            let said = [note, warnings[field.id]?[language], number?[language]].compactMap { $0 }
                .filter { !$0.isEmpty }
            state?.setNote(said.isEmpty ? nil : said.joined(separator: " · "), for: field.id)
        }
    }

    /// What is made of what is being typed in it; nil where there is nothing to tell.
    private func read(in field: FormField, today: Day, _ language: Language) -> String? {
        let reading = readings[field.id]
        return (reading?.lacking ?? reading?.understood)?[language]
            ?? momentNote(in: field.id, today: today, language)
            ?? notUnderstood(in: field, today: today, language)
    }

    /// Those that could be chosen where nothing is yet: "Anna de Ruiter, zelfde telefoon".
    private func suggestion(in field: FormField) -> String? {
        guard kind.definition.suggests(field.id), let choice = field.choice, choice.chosen.isEmpty,
            let first = choice.options.first
        else { return nil }
        let more = choice.options.count > 1 ? " +\(choice.options.count - 1)" : ""
        return "\(first.label), \(first.detail)\(more)"
    }

    /// Shows what is wrong in these fields; in all of them where nil.
    mutating func show(faultsIn ids: [String]?, today: Day, _ language: Language) {
        let faults = kind.definition.faults(in: values, today: today)
        for field in state?.fields ?? [] where ids?.contains(field.id) ?? true {
            let isUndecided = field.choice?.isUndecided == true
            let fault = isUndecided ? Phrase.notChosen : faults[field.id]
            state?.setError(fault?[language], for: field.id)
        }
        settleRefusal()
    }

    /// Takes the first option where what was chosen went with a field that was changed.
    mutating func chooseAnew(in field: String, among options: [ChoiceOption]) {
        guard outdated.remove(field) != nil, let chosen = state?.chosen(field).first,
            !options.contains(where: { $0.id == chosen })
        else { return }
        state?.restore([field: .chosen(options.prefix(1).map(\.id))])
        noteLabels()
    }
}

extension Phrase {
    /// Beside any text in which a number may be a BSN (S51).
    fileprivate static let noBSN = Phrase(
        nl: "lijkt een BSN: haal het weg", en: "looks like a BSN: remove it")
}
