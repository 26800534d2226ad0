import Foundation
import KaderApp
import KaderDomain
import TerminalUI
import Testing

/// `P` in the agenda: the day list as a file.
@Suite struct DayListKeyTests {
    @Test func theListLiesWhereTheProgramSaysAndNamesNobody() throws {
        try inFolder { folder in
            var world = try Dependencies.oneSpreekuur()
            world.papers = PaperFolder(folder + "/kader", home: folder)
            var walk = Walkthrough(world)
            try walk.press("b \"frits\" <C-s> d <PageDown> P")
            let day = Dependencies.spreekuurDay
            let name = "daglijst-\(Self.house)-\(day).html"
            #expect(walk.screen.contains("Daglijst: ~/kader/\(name)"), "\(walk.screen)")
            let page = try String(contentsOfFile: "\(folder)/kader/\(name)", encoding: .utf8)
            #expect(page.contains("09:00–10:00") && !page.lowercased().contains("frits"))
            let mode = try FileManager.default.attributesOfItem(atPath: "\(folder)/kader/\(name)")
            #expect(mode[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test func whereNothingCanBeWrittenItSaysSo() throws {
        try inFolder { folder in
            try Data().write(to: URL(fileURLWithPath: folder + "/kader"))
            var world = try Dependencies.oneSpreekuur()
            world.papers = PaperFolder(folder + "/kader")
            var walk = Walkthrough(world)
            try walk.press("P")
            #expect(walk.screen.contains("Geen bestand gemaakt"))
        }
    }

    private static let house = "groningen"

    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("kader-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path)
    }
}
