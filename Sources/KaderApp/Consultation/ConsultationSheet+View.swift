internal import KaderDomain
internal import KaderReference
internal import TerminalUI

extension ConsultationSheet {
    func view(_ reference: Reference, _ own: KeyMap, _ language: Language) -> any View {
        let place = region.map { reference.regionName($0) } ?? Phrase.country[language]
        return Boxed(
            "\(part.label[language]) · \(place)", footer: footer(language),
            view: table(reference, language).telling(own, language))
    }

    func table(_ reference: Reference, _ language: Language) -> Table {
        let rows = rows
        let cells = ConsultationCells(self, reference, language)
        return Table(
            columns: headings(language), rows: rows.map { cells.cells(of: $0) },
            selection: rows.isEmpty ? nil : selection,
            placeholder: (filter.isEmpty ? Phrase.nothingKept : .nothingFound)[language])
    }

    private func headings(_ language: Language) -> [TableColumn] {
        let last: Phrase =
            switch part {
            case .sectorTables: Phrase(nl: "Score", en: "Score")
            case .organisations: Phrase(nl: "Regio", en: "Region")
            default: Phrase(nl: "Stand", en: "State")
            }
        let (first, second) = part == .calendar ? (6, 2) : (4, 3)
        return [
            TableColumn(Phrase.what[language], width: .share(first), priority: 4),
            TableColumn(Phrase.who[language], width: .share(second), priority: 2),
            TableColumn(last[language], width: .fit, priority: 3),
        ]
    }

    /// Which part of how many, and what presses.
    private func footer(_ language: Language) -> String {
        let place = "\(part.rawValue + 1)/\(ConsultationPart.allCases.count)"
        let pressing: Phrase? =
            switch part {
            case .seats: alarms
            case .calendar: overdue
            case .projects: openConditions
            case .caos: gaps
            case .sectorTables, .organisations, .funds: nil
            }
        let parts =
            filter.isEmpty && !isTyping ? [place, pressing?[language] ?? ""] : typed(language)
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// How many rows the filter leaves, and the end of it.
    private func typed(_ language: Language) -> [String] {
        let before = TextWidth.suffix(String(filter.prefix(line.cursor)), columns: 16)
        let after = TextWidth.prefix(String(filter.dropFirst(line.cursor)), columns: 16)
        return [tally?[language] ?? "", "/" + before + (isTyping ? "_" : "") + after]
    }

    private var alarms: Phrase? {
        let count = all.seats.filter { $0.alarm(on: today) != nil }.count
        guard count > 0 else { return nil }
        return Phrase(
            nl: count == 1 ? "1 zetel leeg of aflopend" : "\(count) zetels leeg of aflopend",
            en: count == 1 ? "1 seat vacant or ending" : "\(count) seats vacant or ending")
    }

    private var overdue: Phrase? {
        let count = dated.filter { $0.isOverdue(on: today) }.count
        return count > 0 ? Phrase(nl: "\(count) te laat", en: "\(count) overdue") : nil
    }

    private var openConditions: Phrase? {
        let count = all.projects.flatMap(\.openConditions).count
        guard count > 0 else { return nil }
        return Phrase(
            nl: count == 1 ? "1 voorwaarde open" : "\(count) voorwaarden open",
            en: count == 1 ? "1 condition open" : "\(count) conditions open")
    }

    private var gaps: Phrase? {
        guard let region else { return nil }
        let count = all.gaps(in: region, on: today).count
        return count > 0 ? Phrase(nl: "\(count) nog niet benut", en: "\(count) not used yet") : nil
    }
}

extension Phrase {
    static let country = Phrase(nl: "heel het land", en: "the whole country")
    fileprivate static let what = Phrase(nl: "Wat", en: "What")
    fileprivate static let who = Phrase(nl: "Wie, waarmee", en: "Who, with what")
    fileprivate static let nothingKept = Phrase(
        nl: "Hier staat nog niets. Met {tables.add|n} voeg je iets toe.",
        en: "There is nothing here yet. Press {tables.add|n} to add something.")
}
