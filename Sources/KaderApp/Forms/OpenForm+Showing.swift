internal import KaderDomain
internal import TerminalUI

extension OpenForm {
    /// A value of a column as people read it: by the label of the option that it is.
    func shown(_ value: String?, _ column: String) -> String {
        guard let value, !value.isEmpty else { return "–" }
        let name = kind.definition.field(ofColumn: column)
        let options = state?.fields.first { $0.id == name }?.choice?.options ?? []
        let found = options.filter { value.contains($0.id) }.map(\.label)
        return found.isEmpty ? value : found.joined(separator: ", ")
    }

    /// Something was typed: its fault goes, what was understood stands beside it.
    mutating func noteEdit(of field: String, today: Day, _ language: Language) {
        isUnkept = true
        state?.setError(nil, for: field)
        showNotes(today: today, language)
    }

    mutating func showNotes(today: Day, _ language: Language) {
        let notes = kind.definition.notes(on: values, today: today)
        for field in state?.fields ?? [] {
            let note = notes[field.id]?[language] ?? standingNotes[field.id]
            state?.setNote(note, for: field.id)
        }
    }

    /// Shows what is wrong in these fields; in all of them where nil.
    mutating func show(faultsIn ids: [String]?, today: Day, _ language: Language) {
        let faults = kind.definition.faults(in: values, today: today)
        for field in state?.fields ?? [] where ids?.contains(field.id) ?? true {
            state?.setError(faults[field.id]?[language], for: field.id)
        }
    }
}
