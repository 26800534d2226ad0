import Foundation
import KaderDomain
import TerminalUI
import Testing

@testable import KaderApp

/// A question is answered by the letter of what is done, or Enter on it: never by a key that moves.
@Suite struct QuestionTests {
    /// What stands in the sources: every choice of every question that has a letter of its own.
    @Test func noAnswerIsAMovingKey() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/KaderApp")
        let files = try #require(
            FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        var asked = 0
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for question in text.components(separatedBy: "choices:").dropFirst() {
                asked += 1
                let choices = question.components(separatedBy: "])")[0]
                for answer in choices.matches(of: /\.init\(\s*"(.)",/) {
                    let key = Key.character(Character(String(answer.1)))
                    #expect(!Key.moving.contains(key), "\(file.lastPathComponent): \(answer.1)")
                }
            }
        }
        #expect(asked > 15)
    }

    @Test func theLetterOfAWordIsNoMovingKeyAndDiffersWithinAQuestion() {
        #expect(Key.answer(Phrase(nl: "klaar", en: "done")) == "a")
        for labels in [
            ActionState.allCases.map(\.label), PlanStatus.allCases.map(\.label),
        ] {
            let keys = labels.map(Key.answer)
            #expect(Set(keys).count == keys.count && Key.moving.isDisjoint(with: keys))
        }
    }

    /// Somebody who types a name at the start, where a draft is offered that cannot come back.
    @Test(arguments: ["wilma", "wwww", "wjjw", "will", "hhw", "w k h"])
    func blindTypingThrowsNoDraftAway(typed: String) throws {
        let dependencies = try Dependencies.demoDesk()
        var lost = Walkthrough(dependencies)
        try lost.press("1 n \"Oldambt\"")
        lost.send(.hangUp)
        var program = Rehearsal(dependencies)
        #expect(program.canvas.text.contains("Je klad is bewaard."))
        for letter in typed where letter != " " { program.press([.character(letter)]) }
        program.press([.enter])
        #expect(program.status != "Klad weggegooid.")
        #expect(Rehearsal(dependencies).canvas.text.contains("Je klad is bewaard."))
    }

    @Test func whoMeansItThrowsItAway() throws {
        let dependencies = try Dependencies.demoDesk()
        var lost = Walkthrough(dependencies)
        try lost.press("1 n \"Oldambt\"")
        lost.send(.hangUp)
        for keys in ["w <Down> <Enter>", "w W"] {
            var program = Rehearsal(try dependencies.copied())
            #expect(program.canvas.text.contains("Je klad is bewaard."))
            try program.type(keys)
            #expect(program.status == "Klad weggegooid.", "\(program.status)")
        }
    }

    @Test func jMovesInAQuestionAndAnotherLetterSaysWhatWorks() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type("1 <Space> <Space> <Down> <Space> x")
        guard case .question(_, let selected, _) = program.app.sheets.last else {
            return #expect(Bool(false))
        }
        #expect(selected == 0)
        try program.type("j")
        guard case .question = program.app.sheets.last else { return #expect(Bool(false)) }
        try program.type("w")
        #expect(program.status.contains("w is hier geen antwoord."), "\(program.status)")
        try program.type("x")
        #expect(program.app.sheets.isEmpty)
    }
}
