import Testing

@testable import TerminalUI

/// The regions lie as on a map, and what is much is seen without colour.
@Suite struct TileMapTests {
    @Test func looksLikeThisInEightyColumns() {
        #expect(
            picture(PlotSamples.regions(), 80, 24) == """
                                                              FRI    0 GRO    5
                                                              ········ ░░░░░░░░
                                   NHN   10          FLE    – ZWO   20 DRE    4
                                   ▒▒▒▒▒▒▒▒                   ████████ ░░░░░░░░
                          KIJ    9 ZAA   14 GOO   19 AMF    3 VST    8 TWE   13
                          ▒▒▒▒▒▒▒▒ ▓▓▓▓▓▓▓▓ ████████ ░░░░░░░░ ▒▒▒▒▒▒▒▒ ▓▓▓▓▓▓▓▓
                          HRL   18 AMS    2▶MUT    7 FOV   12 MGE   17 ACH    1
                          ████████ ░░░░░░░░ ▒▒▒▒▒▒▒▒ ▓▓▓▓▓▓▓▓ ████████ ░░░░░░░░
                 HAA    6 ZHC   11 MHO   16 GOR    0 RIV    5 NIJ   10
                 ▒▒▒▒▒▒▒▒ ▓▓▓▓▓▓▓▓ ████████ ········ ░░░░░░░░ ▒▒▒▒▒▒▒▒
                          RIJ   15 DRT   20 MBR    4 NOB    9
                          ▓▓▓▓▓▓▓▓ ████████ ░░░░░░░░ ▒▒▒▒▒▒▒▒
                          ZEE   14 WBR   19 ZOB    3 HEL    8 NLI   13
                          ▓▓▓▓▓▓▓▓ ████████ ░░░░░░░░ ▒▒▒▒▒▒▒▒ ▓▓▓▓▓▓▓▓
                                                     MLI   18
                                                     ████████
                                                     ZLI    2
                                                     ░░░░░░░░

                Midden-Utrecht 7  · <1 ░ 1+ ▒ 6+ ▓ 11+ █ 16+
                """)
    }

    @Test func hasNamesAndShadesOnTheSmallestScreen() {
        #expect(
            picture(PlotSamples.regions(), 40, 10) == """
                                          ·FRI ░GRO
                           ▒NHN       FLE █ZWO ░DRE
                      ▒KIJ ▓ZAA █GOO ░AMF ▒VST ▓TWE
                      █HRL ░AMS▶▒MUT ▓FOV █MGE ░ACH
                 ▒HAA ▓ZHC █MHO ·GOR ░RIV ▒NIJ
                      ▓RIJ █DRT ░MBR ▒NOB
                      ▓ZEE █WBR ░ZOB ▒HEL ▓NLI
                                     █MLI
                                     ░ZLI
                Midden-Ut… 7  · <1 ░ 1+ ▒ 6+ ▓ 11+ █ 16+
                """)
    }

    @Test func tellsShadesApartInASCII() {
        #expect(
            canvas(PlotSamples.regions(selection: nil), 80, 10).ascii().text == """
                                                              .FRI   0 -GRO   5
                                   +NHN  10           FLE   - #ZWO  20 -DRE   4
                          +KIJ   9 %ZAA  14 #GOO  19 -AMF   3 +VST   8 %TWE  13
                          #HRL  18 -AMS   2 +MUT   7 %FOV  12 #MGE  17 -ACH   1
                 +HAA   6 %ZHC  11 #MHO  16 .GOR   0 -RIV   5 +NIJ  10
                          %RIJ  15 #DRT  20 -MBR   4 +NOB   9
                          %ZEE  14 #WBR  19 -ZOB   3 +HEL   8 %NLI  13
                                                     #MLI  18
                                                     -ZLI   2
                . <1 - 1+ + 6+ % 11+ # 16+
                """)
    }

    @Test func putsLongFiguresBelowTheLabel() {
        let tiles = [
            MapTile("MUT", "Midden-Utrecht", row: 0, column: 0, value: 1250),
            MapTile("AMF", "Amersfoort", row: 0, column: 1, value: 12),
        ]
        #expect(
            picture(TileMap(tiles, selection: 1), 18, 4) == """
                 MUT     ▶AMF
                 ██ 1.250 ░░░░░ 12
                 ████████ ░░░░░░░░
                Amersfoort 12  · …
                """)
    }

    @Test func isBarsWhereTheTilesDoNotFit() {
        let shown = canvas(PlotSamples.regions(), 34, 6)
        #expect(shown.text.contains("▶Midden-Utr"))
        #expect(shown.cursor != nil)
    }

    @Test func marksTheSelectedTileInTheRightPlace() {
        let shown = canvas(PlotSamples.regions(), 80, 24)
        #expect(shown.cursor == Point(column: 27, row: 6))
    }

    @Test func goesFromTileToTile() throws {
        let map = PlotSamples.regions()
        func label(_ right: Int, _ down: Int, from label: String) throws -> String? {
            let number = try #require(map.tiles.firstIndex { $0.label == label })
            return map.neighbour(of: number, right: right, down: down).map { map.tiles[$0].label }
        }
        #expect(try label(1, 0, from: "MUT") == "FOV")
        #expect(try label(0, -1, from: "MUT") == "GOO")
        #expect(try label(-1, 0, from: "HAA") == nil)
        #expect(try label(0, -1, from: "HAA") != nil)
        #expect(map.neighbour(of: 99, right: 1, down: 0) == nil)
        #expect(map.neighbour(of: 0, right: 0, down: 0) == nil)
    }

    @Test func reachesEveryTileWithTheArrows() {
        let map = PlotSamples.regions()
        var (reached, open): (Set<Int>, [Int]) = ([0], [0])
        while let tile = open.popLast() {
            for (right, down) in [(1, 0), (-1, 0), (0, 1), (0, -1)] {
                let next = map.neighbour(of: tile, right: right, down: down)
                if let next, reached.insert(next).inserted { open.append(next) }
            }
        }
        #expect(reached.count == map.tiles.count)
    }

    @Test(arguments: [
        ([20.0, 1, 3], [1.0, 6, 11, 16]), ([2, 1], [1, 1, 2, 2]), ([], []), ([0, -3], []),
        ([0.5, 2], [0.5, 0.5, 1, 1.5]), ([2.5], [0.625, 0.625, 1.25, 1.875]),
    ])
    func stepsShadesUpToTheMost(values: [Double], bounds: [Double]) {
        #expect(TileShades(values: values).bounds == bounds)
    }

    @Test func shadesBySteps() {
        let shades = TileShades(values: [20])
        #expect(
            [-1, 0, 1, 5, 6, 10, 11, 16, 20, 99].map { shades.shade(of: $0) } == [
                0, 0, 1, 1, 2, 2, 3, 4, 4, 4,
            ])
        #expect(shades.shade(of: nil) == 0)
        #expect(TileShades(bounds: [1, 2, 3, 4, 5, .nan]).bounds == [1, 2, 3, 4])
    }
}
