import KaderDomain
import KaderExchange
import KaderStore
import Testing

/// Files as the usual programs write them, and files that are no tables.
@Suite struct ImportedFilesTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    @Test(arguments: [
        "family,town,email\nCoëlho,\"Den Bosch\",c@d\n",
        "\u{FEFF}family,town,email\r\nCoëlho,Den Bosch,c@d\r\n",
        "family;town;email\nCoëlho;Den Bosch;c@d\n",
        "town\tfamily\temail\nDen Bosch\tCoëlho\tc@d",
        "\"family\",\"town\",\"email\"\r\n\"Coëlho\",\"Den Bosch\",\"c@d\"\r\n\r\n",
    ])
    func readsWhatTheUsualProgramsWrite(_ text: String) throws {
        #expect(try desk.importing(.contacts, text).added == 1)
        let contact = try #require(try desk.store.contacts().first)
        #expect(contact.name.family == "Coëlho" && contact.town == "Den Bosch")
    }

    @Test func tellsHowFarItIsAfterEveryRow() throws {
        let text = "family,town,email\nA,,a@d\nB,,b@d\nC,,c@d\n"
        var told: [[Int]] = []
        let table = TableImport(.contacts, into: desk.store, desk.reference)
        _ = try table.read(Array(text.utf8)) { told.append([$0, $1]) }
        #expect(told == [[1, 3], [2, 3], [3, 3]])
    }

    @Test func readsWindows1252() throws {
        let bytes =
            Array("email;family;town\nc@d;Co".utf8) + [0xEB] + Array("lho;Caf".utf8)
            + [0xE9, 0x0A]
        #expect(try desk.importing(.contacts, bytes: bytes).added == 1)
        let contact = try #require(try desk.store.contacts().first)
        #expect(contact.name.family == "Coëlho" && contact.town == "Café")
    }

    @Test func aQuotedCellMayHoldLinesAndTheNextRowKnowsItsLine() throws {
        let text = "family,town,email,archived\n\"A\nB\",\"x\"\"y\",a@b,no\nC,,c@d,nooit\n"
        let faults = try desk.importing(.contacts, text).faults
        #expect(faults.map(ImportFaultsTests.shown) == ["4 archived nooit"])
        let mended = text.replacing("nooit", with: "nee")
        #expect(try desk.importing(.contacts, mended).added == 2)
        let names = try desk.store.contacts().map { [$0.name.family, $0.town] }
        #expect(names == [["A\nB", "x\"y"], ["C", ""]])
    }

    @Test(arguments: [
        ("", "1 1 "),
        ("family\n\"A\n", "2 1 "),
        ("family\n\"A\"B\n", "2 1 "),
        ("family\nA\"B\n", "2 1 "),
        ("family,town\nA\n", "2 2 "),
        ("family,family\nA,B\n", "1 2 family"),
    ])
    func tellsWhereAFileIsNoTable(_ example: (text: String, fault: String)) throws {
        let report = try desk.importing(.contacts, example.text)
        #expect(report.faults.map(ImportFaultsTests.shown) == [example.fault])
        #expect(try desk.store.latestChange() == 0)
    }

    @Test func refusesAFileThatIsTooLarge() throws {
        let bytes = [UInt8](repeating: 0x41, count: TableImport.largest + 1)
        #expect(try desk.importing(.contacts, bytes: bytes).faults.count == 1)
    }

    @Test func aHeaderAloneIsAnEmptyTable() throws {
        let report = try desk.importing(.contacts, "family\n")
        #expect(report.isAccepted && report.added == 0)
    }
}
