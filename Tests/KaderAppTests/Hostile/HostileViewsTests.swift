import KaderApp
import KaderDomain
import KaderStore
import KaderTesting
import KaderThings
import TerminalUI
import Testing

/// Issue 8.8: text that means harm, in every kind of thing, on every screen.
@Suite struct HostileViewsTests {
    private static let sizes = [(40, 10), (80, 24), (120, 40)].map {
        Size(columns: $0.0, rows: $0.1)
    }
    private static let tables = Pictures.silent + Pictures.filled

    @Test func everyViewShowsItHarmless() {
        forAll(Volume.of(10)) { seeded in
            let world = try Self.world(&seeded)
            for scene in try Self.tables.flatMap(Scene.table) {
                // What one scene leaves behind, as a draft, would hide the next.
                var program = Rehearsal(try world.copied(), size: seeded.pick(Self.sizes))
                try program.type(scene.keys)
                try Self.look(at: program.canvas, scene.name)
            }
            return true
        }
    }

    @Test func soDoesWhateverIsPressed() {
        forAll(Volume.of(10)) { seeded in
            let world = try Self.world(&seeded)
            var program = Rehearsal(world)
            for _ in 0..<3_000 {
                program.send(MonkeyTests.message(&seeded))
                try Self.look(at: program.canvas, "a monkey")
                if program.app.isOver { program = Rehearsal(world) }
            }
            return true
        }
    }

    /// The demo desk, and things of every kind in the weeks around its day.
    private static func world(_ seeded: inout Seeded) throws -> Dependencies {
        let world = try Dependencies.demoDesk(hasConversations: true)
        let today = world.store.now.day.ordinal
        var random = RandomThings(seeded, days: today - 10...today + 10) { $0.hostileText() }
        _ = try world.store.importing(try random.make())
        return world
    }

    private static func look(at canvas: Canvas, _ view: String) throws {
        if let fault = canvas.fault { throw Harm(view: view, fault: fault) }
    }

    private struct Harm: Error {
        let view: String
        let fault: String
    }
}

extension Canvas {
    /// What of it a terminal would act on, or would show in another number of columns; nil where there
    /// is nothing.
    fileprivate var fault: String? {
        for row in 0..<size.rows {
            var column = 0
            while column < size.columns {
                guard let cell = self[Point(column: column, row: row)], !cell.isContinuation else {
                    return "half a character in row \(row)"
                }
                if Self.isPlain(cell.glyph) {
                    column += 1
                    continue
                }
                if let fault = Self.fault(in: cell.glyph) { return fault + " in row \(row)" }
                let width = TextWidth.columns(of: cell.glyph)
                for place in 1..<max(1, width)
                where self[Point(column: column + place, row: row)]?.isContinuation != true {
                    return "a wide character in one column of row \(row)"
                }
                column += max(1, width)
            }
        }
        return nil
    }

    /// Most are, so that little is looked at closely.
    private static func isPlain(_ glyph: Character) -> Bool {
        glyph.utf8.count == 1 && glyph.utf8.first.map { (0x20..<0x7F).contains($0) } == true
    }

    private static func fault(in glyph: Character) -> String? {
        if TextWidth.columns(of: glyph) == 0 { return "a character of no width" }
        let sent = TextWidth.pieces(of: glyph).joined()
        let scalar = glyph.unicodeScalars.first(where: \.isDangerous) ?? sent.first(where: isActing)
        return scalar.map { "U+\(String($0.value, radix: 16))" }
    }

    private static func isActing(_ scalar: Unicode.Scalar) -> Bool {
        [.control, .format, .lineSeparator, .paragraphSeparator]
            .contains(scalar.properties.generalCategory)
    }
}
