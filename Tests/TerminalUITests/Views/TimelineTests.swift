import Testing

@testable import TerminalUI

/// Bars over time, to be read without colour.
@Suite struct TimelineTests {
    @Test func looksLikeThisInFiftyColumns() {
        #expect(
            picture(Samples.timeline, 50, 10)
                == """
                                         jan   feb   mrt   apr
                                         ───────────────▼────────
                  Folder                 ██████         │
                ▶ Zaal huren                   ▒▒▒!!!!!!!
                * Al lang bezig          ◂██████        │
                  Loopt door                            │  ═════▸
                  Lang voorbij           ◂              │


                ! te laat
                """.replacing("                          jan", with: "                         jan")
        )
    }

    @Test func theLetterStaysWhereThereIsNoColourAndNoUnicode() {
        let text = canvas(Samples.timeline, 50, 10).ascii().text
        #expect(text.contains("+++!!!!!!!") && text.contains("<######") && text.contains("-----v"))
        #expect(!text.contains { !$0.isASCII })
    }

    @Test func aTitleIsALetterWhereThereIsRoomForOneColumnEach() {
        let first = picture(Samples.timeline, 30, 4).split(separator: "\n").first
        #expect(first?.hasSuffix("jfma") == true)
    }

    @Test(arguments: [1, 4, 6])
    func everyBarHasACellAndWhatLiesOutsideIsCut(width: Int) {
        let chart = Samples.timeline
        for row in chart.rows {
            #expect(chart.cells(of: row, width: width).contains { !" │".contains($0) })
        }
        var now = TimelineRow("nu", from: 2.5, to: 2.5)
        #expect(chart.cells(of: now, width: width).count { $0 == "█" } == 1)
        now.lateEnd = 2.5
        #expect(chart.cells(of: now, width: width).contains("!"))
    }
}
