public import KaderDomain
internal import KaderReference
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

    private static let noRegion = Phrase(nl: "geen regio", en: "no region")
}
