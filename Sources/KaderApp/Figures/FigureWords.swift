public import KaderDomain
public import KaderReference
internal import TerminalUI

/// Figures as people read them.
public enum FigureWords {
    /// `73%`, `8,5`; a dash where nothing is known.
    public static func text(
        _ measure: FigureMeasure, of tally: FigureTally, _ language: Language
    ) -> String {
        style(of: measure, language).text(measure.shown(in: tally))
    }

    static func style(of measure: FigureMeasure, _ language: Language) -> FigureStyle {
        var style = language == .nl ? FigureStyle.dutch : .english
        style.unit = measure.isShare ? "%" : ""
        return style
    }

    /// What a group is called on the screen.
    static func name(
        of key: String, by grouping: FigureGrouping, _ reference: Reference, _ language: Language
    ) -> String {
        switch grouping {
        case .house: reference.house(key)?.name[language] ?? key
        case .service: Service(rawValue: key)?.label[language] ?? key
        case .region: reference.region(key)?.name ?? noRegion[language]
        case .quarter: key
        }
    }

    /// `alleen Groningen`: where somebody does not see everything there is; else nil.
    public static func part(of figures: Figures, _ reference: Reference) -> Phrase? {
        guard figures.isPart else { return nil }
        guard figures.places.count == 1, let place = figures.places.first else {
            return Phrase(nl: "alleen jouw huizen", en: "only your houses")
        }
        let name = place.name(in: reference.houses)
        return Phrase(nl: "alleen \(name.nl)", en: "only \(name.en)")
    }

    /// What is said where nothing was counted.
    public static func nothing(in figures: Figures) -> Phrase {
        figures.isPart
            ? Phrase(
                nl: "Niets geteld: kader telt alleen een huis waarvan je alles ziet.",
                en: "Nothing was counted: only a house of which you see everything is.")
            : Phrase(
                nl: "In deze kwartalen is niets gehouden.",
                en: "Nothing was held in these quarters.")
    }

    private static let noRegion = Phrase(nl: "geen regio", en: "no region")
}
