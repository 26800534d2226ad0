import Testing

@testable import TerminalUI

/// Keys are written as they are read.
@Suite struct KeyTests {
    private static let keys: [Key] =
        [
            .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left,
            .right, .home, .end, .pageUp, .pageDown, .space, .control("s"), .alt("b"), .alt("B"),
        ] + (1...12).map(Key.function) + "jJ?<>/:\"é1张\\".map(Key.character)

    @Test(arguments: keys)
    func nameNamesTheKey(key: Key) {
        #expect(Key(name: key.name) == key)
    }

    @Test(arguments: [
        (Key.enter, "<Enter>"), (.escape, "<Esc>"), (.tab, "<Tab>"), (.up, "<Up>"),
        (.control("s"), "<C-s>"), (.space, "<Space>"), (.character("j"), "j"),
        (.function(5), "<F5>"), (.backTab, "<S-Tab>"), (.alt("b"), "<A-b>"),
    ])
    func namesAreThoseOfTheCommandLine(key: Key, name: String) {
        #expect(key.name == name)
    }

    @Test(arguments: ["", "<Nope>", "<>", "jj", "<F0>", "<F64>", "<C->", "<C-ss>", "<Ffive>"])
    func otherNamesNameNothing(name: String) {
        #expect(Key(name: name) == nil)
    }

    @Test func readsAScript() throws {
        let keys = try Key.script("3 j <Enter>  \"Fa\\\" é\" <C-S>")
        #expect(
            keys == ["3", "j", .enter, "F", "a", "<Quote>", .space, "é", .control("s")])
    }

    @Test(arguments: [
        ("j <Entr> k", "<Entr>"), ("jk", "jk"), ("a \"open", "\"open"), ("\"a\"bc", "bc"),
    ])
    func saysWhichTokenIsFaulty(script: String, token: String) {
        #expect(throws: KeyScriptError(token: token)) { try Key.script(script) }
    }

    @Test func aScriptOfNamesGivesTheKeysBack() throws {
        var dice = Dice()
        for _ in 0..<300 {
            let keys = (0..<8).compactMap { _ in Self.keys.randomElement(using: &dice) }
            let script = keys.map(\.name).joined(separator: " ")
            #expect(try Key.script(script) == keys, "seed \(dice.seed)")
        }
    }
}
