import Testing

@testable import TerminalUI

/// No view writes outside its frame, halves a glyph or fails, whatever room it gets.
@Suite struct ViewBoundsTests {
    @Test(arguments: Samples.all.map(\.name))
    func staysInItsFrameAtEverySmallSize(name: String) throws {
        let view = try #require(Samples.all.first { $0.name == name }).view
        for columns in 0...24 {
            for rows in 0...12 {
                let frame = Frame(column: 2, row: 1, columns: columns, rows: rows)
                guard stays(view, frame, on: Size(columns: 28, rows: 15)) else {
                    Issue.record("\(name) leaves \(frame)")
                    return
                }
            }
        }
    }

    @Test(arguments: Samples.all.map(\.name))
    func staysInItsFrameAtAnySize(name: String) throws {
        let view = try #require(Samples.all.first { $0.name == name }).view
        var dice = Dice()
        for _ in 0..<12 {
            let size = dice.size(upTo: 300)
            let frame = dice.frame(in: size)
            guard stays(view, frame, on: size) else {
                Issue.record("\(name) leaves \(frame) on \(size), seed \(dice.seed)")
                return
            }
        }
    }

    @Test(arguments: Samples.all.map(\.name), [(40, 10), (60, 15), (80, 24), (120, 40)])
    func showsSomethingAtEverySizeInUse(name: String, size: (Int, Int)) throws {
        let view = try #require(Samples.all.first { $0.name == name }).view
        #expect(!picture(view, size.0, size.1).isEmpty)
    }
}
