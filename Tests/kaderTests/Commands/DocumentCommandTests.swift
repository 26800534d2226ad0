import Foundation
import KaderTesting
import Testing

/// Pages as the real program writes them, read by programs that know HTML.
@Suite struct DocumentCommandTests {
    private let desk: DemoDesk

    init() throws { desk = try DemoDesk() }

    @Test(.enabled(if: Program.isThere("tidy"), Program.absent("tidy")))
    func tidyHasNothingToSayOfTheSheetOfAConference() throws {
        let file = desk.kader.path("page.html")
        try desk.run("conference", "sheet", "AM01-2026", "--format", "html", "--output", file)
        #expect(try desk.kader.read("page.html").contains("FICTIEF"))
        #expect(Binary.execute("tidy -quiet -errors \(file) > \(desk.kader.path("t")) 2>&1") == 0)
    }

    private static let pages: [[String]] = [
        ["plans", "--format", "html", "--for", "board"],
        ["plans", "--format", "html", "--region", "am01", "--for", "board"],
        ["plans", "--format", "html", "--region", "AM01", "--language", "en"],
        ["overview", "--format", "html"],
        ["overview", "--format", "html", "--for", "members", "--language", "en"],
        ["daylist", "--house", "groningen", "--format", "html"],
    ]

    @Test(.enabled(if: Program.isThere("tidy"), Program.absent("tidy")), arguments: pages)
    func tidyHasNothingToSay(of page: [String]) throws {
        let file = try write(page)
        let said = desk.kader.path("tidy.txt")
        let status = Binary.execute("tidy -quiet -errors \(file) > \(said) 2>&1")
        let complaints = try desk.kader.read("tidy.txt")
        #expect(status == 0, "\(complaints)")
    }

    /// Printed to paper, and without a word on the console. In full volume only: a browser is large.
    @Test(
        .enabled(if: Volume.isFull && Program.isThere("chromium"), Program.absent("chromium")),
        arguments: pages)
    func aBrowserPrintsItWithoutComplaint(_ page: [String]) throws {
        let (file, paper) = (try write(page), desk.kader.path("page.pdf"))
        let said = desk.kader.path("browser.txt")
        let status = Binary.execute(
            "HOME=\(desk.kader.folder.path) timeout 60 chromium --headless --no-sandbox --disable-gpu "
                + "--enable-logging=stderr --v=0 --print-to-pdf=\(paper) \(file) > \(said) 2>&1")
        #expect(status == 0)
        let console = try desk.kader.read("browser.txt")
        #expect(!console.contains("CONSOLE"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: paper)).prefix(5) == Data("%PDF-".utf8))
    }

    @Test func theTableIsWhatItWas() throws {
        let (short, long) = (
            try desk.run("export", "plans"), try desk.run("export", "table", "plans")
        )
        #expect(short.status == 0 && short.out == long.out && !short.out.isEmpty)
        let json = try desk.run("export", "plans", "--json")
        #expect(json.out == (try desk.run("export", "table", "plans", "--json")).out)
    }

    @Test func whatIsNotThereOrNotForThemIsRefused() throws {
        #expect(try desk.run("export", "plans", "--format", "md", "--year", "2031").status == 1)
        #expect(try desk.run("export", "plans", "--format", "md", "--year", "1999").status == 1)
        let none = ["export", "plans", "--format", "md", "--region", "AM99"]
        #expect(try desk.run(none).status == 64)
        #expect(try desk.run("export", "plans", "--region", "AM01").status == 64)
        #expect(try desk.run("export", "plans", "--format", "html", "--json").status == 64)
        let draft = try desk.run(
            "export", "plans", "--format", "md", "--region", "AM01", "--year", "2027", "--for",
            "members")
        #expect(draft.status == 1)
    }

    @Test func theOverviewHasEveryRegionOnce() throws {
        let names = try desk.objects("region", "list").compactMap { $0["name"] as? String }
        try #require(names.count == 35)
        let text = try desk.run("export", "overview").out
        for name in names {
            #expect(text.contains("\n| \(name.replacing("&", with: "\\&")) |"), "\(name)")
        }
        #expect(text.contains("FICTIEF"))
    }

    private func write(_ page: [String]) throws -> String {
        let file = desk.kader.path("page.html")
        let written = try desk.run(["export"] + page + ["--output", file])
        try #require(written.status == 0, "\(written.err)")
        return file
    }
}
