import Testing

@testable import TerminalUI

/// A week shows what is taken, what is free and what is selected.
@Suite struct AgendaTests {
    @Test func looksLikeThisInEightyColumns() {
        #expect(
            picture(Samples.agenda(), 80, 10) == """
                      ma 16    •di 17     wo 18     do 19      vr 20      za 21      zo 22
                09:00 ▌L Fatma  ▶L Joris  ·         ·          ·          ·          ·
                09:30 ▌Utrecht  ▌
                10:20→▌         ▌      +1 ·         ·          ·          ·          ·
                10:30 ▌         ▌
                11:00 ·         ▌         ·         ·          ·          ·          ·
                11:30           ▌
                12:00 ·         ·         ·         ·          ·          ·          ·
                12:30
                """)
    }

    @Test func isAListOfDaysInFortyColumns() {
        #expect(
            picture(Samples.agenda(), 40, 10) == """
                ma 16                                  █
                  09:00–11:00 L Fatma, Utrecht         █
                •di 17                                 █
                  10:20→ ─────                         █
                ▶ 09:00–11:00 L Joris                  █
                  10:00–12:00 W Sara                   █
                wo 18                                  │
                  –                                    │
                do 19                                  │
                  –                                    │
                """)
    }

    @Test func putsTheCursorOnWhatIsSelected() {
        #expect(canvas(Samples.agenda(), 80, 10).cursor == Point(column: 16, row: 1))
        #expect(canvas(Samples.agenda(), 40, 10).cursor == Point(column: 0, row: 4))
        let free = Samples.agenda(slot: AgendaSlot(day: 3, minute: 630))
        let shown = canvas(free, 80, 10)
        #expect(shown.cursor == Point(column: 36, row: 4))
        #expect(shown.text.contains("▶10:30"))
    }

    @Test func standsOverlappingBlocksBesideEachOther() {
        let lines = picture(Samples.agenda(), 200, 40).split(separator: "\n")
        #expect(lines.contains { $0.contains("▌W Sara") && !$0.contains("Joris") })
        #expect(lines.contains { $0.contains("▶L Joris") })
    }

    @Test func showsASelectedBlockForWhichThereIsNoRoom() {
        var agenda = Samples.agenda()
        agenda.blocks[1].isSelected = false
        agenda.blocks[2].isSelected = true
        #expect(picture(agenda, 80, 10).contains("▶W Sara"))
    }

    @Test func scrollsToTheSelection() {
        var agenda = Samples.agenda(slot: AgendaSlot(day: 2, minute: 1190))
        (agenda.firstMinute, agenda.lastMinute) = (480, 1200)
        let shown = picture(agenda, 80, 8)
        #expect(shown.contains("▶19:50"))
        #expect(!shown.contains("08:00"))
    }

    @Test func whatFollowsWithinARowTakesThatRowAndNoLaneOfItsOwn() {
        let hours = [(600, 645), (645, 690), (690, 735)]
        let blocks = hours.map {
            AgendaBlock(day: 0, startMinute: $0.0, endMinute: $0.1, lines: ["\($0.0)"])
        }
        let agenda = WeekAgenda(days: [], blocks: blocks, firstMinute: 600, lastMinute: 1080)
        let places = AgendaLanes.places(blocks, in: AgendaGrid(agenda, rows: 16))
        #expect(places.map(\.rows) == [0..<1, 1..<3, 3..<5])
        #expect(places.map(\.lanes) == [1, 1, 1])
        let hourly = AgendaLanes.places(blocks, in: AgendaGrid(agenda, rows: 8))
        #expect(hourly.map(\.lanes) == [2, 2, 1], "two begin in the same row")
    }

    @Test func dimsWhatIsPastAndMarksNowInOpenTime() {
        var agenda = Samples.agenda()
        agenda.blocks[0].isPast = true
        agenda.days[0].isPast = true
        agenda.blocks[1].endMinute = 600
        agenda.blocks[2].startMinute = 660
        let shown = canvas(agenda, 80, 10)
        #expect(shown[Point(column: 7, row: 1)]?.role == .muted)
        #expect(shown[Point(column: 7, row: 0)]?.role == .muted)
        #expect(picture(agenda, 80, 10).contains("10:20→▌         ─────────"))
    }

    @Test(arguments: [
        ([(0, 60), (60, 120)], [1, 1]), ([(0, 60), (30, 90)], [2, 2]),
        ([(0, 60), (30, 90), (60, 120)], [2, 2, 2]), ([(0, 90), (30, 60), (30, 60)], [3, 3, 3]),
        ([(0, 60), (0, 60), (120, 180)], [2, 2, 1]),
    ])
    func countsLanes(hours: [(Int, Int)], lanes: [Int]) {
        let blocks = hours.map {
            AgendaBlock(day: 0, startMinute: $0.0, endMinute: $0.1, lines: [])
        }
        let agenda = WeekAgenda(days: [], blocks: blocks, firstMinute: 0, lastMinute: 180)
        let places = AgendaLanes.places(blocks, in: AgendaGrid(agenda, rows: 100))
        #expect(places.map(\.lanes) == lanes)
        #expect(Set(places.map { "\($0.lane) \($0.block.startMinute)" }).count == blocks.count)
    }
}
