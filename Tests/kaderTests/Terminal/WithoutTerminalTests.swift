import Testing

extension InTerminals {
    /// Starts that cannot show panes.
    @Suite struct Without {
        @Test(arguments: [
            "kader", "kader <&-", "kader </dev/null", "kader | cat; exit 74", "kader >/dev/null",
            "kader <&- >/dev/null",
        ])
        func withoutATerminalItSaysSo(line: String) throws {
            let done = try TerminalDesk().run(line)
            #expect(done.status == 74)
            #expect(done.complaints.contains("hier is geen terminal"))
            #expect(done.output.isEmpty)
        }

        @Test func complaintsWithoutAPlaceToGoAreNoCrash() throws {
            let desk = try TerminalDesk()
            #expect(try desk.run("kader 2>&- </dev/null").status == 74)
            #expect(try desk.run("kader 2>/dev/full </dev/null").status == 74)
            #expect(try desk.run("cat \(desk.database).lock").output.isEmpty)
        }

        /// A file that is opened must not get the number of what was closed, whoever opens it first.
        @Test(arguments: ["2>&-", "<&- 2>&-", "<&- >&- 2>&-"])
        func complaintsAreNeverWrittenIntoAFileOfTheDatabase(closed: String) throws {
            let desk = try TerminalDesk()
            for _ in 0..<4 {
                let opened = closed.contains("<") ? closed : "\(closed) </dev/null"
                #expect(try desk.run("kader \(opened)").status == 74)
                #expect(try desk.run("kader contact edit none \(closed)").status != 0)
            }
            #expect(try desk.run("cat \(desk.database).lock").output.isEmpty)
            #expect(try desk.run("kader check").status == 0)
        }

        @Test func outputThatIsClosedIsNoSuccess() throws {
            let desk = try TerminalDesk()
            #expect(try desk.run("kader region list >&-").status == 74)
            #expect(try desk.run("kader network list >&-").status == 74)
            let lock = try desk.run("cat \(desk.database).lock")
            #expect(lock.output.isEmpty)
        }
    }
}
