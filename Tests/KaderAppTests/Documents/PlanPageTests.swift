import Foundation
import KaderApp
import KaderDomain
import TerminalUI
import Testing

/// `P` in region plans: a page where the person finds it.
@Suite struct PlanPageTests {
    @Test func aPlanIsLaidForTheBoardAndRefusedForMembersWhileItIsADraft() throws {
        try inFolder { folder, world in
            var story = Walkthrough(world)
            try story.press("2 P \"groningen 2026 voor het b\" <Enter>")
            #expect(story.screen.contains("Pagina: ~/kader/regioplan-AM01-2026-bestuur.html"))
            let page = try String(
                contentsOfFile: "\(folder)/kader/regioplan-AM01-2026-bestuur.html", encoding: .utf8)
            #expect(page.contains("De drukker weet ervan.") && page.contains("Meer vaste banen"))
            try story.press("P \"groningen 2026 voor l\" <Enter>")
            #expect(story.screen.contains("is nog een concept"))
            #expect(try files(folder) == ["regioplan-AM01-2026-bestuur.html"])
        }
    }

    /// Members see what was agreed, not what is being made of it.
    @Test func whileTheNextVersionIsMadeMembersGetTheLastOne() throws {
        try inFolder { folder, world in
            var story = Walkthrough(world)
            try story.press("2 <Enter> e <Space> <Down> <Enter> <C-s> t \"Geheim plan\" <C-s>")
            try story.press("P \"groningen 2026 voor l\" <Enter>")
            let page = try String(
                contentsOfFile: "\(folder)/kader/regioplan-AM01-2026-leden.html", encoding: .utf8)
            #expect(page.contains("Werk met zekerheid") && !page.contains("Geheim plan"))
        }
    }

    @Test func anOpenedPlanAndAllRegionsCanBeLaid() throws {
        try inFolder { folder, world in
            var story = Walkthrough(world)
            try story.press("2 <Enter> P \"tabel leden\" <Enter>")
            #expect(story.screen.contains("regios-2026-leden.html"))
            try story.press("P \"alle plannen\" <Enter>")
            #expect(
                try files(folder) == ["regioplannen-2026-bestuur.html", "regios-2026-leden.html"])
        }
    }

    private func files(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder + "/kader").sorted()
    }

    private func inFolder(_ body: (String, Dependencies) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("kader-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var world = try Dependencies.still(language: .nl)
        try PlanSamples.store(in: world.store)
        world.papers = PaperFolder(folder.path + "/kader", home: folder.path)
        try body(folder.path, world)
    }
}
