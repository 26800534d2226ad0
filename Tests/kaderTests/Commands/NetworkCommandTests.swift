import Foundation
import Testing

/// `kader network` by the real program.
@Suite struct NetworkCommandTests {
    private let desk: DemoDesk

    init() throws { desk = try DemoDesk() }

    private func network(_ name: String, _ region: String) throws -> String {
        try desk.run("network", "add", "--name", name, "--region", region).id
    }

    private func object(_ id: String) throws -> [String: Any] {
        try #require(try desk.json("network", "show", id) as? [String: Any])
    }

    private func person(_ name: String) throws -> String {
        try desk.run("contact", "add", name, "--phone", "06-00001234").id
    }

    /// As the newsletter has it: one group of the whole province, across networks.
    @Test func limburgsProvincialWorkingGroupIsTypedIn() throws {
        let parkstad = try network("Parkstad", "AM30")
        let mijnstreek = try network("Westelijke Mijnstreek", "AM33")
        let ria = try person("Ria Voorbeeld")
        let made = try desk.run(
            "network", "group", "add", "--network", parkstad, "--theme", "Energietransitie",
            "--with", mijnstreek, "--province", "pv31", "--member", ria)
        #expect(made.status == 0, "\(made.err)")
        let shown = try desk.run("network", "show", mijnstreek, "--language", "nl")
        let line = "Energietransitie · provincie Limburg · getrokken door Parkstad"
        #expect(shown.out.contains(line), "\(shown.out)")
        #expect(shown.out.contains("1 lid: Ria Voorbeeld"), "\(shown.out)")
        #expect(try desk.run("export", "groups").out.contains("PV31"))
        let alone = try desk.run(
            "network", "group", "edit", made.id, "--with", "none", "--province", "none")
        #expect(alone.status == 0, "\(alone.err)")
        #expect((try object(mijnstreek)["groups"] as? [Any])?.isEmpty == true)
        #expect(try desk.run("undo").status == 0)
        #expect((try object(mijnstreek)["groups"] as? [Any])?.count == 1)
        let nowhere = try desk.run("network", "group", "edit", made.id, "--province", "PV99")
        #expect(nowhere.status == 64 && nowhere.err.contains("PV99"), "\(nowhere.err)")
    }

    /// In Groningen one network has no contact person and no group on the theme.
    @Test func theCoverageSaysWhatLacks() throws {
        let id = try network("Parkstad", "AM30")
        func line(_ words: String...) throws -> [String: Any] {
            let lines = try desk.objects(
                ["network", "coverage", "--region", "AM30"] + words)
            return try #require(lines.first)
        }
        #expect(try line()["gaps"] as? [String] == ["contact-person"])
        #expect(try line("--theme", "ov")["gaps"] as? [String] == ["contact-person", "group"])
        let group = try desk.run(
            "network", "group", "add", "--network", id, "--theme", "OV", "--state", "dormant")
        #expect(
            try line("--theme", "ov")["gaps"] as? [String] == ["contact-person", "active-group"])
        _ = try desk.run("network", "group", "edit", group.id, "--state", "active")
        let jan = try person("Jan Voorbeeld")
        _ = try desk.run(
            "network", "function", "add", "--network", id, "--contact", jan, "--role",
            "contact-person")
        #expect(try line("--theme", "OV")["gaps"] as? [String] == [])
        #expect(
            try desk.objects(
                "network", "coverage", "--region", "AM30", "--gaps", "--theme", "OV"
            ).isEmpty)
        #expect(try line("--municipalities")["gaps"] as? [String] == ["network"])
        let themes = try desk.objects("network", "themes")
        #expect(themes.contains { $0["theme"] as? String == "OV" && $0["active"] as? Int == 1 })
    }

    @Test func mineAreThoseThatOneAccompanies() throws {
        let id = try network("Parkstad", "AM30")
        let ria = try person("Ria Voorbeeld")
        #expect(try desk.objects("network", "list", "--mine", "--as", "ria").isEmpty)
        _ = try desk.run("network", "official", "add", "--network", id, "--contact", ria)
        let mine = try desk.objects("network", "list", "--mine", "--as", "ria")
        #expect(mine.compactMap { $0["id"] as? String } == [id])
    }

    @Test func aRequestGoesToTheOfficialAndIsAnswered() throws {
        let id = try network("Parkstad", "AM30")
        let ria = try person("Ria Voorbeeld")
        let made = try desk.run(
            "network", "request", "add", "--network", id, "--kind", "webinar", "--text",
            "Een webinar over warmte")
        #expect(made.status == 0, "\(made.err)")
        let open = try desk.run("network", "request", "list", "--language", "nl")
        #expect(open.out.contains("nog geen vakbondsbestuurder"), "\(open.out)")
        _ = try desk.run("network", "official", "add", "--network", id, "--contact", ria)
        let mine = try desk.objects("network", "request", "list", "--mine", "--as", "ria")
        #expect(mine.compactMap { $0["official"] as? String } == ["Ria Voorbeeld"])
        let other = try desk.objects("network", "request", "list", "--mine", "--as", "jan")
        #expect(other.isEmpty)
        #expect(try desk.run("todo", "--as", "ria").out.contains("Een webinar over warmte"))
        let blank = try desk.run("network", "request", "answer", made.id, "--answer", " ")
        #expect(blank.status == 1, "\(blank.err)")
        #expect(try desk.run("network", "request", "answer", made.id, "--answer", "Ja").status == 0)
        #expect(try desk.objects("network", "request", "list").isEmpty)
        #expect(try desk.run("export", "network-requests").out.contains("webinar over warmte"))
        #expect(try desk.run("undo").status == 0)
        #expect(try desk.objects("network", "request", "list").count == 1)
        #expect(try desk.run("network", "request", "remove", made.id).status == 0)
        #expect(try desk.objects("network", "request", "list", "--all").isEmpty)
    }

    /// Wijdemeren goes up in Hilversum on 1 January 2027; what was written down stays.
    @Test func aMergedMunicipalityIsCountedUnderItsSuccessor() throws {
        let id = try desk.run(
            "network", "add", "--name", "Gooi", "--region", "AM12", "--municipality", "GM1696"
        ).id
        func covered(_ now: String) throws -> [String] {
            try desk.objects(
                "network", "coverage", "--municipalities", "--region", "AM12", "--now", now
            ).filter { ($0["networks"] as? [String])?.contains("Gooi") == true }
                .compactMap { $0["name"] as? String }
        }
        #expect(try covered("2026-12-31T12:00") == ["Wijdemeren"])
        #expect(try covered("2027-01-01T12:00") == ["Hilversum"])
        #expect(try object(id)["municipalities"] as? [String] == ["GM1696"])
        let shown = try desk.run(
            "municipality", "show", "GM1696", "--now", "2027-01-01T12:00", "--language", "nl")
        #expect(shown.out.contains("Hilversum (voorheen Wijdemeren)"), "\(shown.out)")
        #expect(shown.out.contains("Gooi en Vechtstreek"), "\(shown.out)")
    }

    @Test func aRegionGetsDaysAndIsRefusedTwice() throws {
        let id = try network("Parkstad", "AM32")
        func put(_ words: String...) throws -> Int32 {
            try desk.run(["network", "region", "put", id] + words).status
        }
        #expect(try put("--region", "AM34", "--from", "2020-01-01", "--until", "2021-12-31") == 0)
        #expect(try put("--region", "AM34", "--from", "2021-06-01") == 1)
        #expect(try put("--region", "AM34", "--from", "2024-01-01") == 0)
        #expect(try put("--region", "AM99", "--from", "2024-01-01") == 64)
        let dated = try #require(try object(id)["datedRegions"] as? [[String: Any]])
        #expect(dated.compactMap { $0["from"] as? String } == ["2020-01-01", "2024-01-01"])
        let listed = try desk.objects("network", "list", "--region", "AM34")
        #expect(listed.contains { $0["id"] as? String == id })
        #expect(try desk.run("network", "region", "remove", id, "--region", "AM34").status == 1)
        let removed = try desk.run(
            "network", "region", "remove", id, "--region", "AM34", "--instead", "2020-01-01")
        #expect(removed.status == 0, "\(removed.err)")
        #expect((try object(id)["datedRegions"] as? [Any])?.count == 1)
        #expect(try desk.run("undo").status == 0)
        #expect((try object(id)["datedRegions"] as? [Any])?.count == 2)
    }
}
