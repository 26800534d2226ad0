import Foundation
import Testing

/// Import and export by the real program.
@Suite struct TableFilesTests {
    private let kader: Binary

    init() throws {
        kader = try Binary()
        try #require(try kader.run("init").status == 0)
    }

    @Test func importsFromAFileAndFromStandardInput() throws {
        let text = "name,regions\nOost,AM05\nWest,AM18\n"
        try Data(text.utf8).write(to: kader.folder.appendingPathComponent("n.csv"))
        let rehearsed = try kader.run("import", "networks", kader.path("n.csv"), "--dry-run")
        #expect(rehearsed.out.contains("2 nieuw") && rehearsed.status == 0)
        #expect(try kader.run("network", "list").out.isEmpty)
        let first = try kader.run("import", "networks", kader.path("n.csv"))
        #expect(first.status == 0 && first.err.contains("2 toegevoegd") && first.out.isEmpty)
        let second = try kader.run(["import", "networks", "-", "--json"], input: text)
        #expect(second.out.contains("\"unchanged\": 2"))
    }

    @Test func tellsEveryWrongRowAndStoresNothing() throws {
        let text = "name,regions\nOost,AM05\n,AM99\n"
        let refused = try kader.run(["import", "networks", "-"], input: text)
        #expect(refused.status == 65 && refused.out.isEmpty)
        #expect(refused.err.contains("regel 3, kolom regions, \"AM99\": "))
        #expect(refused.err.contains("regel 3, kolom name, \"\": "))
        #expect(try kader.run("network", "list").out.isEmpty)
        let document = try kader.run(["import", "networks", "-", "--json"], input: text)
        let parsed =
            try JSONSerialization.jsonObject(with: Data(document.out.utf8)) as? [String: Any]
        #expect((parsed?["faults"] as? [[String: Any]])?.count == 2 && document.status == 65)
    }

    @Test func theSameFaultIsToldOnceWithItsLines() throws {
        let wrong = (2...19).map { "Netwerk \($0),AM99" }
        let some = ["Oost,AM98", "West,AM05", "Noord,AM98"]
        let text = (["name,regions"] + wrong + some).joined(separator: "\n") + "\n"
        let refused = try kader.run(["import", "networks", "-"], input: text)
        #expect(refused.status == 65)
        let told = refused.err.split(separator: "\n")
        #expect(told.count == 3)
        #expect(told[0].contains("kloppen 20 cellen niet"))
        #expect(told[1].hasPrefix("regels 2, 3, 4 en 15 andere, kolom regions, \"AM99\": "))
        #expect(told[2].hasPrefix("regels 20 en 22, kolom regions, \"AM98\": "))
    }

    @Test func aFileThatIsNotThereOrIsAFolderIsFileTrouble() throws {
        #expect(try kader.run("import", "networks", kader.path("nope")).status == 74)
        #expect(try kader.run("import", "networks", kader.folder.path).status == 74)
        #expect(try kader.run("export", "networks", "--output", "/nowhere/x").status == 74)
    }

    @Test func exportNeverWritesOverAFileUnasked() throws {
        let file = kader.path("n.csv")
        let first = try kader.run("export", "networks", "--output", file)
        #expect(first.status == 0 && first.out.isEmpty)
        #expect(try kader.read("n.csv") == "id,name,regions,municipalities,archived,datedRegions\n")
        #expect(try kader.run("export", "networks", "--output", file).status == 74)
        try kader.run("network", "add", "--name", "Oost")
        #expect(try kader.run("export", "networks", "--output", file, "--force").status == 0)
        #expect(try kader.read("n.csv").hasSuffix(",Oost,,,no,\n"))
        let attributes = try FileManager.default.attributesOfItem(atPath: file)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test func aTemplateNeedsNoDatabase() throws {
        let template = try kader.run(
            ["import", "contacts", "--template"], environment: ["KADER_DATABASE": "/nowhere/x"])
        #expect(template.status == 0 && template.lines.count == 2)
        #expect(try kader.run(["import", "contacts", "-"], input: template.out).status == 0)
    }

    @Test func anExportOfADemoSaysSo() throws {
        let desk = try DemoDesk()
        let export = try desk.run("export", "contacts")
        #expect(export.lines.dropFirst().allSatisfy { $0.hasSuffix(",FICTIEF") })
        #expect(export.err.hasPrefix("FICTIEF"))
    }
}
