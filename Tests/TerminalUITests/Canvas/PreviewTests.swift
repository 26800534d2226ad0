import Testing

@testable import TerminalUI

/// A preview can be left as it was while the list beside it moves.
@Suite struct PreviewTests {
    private func canvas(row: Int, size: Size = Size(columns: 30, rows: 30)) -> Canvas {
        var canvas = Canvas(size: size)
        let list = Table(
            columns: [TableColumn("Naam")], rows: [["een"], ["twee"]], selection: row)
        WithPreview(list, preview: TextView("meer over \(row)"))
            .draw(on: &canvas, in: Frame(size))
        return canvas
    }

    @Test func staysWhileTheListMoves() {
        let (before, after) = (canvas(row: 0), canvas(row: 1))
        var shown = after
        let isHeld = shown.keepPreviews(of: before)
        #expect(isHeld)
        #expect(shown.text.contains("meer over 0") && !shown.text.contains("meer over 1"))
        #expect(shown.text.contains("▶twee") && shown.cursor == after.cursor)
    }

    @Test func isNotHeldWhereItIsTheSame() {
        var shown = canvas(row: 1)
        let isHeld = shown.keepPreviews(of: canvas(row: 1))
        #expect(!isHeld)
        #expect(shown == canvas(row: 1))
    }

    @Test func isNotHeldWhereItStoodElsewhereOrNotAtAll() {
        var shown = canvas(row: 1)
        let isHeld = shown.keepPreviews(of: Canvas(size: shown.size))
        #expect(!isHeld)
        let isHeldHigher = shown.keepPreviews(
            of: canvas(row: 0, size: Size(columns: 30, rows: 40)))
        #expect(!isHeldHigher)
        #expect(shown == canvas(row: 1))
    }

    @Test func isNotHeldUnderASheet() {
        var shown = canvas(row: 1)
        shown.forgetSpots()
        let isHeld = shown.keepPreviews(of: canvas(row: 0))
        #expect(!isHeld)
    }

    @Test func comesAlongWithWhatIsCopied() {
        let drawn = canvas(row: 1)
        var copy = Canvas(size: drawn.size)
        copy.copy(Frame(drawn.size), from: drawn, spots: drawn.spots.indices)
        #expect(copy.previews == drawn.previews && copy.previews.count == 1)
    }
}
