import Testing

@testable import TerminalUI

/// Choosing by typing finds, takes and makes.
@Suite struct FormChoiceTests {
    private var form: FormState { Samples.form }

    @discardableResult
    private func press(_ form: inout FormState, _ keys: Key...) -> FormOutcome {
        keys.map { form.handle($0) }.last ?? .ignored
    }

    private func matches(_ form: FormState) -> [String] {
        form.focused?.choice?.matches.map(\.id) ?? []
    }

    @Test func filtersByWhatIsTyped() {
        var form = form
        #expect(press(&form, "f", "a") == .query("who", "fa"))
        #expect(matches(form) == ["fatma", "carla"])
        press(&form, "t", "m")
        #expect(matches(form) == ["fatma"])
    }

    @Test func ignoresAccentsAndFindsDetails() {
        var form = form
        press(&form, "c", "e", "l", "i")
        #expect(matches(form) == ["fatma"])
        press(&form, "<C-u>", "z", "e", "i")
        #expect(matches(form) == ["joris"])
    }

    @Test func enterTakesTheHighlightedOneAndGoesOn() {
        var form = form
        #expect(press(&form, "f", "a", .down, .enter) == .left("who"))
        #expect(form.chosen("who") == ["carla"])
        #expect(form.focused?.id == "day")
    }

    @Test func tabTakesWhatWasTyped() {
        var form = form
        #expect(press(&form, "j", "o", .tab) == .left("who"))
        #expect(form.chosen("who") == ["joris"])
    }

    @Test func tabTakesNothingWhereNothingWasTyped() {
        var form = form
        press(&form, .space, .tab)
        #expect(form.chosen("who") == [])
        #expect(form.focused?.id == "day")
    }

    @Test func savingTakesWhatWasTyped() {
        var form = form
        #expect(press(&form, "j", "o", "<C-s>") == .submit)
        #expect(form.chosen("who") == ["joris"])
    }

    @Test func escapeKeepsWhatWasTyped() {
        var form = form
        press(&form, "j", "o", .escape)
        #expect(form.focused?.choice?.isOpen == false && form.focused?.choice?.query == "jo")
        #expect(form.values["who typed"] == .text("jo"))
        #expect(press(&form, .enter) == .query("who", "jo"))
        #expect(press(&form, .enter) == .left("who"))
        #expect(form.chosen("who") == ["joris"] && form.values["who typed"] == nil)
    }

    @Test func whatWasTypedAndNotChosenStopsSubmitting() {
        var form = form
        form.update("who") { field in
            guard case .choice(var choice) = field.kind else { return }
            choice.allowsNew = nil
            field.kind = .choice(choice)
        }
        form.choose(Samples.people[0], in: "who")
        form.focus(on: "who")
        #expect(press(&form, "x", "y", "<C-s>") == .undecided("who"))
        #expect(press(&form, .tab) == .undecided("who"))
        #expect(press(&form, .enter) == .undecided("who"))
        #expect(press(&form, .backTab) != .undecided("who"))
        #expect(form.focused?.id != "who")
        #expect(press(&form, "<C-s>") == .undecided("who"))
        #expect(form.focused?.id == "who" && form.chosen("who") == ["fatma"])
        var other = self.form
        other.restore(form.values)
        #expect(other["who"]?.choice?.query == "xy")
        #expect(press(&form, "<C-u>", "<C-s>") == .submit)
    }

    @Test func makesSomethingNewOfTheQuery() {
        var form = form
        #expect(press(&form, "P", "i", "e", "t", .enter) == .createNew("who", "Piet"))
        #expect(form.chosen("who") == [])
        form.choose(ChoiceOption(id: "piet", label: "Piet"), in: "who")
        #expect(form.chosen("who") == ["piet"])
        #expect(form.focused?.choice?.isOpen == false)
    }

    @Test func offersTheNewOneBelowThoseFound() {
        var form = form
        #expect(press(&form, "f", "a", .down, .down, .enter) == .createNew("who", "fa"))
    }

    @Test func escapeClosesTheListFirst() {
        var form = form
        #expect(press(&form, "f", .escape) == FormOutcome.none)
        #expect(press(&form, .escape) == .cancel)
    }

    @Test func enterOpensOnlyWhereSomethingMustBeChosen() {
        var form = form
        #expect(press(&form, .enter) == FormOutcome.none)
        #expect(form.focused?.choice?.isOpen == true)
        form.update("who") { $0.isRequired = false }
        press(&form, .escape)
        #expect(press(&form, .enter) == .left("who"))
    }

    @Test func choosesSeveralAndTakesTheLastAway() {
        var form = form
        form.focus(on: "staff")
        #expect(press(&form, "f", "a", "t", "m", .enter) == .edited("staff"))
        #expect(form.chosen("staff") == ["joris", "fatma"])
        #expect(form.focused?.id == "staff")
        press(&form, "j")
        #expect(!matches(form).contains("joris"))
        press(&form, .backspace)
        #expect(press(&form, .backspace) == .edited("staff"))
        #expect(form.chosen("staff") == ["joris"])
    }

    @Test func keepsWhatWasChosenWhenOptionsChange() {
        var form = form
        form.choose(Samples.people[0], in: "who")
        form.setOptions([ChoiceOption(id: "x", label: "X")], for: "who")
        #expect(form.chosen("who") == ["fatma"])
    }

    @Test func leavesFilteringToTheCallerWhereAsked() {
        var choice = ChoiceState(options: Samples.people, filters: false)
        choice.paste("niets")
        #expect(choice.matches == Samples.people)
    }
}
