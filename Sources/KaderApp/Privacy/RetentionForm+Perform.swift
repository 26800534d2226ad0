internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension RetentionForm {
    public var isLongToRead: Bool { true }

    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        try fields(with: dependencies) { _ in true }
    }

    public func fields(
        with dependencies: Dependencies, goesOn: @escaping (LongStep) -> Bool
    ) throws -> [FormField] {
        let language = dependencies.language
        let lines = try dependencies.store.retentionPreview { goesOn(LongStep($0)) }
        let sum = FormField(
            id: "total", label: Phrase(nl: "Samen", en: "Together")[language],
            kind: .text(maximum: 12), text: "\(lines.total)", isReadOnly: true)
        let typed = FormField(
            id: "count", label: Phrase(nl: "Typ het aantal", en: "Type the number")[language],
            kind: .text(maximum: 9), isRequired: true)
        let told = lines.filter { $0.count > 0 || !$0.kept.isEmpty }
        return told.map { Self.field($0, language) } + [sum, typed]
    }

    private static func field(_ line: RetentionLine, _ language: Language) -> FormField {
        FormField(
            id: "term-\(line.term.rawValue)", label: line.term.label[language],
            kind: .text(maximum: 200), text: told(line)[language], isReadOnly: true)
    }

    private static func told(_ line: RetentionLine) -> Phrase {
        let oldest = line.oldest.map { " \($0)" } ?? ""
        let told = Phrase(
            nl: "\(line.count), na \(line.months) maanden; oudste\(oldest)",
            en: "\(line.count), after \(line.months) months; oldest\(oldest)")
        guard !line.kept.isEmpty else { return told }
        let (gone, kept) = (line.count > 0 ? told : Phrase(nl: "0", en: "0"), Phrase(kept: [line]))
        return Phrase(nl: "\(gone.nl); \(kept.nl)", en: "\(gone.en); \(kept.en)")
    }

    public func save(
        _ values: FormValues, with dependencies: Dependencies,
        goesOn: @escaping (LongStep) -> Bool
    ) throws -> SavedForm {
        let count = Int(values.text("count")) ?? -1
        let report = try dependencies.store.applyRetention(count: count) { goesOn(LongStep($0)) }
        return SavedForm(Phrase(retained: report))
    }
}

extension LongStep {
    /// The form stays until the number is known to be right.
    fileprivate init(_ progress: RetentionProgress) {
        self.init(
            Phrase(progress), isBehind: progress.part == .erasing,
            isStoppable: progress.part != .wiping)
    }
}
