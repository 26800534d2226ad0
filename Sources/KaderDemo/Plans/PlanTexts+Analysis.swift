internal import KaderDomain

extension PlanTexts {
    /// What the plan of a region answers to some questions of its analysis.
    static let analysis: [(topic: AnalysisTopic, text: String, source: String)] = [
        (
            .influence, "We praten mee over krimp in de havens en krapte in de zorg.",
            "verslag sectoroverleg"
        ),
        (
            .organisation, "Vaste roosters en rust: daar gaan de gesprekken met bedrijven over.",
            "netwerk"
        ),
        (
            .developments, "De energietransitie vraagt monteurs; de winkels verliezen werk.",
            "regionale monitor"
        ),
        (.employment, "De zorg zoekt mensen, de logistiek vooral tijdelijke.", "UWV"),
        (.strength, "Sterk in vervoer en zorg; winnen kan in de logistiek.", "netwerk"),
    ]
}
