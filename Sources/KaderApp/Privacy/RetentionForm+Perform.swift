internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension RetentionForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let lines = try dependencies.store.retentionPreview().filter { $0.count > 0 }
        let total = lines.reduce(0) { $0 + $1.count }
        let sum = FormField(
            id: "total", label: Phrase(nl: "Samen", en: "Together")[language],
            kind: .text(maximum: 12), text: "\(total)", isReadOnly: true)
        let typed = FormField(
            id: "count", label: Phrase(nl: "Typ het aantal", en: "Type the number")[language],
            kind: .text(maximum: 9), isRequired: true)
        return lines.map { Self.field($0, language) } + [sum, typed]
    }

    private static func field(_ line: RetentionLine, _ language: Language) -> FormField {
        let oldest = line.oldest.map { " \($0)" } ?? ""
        let told = Phrase(
            nl: "\(line.count), na \(line.months) maanden; oudste\(oldest)",
            en: "\(line.count), after \(line.months) months; oldest\(oldest)")
        return FormField(
            id: "term-\(line.term.rawValue)", label: line.term.label[language],
            kind: .text(maximum: 120), text: told[language], isReadOnly: true)
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let count = Int(values.text("count")) ?? -1
        let gone = try dependencies.store.applyRetention(count: count).reduce(0) { $0 + $1.count }
        return SavedForm(Phrase(nl: "Gewist: \(gone).", en: "Erased: \(gone)."))
    }
}
