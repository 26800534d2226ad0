import TerminalUI

/// One of each plot, as the program would have it.
enum PlotSamples {
    static let houses: [PlotPoint] = [
        PlotPoint("Utrecht", 64), PlotPoint("Den Haag", 32), PlotPoint("Zeist", 1),
        PlotPoint("Rotterdam", 45), PlotPoint("Groningen", 0), PlotPoint("Weert", nil),
    ]

    static let changes: [PlotPoint] = [
        PlotPoint("Zorg", 12), PlotPoint("Metaal", -7), PlotPoint("Vervoer", -0.5),
        PlotPoint("Bouw", 3.25),
    ]

    static let visitors: [PlotPoint] = [0, 1, 3, 8, nil, 5, 6, 12, 20, 17, 4].enumerated().map {
        PlotPoint("week \($0 + 1)", $1)
    }

    static let weeks = (1...12).map { "wk \($0)" }

    static let chart = LineChart(
        labels: weeks,
        [
            LineSeries("Utrecht", mark: "U", [3, 5, 8, 9, 9, 12, 15, 14, 18, 21, 20, 24]),
            LineSeries("Zeist", mark: "Z", [12, 11, 9, 9, 8, nil, 6, 6, 4, 3, 3, 2]),
        ])

    /// Tile, row, column and name of every region.
    private static let map = """
        FRI 0 5 Friesland
        GRO 0 6 Groningen
        NHN 1 2 Noord-Holland Noord
        FLE 1 4 Flevoland
        ZWO 1 5 Regio Zwolle
        DRE 1 6 Drenthe
        KIJ 2 1 Zuid-Kennemerland en IJmond
        ZAA 2 2 Zaanstreek/Waterland
        GOO 2 3 Gooi en Vechtstreek
        AMF 2 4 Amersfoort
        VST 2 5 Veluwe Stedendriehoek
        TWE 2 6 Twente
        HRL 3 1 Holland Rijnland
        AMS 3 2 Groot Amsterdam
        MUT 3 3 Midden-Utrecht
        FOV 3 4 FoodValley
        MGE 3 5 Midden-Gelderland
        ACH 3 6 Achterhoek
        HAA 4 0 Haaglanden
        ZHC 4 1 Zuid-Holland Centraal
        MHO 4 2 Midden-Holland
        GOR 4 3 Gorinchem
        RIV 4 4 Rivierenland
        NIJ 4 5 Rijk van Nijmegen
        RIJ 5 1 Rijnmond
        DRT 5 2 Drechtsteden
        MBR 5 3 Midden-Brabant
        NOB 5 4 Noordoost-Brabant
        ZEE 6 1 Zeeland
        WBR 6 2 West-Brabant
        ZOB 6 3 Zuidoost-Brabant
        HEL 6 4 Helmond-De Peel
        NLI 6 5 Noord-Limburg
        MLI 7 4 Midden-Limburg
        ZLI 8 4 Zuid-Limburg
        """

    static func regions(selection: Int? = 14, largest: Int = 20) -> TileMap {
        let lines = map.split(separator: "\n")
        let tiles = lines.enumerated().map { number, line in
            let parts = line.split(separator: " ", maxSplits: 3).map(String.init)
            let value = number == 3 ? nil : Double(number * 5 % (largest + 1))
            return MapTile(
                parts[0], parts[3], row: Int(parts[1]) ?? 0, column: Int(parts[2]) ?? 0,
                value: value)
        }
        return TileMap(tiles, selection: selection)
    }

    static var all: [(name: String, view: any View)] {
        [
            ("bars", Bars(houses, selection: 2)), ("bars around 0", Bars(changes)),
            ("sparkline", Sparkline("Bezoekers", visitors)), ("line chart", chart),
            ("tile map", regions()),
        ]
    }
}
