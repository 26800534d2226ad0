import Foundation
import Testing

extension InTerminals {
    /// Files that cannot be opened: a sentence, an exit status, and the terminal left alone.
    @Suite struct BadFiles {
        struct Case: Sendable, CustomTestStringConvertible {
            let testDescription: String

            /// A line of shell that makes it, with `$KADER_DATABASE`.
            let spoil: String
            let words: String
        }

        static let cases = [
            Case(
                testDescription: "missing", spoil: "rm $KADER_DATABASE",
                words: "het bestand is er niet"),
            Case(
                testDescription: "not a database",
                spoil: "yes nonsense | head -c 9999 >$KADER_DATABASE", words: "Niet geopend"),
            Case(
                testDescription: "another program's",
                spoil: "sqlite3 $KADER_DATABASE 'PRAGMA application_id = 7'",
                words: "Niet geopend"),
            Case(
                testDescription: "empty", spoil: ": >$KADER_DATABASE", words: "Niet geopend"),
            Case(
                testDescription: "of a newer kader",
                spoil: "sqlite3 $KADER_DATABASE "
                    + "\"INSERT INTO grdb_migrations VALUES ('999 what is to come')\"",
                words: "Niet geopend"),
            Case(
                testDescription: "with a damaged first page",
                spoil: "head -c 3000 /dev/zero | tr '\\0' x "
                    + "| dd of=$KADER_DATABASE bs=1 seek=100 conv=notrunc",
                words: "beschadigd"),
            Case(
                testDescription: "a folder",
                spoil: "rm $KADER_DATABASE && mkdir $KADER_DATABASE", words: "Niet geopend"),
        ]

        @Test(arguments: cases) func aBadFileIsRefusedWithASentence(_ bad: Case) throws {
            let desk = try TerminalDesk()
            #expect(try desk.run(bad.spoil).status == 0)
            let line = "stty -a; kader; echo rc $?; stty -a"
            let shell = try PtyProgram(shell: line, at: desk)
            #expect(try shell.waitForEnd() == 0)
            #expect(shell.screen.text.contains("rc 74"))
            #expect(shell.screen.text.contains(bad.words))
            #expect(!String(decoding: shell.bytes, as: UTF8.self).contains("\u{1B}"))
            let settings = Terminals.settings(in: shell.bytes)
            #expect(settings.first == settings.last)
        }

        @Test func aDamagedPageInsideIsToldAndTheTerminalIsWhole() throws {
            let desk = try TerminalDesk()
            let spoil = """
                size=$(stat -c %s $KADER_DATABASE)
                head -c $((size - 16384)) /dev/zero | tr '\\0' x \
                    | dd of=$KADER_DATABASE bs=16384 seek=1 conv=notrunc iflag=fullblock
                """
            #expect(try desk.run(spoil).status == 0)
            let kader = try PtyProgram(at: desk)
            try kader.wait("a complaint") { $0.text.lowercased().contains("beschadigd") }
            if kader.screen.modes.contains(1049) { try kader.type("q") }
            #expect([0, 74].contains(try kader.waitForEnd()))
            #expect(kader.screen.modes == [7, 25])
        }
    }
}
