public import KaderDomain
public import KaderReference

/// A difference between two states of a plan, as people read it.
public struct PlanDifferenceWords: Sendable {
    private let comparison: PlanComparison
    private let reference: Reference
    private let language: Language

    public init(_ comparison: PlanComparison, _ reference: Reference, _ language: Language) {
        self.comparison = comparison
        self.reference = reference
        self.language = language
    }

    /// What is added, gone and changed: a heading with how many, and a line for each; empty where
    /// nothing differs.
    public var parts: [(heading: String, lines: [String])] {
        let difference = comparison.difference
        return [
            (Phrase.added, difference.added.map(told)), (.gone, difference.gone.map(told)),
            (.changed, difference.changed.flatMap(told)),
        ].filter { !$0.1.isEmpty }.map { label, lines in
            let count = label == .changed ? difference.changed.count : lines.count
            return ("\(label[language]) (\(count))", lines)
        }
    }

    /// `actiepunt: Met vijf bedrijven praten`
    private func told(_ item: PlanItem) -> String {
        "\(item.level.label[language]): \(item.title)"
    }

    /// The line, and under it each field with what it was and became.
    private func told(_ change: PlanDifference.Change) -> [String] {
        [told(change.new)]
            + change.fields.map { field in
                guard field != .order else { return "› \(field.label[language])" }
                let (old, new) = (text(field, change.old), text(field, change.new))
                return "› \(field.label[language]): \(old) → \(new)"
            }
    }

    /// A dash for nothing.
    public func text(_ field: PlanItemField, _ item: PlanItem) -> String {
        let text = plain(field, item)
        return text.isEmpty ? "–" : text
    }

    private func plain(_ field: PlanItemField, _ item: PlanItem) -> String {
        switch field {
        case .title: item.title
        case .place: item.parent.flatMap { comparison.titles[$0] } ?? ""
        case .order: item.rank.description
        case .owner:
            item.owner?.name(among: comparison.ownerNames, reference, in: language) ?? ""
        case .partners: item.partners
        case .deadline: item.deadline?.long(in: language) ?? ""
        case .state: item.state.label[language]
        case .means: item.means
        case .evidence: item.evidence
        case .tags: item.tags.map { $0.told[language] }.joined(separator: "; ")
        case .note: item.note.split(whereSeparator: \.isNewline).joined(separator: " ")
        }
    }
}

extension Phrase {
    fileprivate static let added = Phrase(nl: "Erbij", en: "Added")
    fileprivate static let gone = Phrase(nl: "Weg", en: "Gone")
    fileprivate static let changed = Phrase(nl: "Gewijzigd", en: "Changed")
}
