import Testing

@testable import TerminalUI

/// A form is one column, with what is wrong beside or below its field.
@Suite struct FormViewTests {
    @Test func looksLikeThisInSixtyColumns() {
        var form = Samples.form
        form.setError("Welke dag?", for: "day")
        form.focus(on: "day")
        #expect(
            picture(FormView(form, title: "Afspraak"), 61, 15) == """
                Afspraak
                  Wie*                                                     ▾
                ▶!Dag          di                  ! Welke dag?
                  Consulenten  [Joris de Boer]                             ▾
                  Online       [x]
                  Nummer
                  Aantekening  Komt met de bus.
                               Belt nog.
                """)
    }

    @Test func putsLabelsAboveFieldsInFortyColumns() {
        var form = Samples.form
        form.setError("Deze dag bestaat niet. Schrijf bijvoorbeeld 17 maart.", for: "day")
        form.focus(on: "day")
        #expect(
            picture(FormView(form, title: "Afspraak"), 40, 10) == """
                Afspraak
                  Wie*                                 █
                                                      ▾█
                ▶!Dag                                  █
                  di                                   █
                  ! Deze dag bestaat niet. Schrijf     █
                  bijvoorbeeld 17 maart.               │
                  Consulenten                          │
                  [Joris de Boer]                     ▾│
                  Online                               │
                """)
    }

    @Test func dropsAListUnderItsField() {
        var form = Samples.form
        _ = form.handle("f")
        _ = form.handle("a")
        #expect(
            picture(FormView(form), 61, 12).split(separator: "\n").prefix(4).joined(separator: "\n")
                == """
                ▶ Wie*         fa                                          ▾
                               ▶ Fatma Çelik  Utrecht
                                 Carla Fatty
                                 + nieuw: fa
                """)
    }

    @Test func saysThatNothingWasFound() {
        var form = Samples.form
        form.focus(on: "staff")
        _ = form.handle("q")
        #expect(
            picture(FormView(form, nothing: .init(found: "Niets gevonden")), 80, 24).contains(
                "Niets gevonden"))
    }

    @Test(arguments: ["who", "day", "staff", "online", "words"], [(40, 10), (30, 4), (80, 24)])
    func putsTheCursorInTheFocusedField(id: String, size: (Int, Int)) {
        var form = Samples.form
        form.focus(on: id)
        let shown = canvas(FormView(form, title: "Afspraak"), size.0, size.1)
        #expect(shown.cursor != nil)
        var passive = FormView(form)
        passive.isActive = false
        #expect(canvas(passive, size.0, size.1).cursor == nil)
    }

    @Test func scrollsLongTextToTheCursor() {
        var form = FormState([FormField(id: "a", label: "A", kind: .text(maximum: 200))])
        _ = form.paste(String(repeating: "lang ", count: 30) + "einde")
        let shown = canvas(FormView(form), 40, 10)
        #expect(shown.text.contains("einde"))
        #expect(shown.cursor == Point(column: 38, row: 1))
    }
}
