internal import KaderDomain
internal import KaderReference
internal import TerminalUI

extension YearSheet {
    func title(_ reference: Reference, _ language: Language) -> String {
        let plans = Phrase(nl: "Alle regioplannen van \(year)", en: "All region plans of \(year)")
        let place = region.map { Phrase(same: reference.regionName($0)) } ?? .country
        return "\(plans[language]) · \(place[language])"
    }

    /// Bars over the months; as lines where there is no drawing.
    func view(
        _ reference: Reference, on today: Day, _ language: Language, isPlain: Bool
    ) -> any View {
        let whole: any View =
            isPlain ? lines(reference, language) : bars(today, language)
        return Boxed(title(reference, language), footer: chosen(reference), view: whole)
    }

    /// The action on which the keyboard is, in full.
    private func chosen(_ reference: Reference) -> String {
        action.map { "\(reference.regionName($0.region)): \($0.item.title)" } ?? ""
    }

    private func bars(_ today: Day, _ language: Language) -> Timeline {
        Timeline(
            titles: Day.shortMonths(in: language), now: today.months(into: year),
            rows: actions.map(row), legend: Phrase.timelineLegend[language],
            selection: action == nil ? nil : selection, top: max(0, selection - 8),
            placeholder: Phrase.noActionsThatYear[language])
    }

    /// With the code of its region, for which there is room; the name stands below.
    private func row(_ action: YearAction) -> TimelineRow {
        TimelineRow(action.span, year: year, before: region == nil ? "\(action.region) " : "")
    }

    private func lines(_ reference: Reference, _ language: Language) -> Tree {
        let rows = actions.map { action in
            let until = action.item.deadline?.deadline(
                in: language, planYear: year, isShort: true)
            let parts = [
                reference.regionName(action.region), action.item.title, action.ownerName,
                until, action.span.lateUntil == nil ? nil : Phrase.lateMark[language],
            ]
            let words = parts.compactMap(\.self).joined(separator: ", ")
            return TreeRow(depth: 0, text: "\(action.item.state.label[language]): \(words)")
        }
        return Tree(rows: rows, selection: action == nil ? nil : selection, top: 0, isActive: true)
    }
}

extension Phrase {
    fileprivate static let noActionsThatYear = Phrase(
        nl: "In dit jaar staan geen actiepunten.", en: "There are no actions that year.")
    fileprivate static let lateMark = Phrase(nl: "! te laat", en: "! overdue")
}
