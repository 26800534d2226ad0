import Testing

@testable import TerminalUI

/// No figures, however odd, make a plot fail or leave its frame.
@Suite struct PlotBoundsTests {
    @Test func plotsStayInTheirFrameWhateverTheyShow() {
        var dice = Dice()
        for _ in 0..<60 {
            let size = dice.size(upTo: Bool.random(using: &dice) ? 300 : 30)
            let frame = dice.frame(in: size)
            for plot in plots(&dice) where !stays(plot, frame, on: size) {
                Issue.record("seed \(dice.seed): \(plot) leaves \(frame) on \(size)")
                return
            }
        }
    }

    @Test func emptyPlotsDrawNoFigures() {
        let empty: [any Plot] = [
            Bars([], selection: 0), Sparkline("", []), TileMap([], selection: 3),
            LineChart(labels: [], []),
        ]
        for plot in empty {
            #expect(plot.figures.isEmpty)
            #expect(
                stays(plot, Frame(Size(columns: 40, rows: 10)), on: Size(columns: 40, rows: 10)))
        }
        #expect(picture(empty[0], 40, 10) + picture(empty[1], 40, 10) == "")
    }

    @Test func whatIsDrawnCanBeListed() {
        let plots: [any Plot] = [
            Bars(PlotSamples.houses), Sparkline("", PlotSamples.houses), PlotSamples.regions(),
        ]
        #expect(plots.map(\.figures.count) == [6, 6, 35])
        let section = DetailSection("", pairs: plots[0].figures)
        #expect(section.rows.first == .pair(label: "Utrecht", value: "64"))
        #expect(section.rows.last == .pair(label: "Weert", value: "–"))
    }

    @Test func asciiHasAGlyphOfItsOwnForAllOfThem() {
        for (name, view) in PlotSamples.all {
            let text = canvas(view, 80, 24).ascii().text
            #expect(text.allSatisfy(\.isASCII) && !text.contains("?"), "\(name): \(text)")
        }
    }

    private func plots(_ dice: inout Dice) -> [any Plot] {
        let count = Int.random(in: 0...40, using: &dice)
        let points = (0..<count).map { _ in PlotPoint(dice.text(), value(&dice)) }
        let chosen = Bool.random(using: &dice) ? Int.random(in: -2...50, using: &dice) : nil
        let lines = (0..<Int.random(in: 0...5, using: &dice)).map { _ in
            LineSeries(
                dice.text(), mark: dice.text().first ?? "x",
                (0..<Int.random(in: 0...60, using: &dice)).map { _ in value(&dice) })
        }
        let tiles = points.map { point in
            MapTile(
                dice.text(atMost: 3), point.label, row: place(&dice), column: place(&dice),
                value: point.value)
        }
        return [
            Bars(points, maximum: value(&dice), selection: chosen), Sparkline(dice.text(), points),
            LineChart(labels: points.map(\.label), lines), TileMap(tiles, selection: chosen),
        ]
    }

    private func value(_ dice: inout Dice) -> Double? {
        let odd: [Double?] = [
            nil, 0, -0.0, .nan, .infinity, -.infinity, 1e308, -1e308, .leastNonzeroMagnitude,
            -.leastNonzeroMagnitude, 1, -1,
        ]
        let ordinary = Double.random(in: -100...1000, using: &dice)
        return Bool.random(using: &dice) ? ordinary : odd.randomElement(using: &dice) ?? nil
    }

    private func place(_ dice: inout Dice) -> Int {
        let far = [Int.max, Int.min, -1, 120].randomElement(using: &dice) ?? 0
        return Int.random(in: 0...60, using: &dice) == 0 ? far : .random(in: 0...9, using: &dice)
    }
}
