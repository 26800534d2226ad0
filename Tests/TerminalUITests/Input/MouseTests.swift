import Testing

@testable import TerminalUI

/// What terminals tell of the mouse.
@Suite struct MouseTests {
    @Test(arguments: [
        ("0;12;5M", MouseEvent(.press, at: Point(column: 11, row: 4))),
        ("0;12;5m", MouseEvent(.release, at: Point(column: 11, row: 4))),
        ("32;300;99M", MouseEvent(.drag, at: Point(column: 299, row: 98))),
        ("64;1;1M", MouseEvent(.scrollUp, at: Point(column: 0, row: 0))),
        ("65;1;1M", MouseEvent(.scrollDown, at: Point(column: 0, row: 0))),
        ("20;3;4M", MouseEvent(.press, at: Point(column: 2, row: 3))),
    ])
    func aReportIsRead(report: String, event: MouseEvent) {
        #expect(MouseEvent(report: report) == event)
    }

    @Test(arguments: [
        "", "M", "0;1M", "0;1;1", "0;1;1x", "0;0;1M", "0;1;0M", "-1;1;1M", "a;1;1M", "0;1;1;1M",
        "1;1;1M", "2;1;1M", "35;1;1M", "66;1;1M", "99999999999999999999;1;1M",
    ])
    func whatIsNoReportOfTheLeftButtonIsNone(report: String) {
        #expect(MouseEvent(report: report) == nil)
    }

    @Test func threeBytesOfAnOldTerminalAreRead() {
        let point = Point(column: 10, row: 2)
        let place: [UInt8] = [43, 35]
        #expect(MouseEvent(oldReport: [32] + place) == MouseEvent(.press, at: point))
        #expect(MouseEvent(oldReport: [35] + place) == MouseEvent(.release, at: point))
        #expect(MouseEvent(oldReport: [64] + place) == MouseEvent(.drag, at: point))
        #expect(MouseEvent(oldReport: [96] + place) == MouseEvent(.scrollUp, at: point))
        #expect(MouseEvent(oldReport: [97] + place) == MouseEvent(.scrollDown, at: point))
        #expect(MouseEvent(oldReport: [33] + place) == nil)
        #expect(MouseEvent(oldReport: place) == nil)
        #expect(MouseEvent(oldReport: [32, 5, 5]) == nil)
    }

    @Test func theSecondPressOnOnePlaceSoonAfterTheFirstIsADoubleOne() {
        var clicks = Clicks()
        let start = ContinuousClock.now
        let press = MouseEvent(.press, at: Point(column: 3, row: 3))
        let elsewhere = MouseEvent(.press, at: Point(column: 3, row: 4))
        func take(_ event: MouseEvent, after milliseconds: Int) -> MouseEvent.Action {
            clicks.take(event, at: start + .milliseconds(milliseconds)).action
        }
        #expect(take(press, after: 0) == .press)
        #expect(take(MouseEvent(.release, at: press.point), after: 50) == .release)
        #expect(take(press, after: 400) == .doublePress)
        #expect(take(press, after: 500) == .press, "a third press begins anew")
        #expect(take(press, after: 901) == .press, "too late")
        #expect(take(elsewhere, after: 950) == .press, "elsewhere")
        #expect(take(press, after: 960) == .press)
    }

    @Test func aPasteIsHarmless() {
        #expect("a\u{1B}[31mb\u{7}\u{0}c\td\u{9B}e\u{7F}".harmless == "a[31mbc de")
        #expect("een\r\ntwee\rdrie\u{2028}vier".harmless == "een\ntwee\ndrie\nvier")
        #expect("een\r\ntwee\n\ndrie\n".onePastedLine == "een twee  drie ")
        #expect("Zoë 漢 👩‍👩‍👧 é".harmless == "Zoë 漢 👩‍👩‍👧 é")
    }

    @Test func aPasteOfSeveralLinesStaysOneLineInAFieldOfOne() {
        var form = FormState([
            FormField(id: "name", label: "Naam", kind: .text(maximum: 20)),
            FormField(id: "note", label: "Notitie", kind: .longText(rows: 3)),
        ])
        #expect(form.paste("Fatma\nde\u{1B} Boer\r\n<C-s>\u{13}") == .edited("name"))
        #expect(form["name"]?.text.text == "Fatma de Boer <C-s>")
        #expect(form.focused?.id == "name")
        form.focus(on: "note")
        #expect(form.paste("een\r\ntwee\u{1B}") == .edited("note"))
        #expect(form["note"]?.text.text == "een\ntwee")
    }
}
