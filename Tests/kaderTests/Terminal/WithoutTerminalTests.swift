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

        @Test func outputThatIsClosedIsNoSuccess() throws {
            let desk = try TerminalDesk()
            #expect(try desk.run("kader region list >&-").status == 74)
            #expect(try desk.run("kader network list >&-").status == 74)
            let lock = try desk.run("cat \(desk.database).lock")
            #expect(lock.output.isEmpty)
        }
    }
}
