import KaderApp
import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

/// Stories at the desk, by keyboard, as pictures.
@Suite struct SpreekuurWalkthroughs {
    @Test func bookingForAPersonWhoIsNotKnownYet() throws {
        var story = try Story(.demoDesk())
        try story.press("<Down> <Enter> <Down>")
        try story.press("<Enter>")
        try story.press("\"Nieuwkoop\" <Enter>")
        try story.press("<Home> \"Sanne \" <Tab> \"0600000001\" <C-s>")
        try story.press("<Tab> \"Wil van baan veranderen\" <C-s>")
        try expectGolden(story.transcript, "booking-a-new-person.txt")
        let found = try story.dependencies.store.contacts(matching: "nieuwkoop")
        #expect(found.count == 1)
    }

    @Test func movingAndCancellingAnAppointment() throws {
        var story = try Story(.demoDesk())
        try story.press("<Down> <Enter> <End>")
        try story.press("v")
        try story.press("<Space> <Down> <Enter> <C-s>")
        try story.press("u")
        try story.press("x <Space> <Enter> <C-s>")
        try expectGolden(story.transcript, "moving-and-cancelling.txt")
    }

    @Test func planningASpreekuurThatClashes() throws {
        var story = try Story(.demoDesk())
        try story.press("n")
        try story.press("<Tab> <Tab> \"x\" <Tab>")
        try story.press("<BS> <Tab> <C-s>")
        try expectGolden(story.transcript, "planning-with-faults.txt")
    }
}

/// Keys and the screens that follow from them, as one text.
struct Story {
    let dependencies: Dependencies
    private var program: Rehearsal
    private(set) var transcript = ""

    init(_ dependencies: Dependencies, size: Size = Size(columns: 80, rows: 24)) throws {
        self.dependencies = dependencies
        program = Rehearsal(dependencies, size: size)
        show("")
    }

    mutating func press(_ keys: String) throws {
        try program.type(keys)
        show(keys)
    }

    private mutating func show(_ keys: String) {
        transcript += "» \(keys)\n\(program.canvas.text)\n"
    }
}
