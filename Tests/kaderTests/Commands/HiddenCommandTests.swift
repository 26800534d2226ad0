import Foundation
import Testing

/// What a role does not see is no zero on the command line either.
@Suite struct HiddenCommandTests {
    private let desk: DemoDesk

    init() throws {
        desk = try DemoDesk()
        let kader = desk.kader
        try #require(
            try kader.run("access", "grant", "anna", "beheerder", "--scope", "land").status == 0)
        try #require(
            try kader.run("access", "grant", "kees", "kaderlid", "--scope", "house:groningen")
                .status == 0)
    }

    private func asKees(_ arguments: String...) throws -> Binary.Outcome {
        try desk.kader.run(
            arguments, environment: DemoDesk.now.merging(["KADER_ACTOR": "kees"]) { $1 })
    }

    @Test func appointmentsThatAreNotSeenAreNotCounted() throws {
        let read = try asKees("spreekuur", "list", "--days", "7", "--json")
        #expect(read.status == 0, "\(read.err)")
        let entries = try JSONSerialization.jsonObject(with: Data(read.out.utf8))
        let rows = try #require(entries as? [[String: Any]])
        #expect(!rows.isEmpty && rows.allSatisfy { $0["appointments"] is NSNull })
        #expect(rows.allSatisfy { $0["appointmentsSeen"] is NSNull })
        let cells = try asKees("spreekuur", "list", "--days", "7").lines.map {
            $0.split(separator: "\t", omittingEmptySubsequences: false)
        }
        #expect(!cells.isEmpty && cells.allSatisfy { $0.dropLast().last == "" }, "\(cells)")
        let shown = try asKees("spreekuur", "show", String(cells[0][0]))
        #expect(
            rows[0]["service"] as? String == "inloop"
                || shown.out.contains("Niet zichtbaar met jouw rol."), "\(shown.out)")
    }

    /// Of a region that is not seen nobody can say that it lacks a network.
    @Test func theCoverageLeavesOutWhatIsNotSeen() throws {
        try #require(
            try desk.kader.run("access", "grant", "roos", "coordinator", "--scope", "region:AM01")
                .status == 0)
        func roos(_ words: String...) throws -> Binary.Outcome {
            try desk.kader.run(
                ["network", "coverage"] + words,
                environment: DemoDesk.now.merging(["KADER_ACTOR": "roos"]) { $1 })
        }
        let own = try roos()
        #expect(own.status == 0 && own.lines.count == 1 && own.out.hasPrefix("AM01"), "\(own)")
        #expect(own.err.contains("Je ziet hier alleen wat bij jouw rol hoort."), "\(own.err)")
        let towns = try roos("--municipalities", "--gaps")
        let all = try desk.kader.run(
            ["network", "coverage", "--municipalities", "--gaps", "--region", "AM01"],
            environment: DemoDesk.now)
        #expect(towns.out == all.out && !all.err.contains("jouw rol"))
        let elsewhere = try roos("--region", "AM02")
        #expect(elsewhere.out.isEmpty && elsewhere.err.contains("jouw rol"), "\(elsewhere)")
        #expect(try roos("--totals").out.contains("region\t1\t"))
        #expect(try !roos("--region", "AM01").err.contains("jouw rol"))
    }

    /// A house of which not everybody is seen is no house without appointments.
    @Test func figuresAreOfTheHouseThatIsSeen() throws {
        try #require(
            try desk.kader.run("access", "grant", "saar", "consulent", "--scope", "house:groningen")
                .status == 0)
        let saar = DemoDesk.now.merging(["KADER_ACTOR": "saar"]) { $1 }
        for words in [["figures"], ["figures", "--json"], ["figures", "--csv"]] {
            let told = try desk.kader.run(words, environment: saar)
            #expect(told.status == 0 && told.out.contains("groningen"), "\(told)")
            #expect(!told.out.contains("online"), "\(told.out)")
            #expect(told.err.contains("Geteld: alleen Groningen."), "\(told.err)")
        }
    }

    /// Who sees some appointments gets those, apart from the list that is whole or null.
    @Test func appointmentsThatAreSeenAreGiven() throws {
        try #require(
            try desk.kader.run("access", "grant", "saar", "consulent", "--scope", "house:groningen")
                .status == 0)
        let saar = DemoDesk.now.merging(["KADER_ACTOR": "saar"]) { $1 }
        let read = try desk.kader.run(
            ["spreekuur", "list", "--days", "14", "--json"], environment: saar)
        let entries = try JSONSerialization.jsonObject(with: Data(read.out.utf8))
        let rows = try #require(entries as? [[String: Any]])
        for row in rows {
            let isOwn = row["house"] as? String == "groningen"
            #expect((row["appointments"] is [Any]) == isOwn, "\(row)")
            #expect((row["appointmentsSeen"] is [Any]) != isOwn, "\(row)")
        }
        #expect(rows.contains { $0["online"] as? Bool == true })
    }

    @Test func whoComesIsRefusedAndNotNobody() throws {
        for words in [["queue", "list"], ["figures"]] {
            let read = try desk.kader.run(
                words, environment: DemoDesk.now.merging(["KADER_ACTOR": "kees"]) { $1 })
            #expect(read.status == 77 && read.err.contains("zien wie er komt"), "\(read.err)")
        }
    }
}
