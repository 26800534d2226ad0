internal import KaderDomain
internal import KaderReference
internal import TerminalUI

extension FigureSheet {
    /// The measure quarter by quarter for what is selected, as `▶`, beside the first others; nil where
    /// there is no course to see.
    func trend(
        _ lines: [FigureLine], _ reference: Reference, _ language: Language
    ) -> LineChart? {
        guard lines.indices.contains(selection), grouping != .quarter else { return nil }
        let others = lines.indices.filter { $0 != selection }.prefix(Self.marks.count)
        let lesser = zip(Array(others), Self.marks).map {
            series(lines[$0], $1, reference, language)
        }
        let all = lesser + [series(lines[selection], "▶", reference, language)]
        guard all.contains(where: { $0.values.count { $0 != nil } > 1 }) else { return nil }
        return LineChart(
            labels: quarters.map(\.description), all,
            style: FigureWords.style(of: measure, language))
    }

    /// What stands on the lines of those that are not selected.
    private static let marks: [Character] = ["a", "b", "c", "d"]

    private func series(
        _ line: FigureLine, _ mark: Character, _ reference: Reference, _ language: Language
    ) -> LineSeries {
        LineSeries(
            FigureWords.name(of: line.key, by: grouping, reference, language), mark: mark,
            quarters.map { line.quarters[$0].flatMap(measure.shown) })
    }
}
