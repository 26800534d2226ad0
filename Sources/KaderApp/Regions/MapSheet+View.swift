internal import KaderDomain
internal import KaderReference
internal import TerminalUI

extension MapSheet {
    func map(_ reference: Reference, _ language: Language) -> TileMap {
        var style = language == .nl ? FigureStyle.dutch : .english
        style.unit = figure.isShare ? "%" : ""
        return TileMap(
            reference.tiles.map { tile in
                MapTile(
                    tile.label, reference.regionName(tile.regionCode), row: tile.row,
                    column: tile.column, value: values[tile.regionCode])
            }, shades: TileShades(bounds: figure.bounds), style: style, selection: selection)
    }

    /// The code of the region on which the keyboard is.
    func region(_ reference: Reference) -> String? {
        let tiles = reference.tiles
        return tiles.indices.contains(selection) ? tiles[selection].regionCode : nil
    }

    func view(
        _ reference: Reference, on today: Day, _ language: Language, isPlain: Bool
    ) -> any View {
        guard let level, let region = region(reference) else {
            let map = map(reference, language)
            return Boxed(
                figure.label[language].capitalizedFirst,
                view: isPlain ? FigureList.table(of: map, selection: selection) : map)
        }
        let levels = RegionLevel.allCases.map { row($0, of: region, on: today, language) }
        let sections = [
            DetailSection(rows: levels), DetailSection(rows: [.text(Phrase.ourScale[language])]),
            DetailSection(Phrase.course[language], rows: history(of: region, language)),
        ]
        return Boxed(
            reference.regionName(region),
            view: DetailView(
                "", sections: sections.filter { !$0.rows.isEmpty },
                selection: RegionLevel.allCases.firstIndex(of: level)))
    }

    /// `bestuurlijk  ▰▰▱ invloed ↑  zetel in het werkbedrijf`
    private func row(
        _ level: RegionLevel, of region: String, on today: Day, _ language: Language
    ) -> DetailRow {
        let standing = scorecard.standing(region, level, on: today)
        let trend = [-1: " ↓", 1: " ↑"][scorecard.trend(region, level, on: today)] ?? ""
        let steps =
            String(repeating: "▰", count: standing.steps)
            + String(repeating: "▱", count: LevelStanding.coDirection.steps - standing.steps)
        let evidence = scorecard.mark(region, level, on: today)?.evidence ?? ""
        return .pair(
            label: level.label[language],
            value: "\(steps) \(standing.label[language])\(trend)"
                + (evidence.isEmpty ? "" : " · \(evidence)"))
    }

    private func history(of region: String, _ language: Language) -> [DetailRow] {
        scorecard.history(of: region).map { mark in
            let words = [mark.level.label[language], mark.standing.label[language], mark.evidence]
            return .pair(
                label: mark.day.short(in: language),
                value: words.filter { !$0.isEmpty }.joined(separator: " · "))
        }
    }
}

extension Phrase {
    fileprivate static let course = Phrase(nl: "Verloop", en: "Course")
    fileprivate static let ourScale = Phrase(
        nl: "De schaal is van ons: geen, aanwezig, invloed, mede-regie.",
        en: "The scale is ours: none, present, influence, co-direction.")
}
