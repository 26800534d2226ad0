internal import KaderDomain
internal import KaderReference
internal import TerminalUI

extension FigureSheet {
    func lines(_ reference: Reference) -> [FigureLine] {
        figures.lines(by: grouping) { reference.house($0)?.regionCode }
    }

    /// Nil where nothing is shown.
    func selectedLine(_ reference: Reference) -> FigureLine? {
        let lines = lines(reference)
        return lines.indices.contains(selection) ? lines[selection] : nil
    }

    func title(_ reference: Reference, _ language: Language) -> String {
        let (first, through) = (last.adding(-3), last)
        let (by, figures) = (grouping.label, Phrase(nl: "Cijfers per", en: "Figures by"))
        let range = Phrase(nl: "\(first) t/m \(through)", en: "\(first) to \(through)")
        let part = FigureWords.part(of: self.figures, reference).map { " · \($0[language])" } ?? ""
        return "\(figures[language]) \(by[language])\(part) · \(range[language])"
    }

    func view(_ reference: Reference, _ language: Language, isPlain: Bool) -> any View {
        let lines = lines(reference)
        let shown = selectedLine(reference)
        return Boxed(
            title(reference, language),
            view: FigureView(
                tabs: Tabs(
                    FigureMeasure.allCases.map { $0.label[language] },
                    selected: FigureMeasure.allCases.firstIndex(of: measure) ?? 0),
                whole: isDetailed
                    ? detail(of: shown, reference, language)
                    : bars(lines, reference, language, isPlain: isPlain),
                course: isPlain ? nil : shown.map { course(of: $0, language) },
                trend: isDetailed || isPlain ? nil : trend(lines, reference, language),
                rows: lines.count,
                nothing: lines.isEmpty ? FigureWords.nothing(in: figures)[language] : nil))
    }

    private func bars(
        _ lines: [FigureLine], _ reference: Reference, _ language: Language, isPlain: Bool
    ) -> any View {
        let points = lines.map { line in
            PlotPoint(
                FigureWords.name(of: line.key, by: grouping, reference, language),
                measure.shown(in: line.tally))
        }
        let bars = Bars(
            points, maximum: measure.isShare ? 100 : nil,
            style: FigureWords.style(of: measure, language), selection: selection)
        return isPlain ? FigureList.table(of: bars, selection: selection) : bars
    }

    /// The measure quarter by quarter, for what is selected.
    private func course(of line: FigureLine, _ language: Language) -> Sparkline {
        let points = quarters.map { quarter in
            PlotPoint(quarter.description, line.quarters[quarter].flatMap(measure.shown))
        }
        return Sparkline(
            Phrase(nl: "per kwartaal", en: "by quarter")[language], points,
            style: FigureWords.style(of: measure, language))
    }

    private func detail(
        of line: FigureLine?, _ reference: Reference, _ language: Language
    ) -> any View {
        guard let line else { return TextView("") }
        let name = FigureWords.name(of: line.key, by: grouping, reference, language)
        let all = DetailSection(name, pairs: Self.pairs(of: line.tally, language))
        let parts = quarters.compactMap { quarter in
            line.quarters[quarter].map {
                DetailSection(quarter.description, pairs: Self.pairs(of: $0, language))
            }
        }
        return DetailView("", sections: grouping == .quarter ? [all] : [all] + parts)
    }

    private static func pairs(
        of tally: FigureTally, _ language: Language
    ) -> [(label: String, value: String)] {
        FigureMeasure.allCases.map {
            (label: $0.label[language], value: FigureWords.text($0, of: tally, language))
        }
    }
}
