import KaderDomain
import Testing

@Suite struct ActorTests {
    @Test(arguments: ["anna", " Anna de Ruiter ", String(repeating: "x", count: 64), "é"])
    func aNameIsAnActor(_ name: String) throws {
        #expect(try #require(Actor(name)).name == name.trimmingBlanks)
    }

    @Test(arguments: [
        "", "   ", "\n", "a\u{1B}[2Jb", "a\nb", "a\u{7F}", "a\u{9B}31m", "a\0b",
        String(repeating: "x", count: 65),
        // Few characters to the eye, many in the file.
        "e" + String(repeating: "\u{301}", count: 64),
    ])
    func whatWouldSpoilALogOrATerminalIsNone(_ name: String) {
        #expect(Actor(name) == nil)
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        split(separator: " ").joined(separator: " ")
    }
}
