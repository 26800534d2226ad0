/// What must be in order within the union before it can lead in a region (S56): five conditions
/// (B:1063-1072) and seven points to heed (B:1074-1089), in that order.
public enum RegionCondition: String, CaseIterable, Sendable, Codable {
    case presence, regionPlan = "region-plan", equality, national, direction
    case positionPaper = "position-paper", partners, unions, sectors, subsidies, knowledge, course

    /// Whether it is one of the seven points, not of the five conditions.
    public var isPoint: Bool { number(in: Self.allCases) > 5 }

    /// `voorwaarde 1` to 5, `aandachtspunt 1` to 7.
    public var place: Phrase {
        let number = number(in: Self.allCases)
        return isPoint
            ? Phrase(nl: "aandachtspunt \(number - 5)", en: "point \(number - 5)")
            : Phrase(nl: "voorwaarde \(number)", en: "condition \(number)")
    }

    private func number(in all: [RegionCondition]) -> Int { (all.firstIndex(of: self) ?? 0) + 1 }

    public var label: Phrase {
        switch self {
        case .presence: Phrase(nl: "zichtbaar en aanwezig zijn", en: "be seen and present")
        case .regionPlan:
            Phrase(nl: "analyses verbonden in een regioplan", en: "analyses joined in a plan")
        case .equality:
            Phrase(
                nl: "gelijkwaardig samenwerken met sectoren, campagnes en netwerken",
                en: "work as equals with sectors, campaigns and networks")
        case .national:
            Phrase(nl: "landelijke afspraken verzilverd", en: "national agreements in use")
        case .direction:
            Phrase(nl: "heldere aansturing in de regio", en: "clear direction in the region")
        case .positionPaper:
            Phrase(nl: "agenda in een position paper", en: "agenda in a position paper")
        case .partners:
            Phrase(nl: "afspraken met netwerkpartners", en: "agreements with partners")
        case .unions:
            Phrase(nl: "afspraken met collega-vakbonden", en: "agreements with other unions")
        case .sectors: Phrase(nl: "samenwerking met alle sectoren", en: "work with all sectors")
        case .subsidies:
            Phrase(
                nl: "kennis van subsidies en projectadministratie",
                en: "knowledge of grants and project accounts")
        case .knowledge: Phrase(nl: "kennisbank intern", en: "internal knowledge base")
        case .course:
            Phrase(nl: "bestuurdersklas of leergang", en: "class or course for officials")
        }
    }
}
