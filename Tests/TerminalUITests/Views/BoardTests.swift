import Testing

@testable import TerminalUI

/// Cards in columns, and one column at a time where there is little room.
@Suite struct BoardTests {
    @Test func columnsStandSideBySide() {
        #expect(
            picture(Samples.board, 60, 11) == """
                te doen 2           bezig 0             klaar 1
                ─────────────────── ─────────────────── ────────────────────
                *Flyers maken voo…                       Meldpunt 张伟
                 3 apr · Anna                            1 mrt
                ▶Zaal huren





                1 vervallen
                """)
    }

    @Test func thereIsOneColumnAtATimeInLittleRoom() {
        #expect(
            picture(Samples.board, 40, 6) == """
                [te doen 2]  bezig 0   klaar 1
                *Flyers maken voor de markt in Hoogeza…
                 3 apr · Anna
                ▶Zaal huren

                1 vervallen
                """)
        var last = Samples.board
        last.selection = 2
        #expect(picture(last, 40, 6).hasPrefix(" te doen 2   bezig 0  [klaar 1]\n▶Meldpunt"))
    }

    @Test func theSelectedCardIsInViewAndTheRestIsTold() {
        var board = Samples.board
        board.columns[0].cards = (1...9).map { BoardCard("Kaart \($0)") }
        board.selection = 5
        let text = picture(board, 60, 8)
        #expect(text.contains("▶Kaart 6") && text.contains("▲") && text.contains("▼"))
        #expect(!text.contains("Kaart 1") && !text.contains("Kaart 9"))
    }

    @Test func cardsAreCountedThroughTheColumns() {
        let spots = canvas(Samples.board, 60, 11).spots.compactMap { spot in
            if case .row(let row) = spot.meaning { row } else { nil }
        }
        #expect(spots == [1, 2, 3])
    }
}
