/// By what figures are told apart.
public enum FigureGrouping: String, CaseIterable, Sendable {
    case house, service, region, quarter

    public var label: Phrase {
        switch self {
        case .house: Phrase(nl: "huis", en: "house")
        case .service: Phrase(nl: "dienst", en: "service")
        case .region: Phrase(nl: "regio", en: "region")
        case .quarter: Phrase(nl: "kwartaal", en: "quarter")
        }
    }
}
