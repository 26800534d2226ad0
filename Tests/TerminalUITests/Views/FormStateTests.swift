import Testing

@testable import TerminalUI

/// A form goes where keys send it, and says what they did.
@Suite struct FormStateTests {
    /// Presses keys.
    /// - Returns: what the last one did.
    @discardableResult
    private func press(_ form: inout FormState, _ keys: Key...) -> FormOutcome {
        keys.map { form.handle($0) }.last ?? .ignored
    }

    @Test(arguments: [
        ([Key.tab], "day"), ([.tab, .tab], "staff"), ([.backTab], "words"), ([.down], "day"),
        ([.tab, .up], "who"), ([.up], "who"), ([.tab, .tab, .tab, .tab], "words"),
        ([.tab, .enter], "staff"), ([.tab, .tab, .tab, .enter], "words"),
    ])
    func goesFromFieldToField(keys: [Key], focused: String) {
        var form = Samples.form
        for key in keys { _ = form.handle(key) }
        #expect(form.focused?.id == focused)
    }

    @Test func saysWhichFieldWasLeft() {
        var form = Samples.form
        #expect(press(&form, .tab) == .left("who"))
        #expect(press(&form, .down) == .left("day"))
    }

    @Test func typesInText() {
        var form = Samples.form
        #expect(press(&form, .tab, " ") == .edited("day"))
        #expect(form.text("day") == "di ")
        #expect(press(&form, .left) == FormOutcome.none)
    }

    @Test func aDayThatStoodThereGoesAtTheFirstLetterOnly() {
        var form = Samples.form
        _ = press(&form, .tab, "2", "4")
        #expect(form.text("day") == "24")
        _ = press(&form, .backspace, "5")
        #expect(form.text("day") == "25")
    }

    @Test func submitsAndCancels() {
        var form = Samples.form
        #expect(press(&form, "<C-s>") == .submit)
        #expect(press(&form, .escape) == .cancel)
        var last = FormState([FormField(id: "a", label: "A", kind: .text(maximum: 5))])
        #expect(press(&last, .enter) == .submit)
    }

    @Test func movesInTextOfSeveralLinesBeforeLeavingIt() {
        var form = Samples.form
        press(&form, .backTab)
        #expect(press(&form, .up) == FormOutcome.none)
        #expect(form.focused?.id == "words")
        #expect(press(&form, .enter) == .edited("words"))
        #expect(press(&form, .up, .up) == .left("words"))
    }

    @Test func changesAYesOrNoWithTheSpaceBar() {
        var form = Samples.form
        form.focus(on: "online")
        #expect(press(&form, .space) == .edited("online"))
        #expect(!form.isOn("online"))
        #expect(press(&form, "x") == .ignored)
    }

    @Test func skipsWhatIsOnlyToBeRead() {
        var form = Samples.form
        form.focus(on: "number")
        #expect(form.focused?.id == "who")
    }

    @Test func pastesOnOneLine() {
        var form = Samples.form
        form.focus(on: "day")
        #expect(form.paste(" 17\nmaart") == .edited("day"))
        #expect(form.text("day") == "di 17 maart")
    }

    @Test func goesToTheFirstError() {
        var form = Samples.form
        let before = form.focusFirstError()
        #expect(!before)
        form.setError("Welke dag?", for: "day")
        let after = form.focusFirstError()
        #expect(after)
        #expect(form.focused?.id == "day")
    }

    @Test func valuesComeBackInAnotherForm() {
        var form = Samples.form
        form.setText("wo", for: "day")
        form.choose(Samples.people[0], in: "who")
        var other = Samples.form
        other.restore(form.values)
        #expect(other.values == form.values)
        #expect(other.chosen("who") == ["fatma"])
        #expect(other.text("day") == "wo")
    }

    @Test func survivesAnyKeys() {
        var dice = Dice()
        let keys: [Key] = [
            .tab, .backTab, .enter, .up, .down, .left, .right, .escape, .backspace, .delete, .home,
            .end, .space, "a", "é", "1", "<C-w>", "<C-u>", "<C-s>", .pageDown, .function(1),
        ]
        for _ in 0..<200 {
            var form = Samples.form
            for _ in 0..<60 {
                guard let key = keys.randomElement(using: &dice) else { continue }
                _ = form.handle(key)
                _ = canvas(FormView(form), 40, 10)
                #expect(form.focused?.isReadOnly == false, "seed \(dice.seed)")
            }
        }
    }
}
