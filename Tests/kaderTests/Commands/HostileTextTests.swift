import ArgumentParser
import Foundation
import KaderDomain
import KaderStore
import KaderTesting
import KaderThings
import Testing

@testable import kader

/// Issue 8.8: text that means harm, as the real program prints it.
///
/// In full volume every noun that has a list; else one in five.
@Suite struct HostileTextTests {
    private let desk: DemoDesk
    private var seeded = Seeded(Seed.fresh)

    init() throws {
        desk = try DemoDesk()
        let now = try #require(LocalTime("2026-11-24T09:00"))
        let store = try Store.open(at: desk.kader.database)
            .as(try #require(Actor("anna")), at: .fixed(now))
        let today = now.day.ordinal
        var random = RandomThings(seeded, days: today - 5...today + 10) { $0.hostileText() }
        _ = try store.importing(try random.make())
    }

    @Test mutating func everyListAndCardIsHarmless() throws {
        let lists = Self.leaves.filter { $0.last == "list" }
        #expect(lists.count > 40)
        for list in lists where Volume.isFull || seeded.oneIn(5) {
            let ids = try look(at: list)
            let card = Array(list.dropLast()) + ["show"]
            guard Self.leaves.contains(card) else { continue }
            for id in ids.suffix(Volume.of(30)) { _ = try look(at: card + [id]) }
        }
    }

    @Test func whatTheProgramSaysInLinesIsHarmless() throws {
        let pages = ["netwerken", "mensen", "agenda", "regioplannen", "werkgevers", "vandaag"]
        let typed = pages.flatMap { [$0] + (1...9).map(String.init) + ["Esc", "Esc"] }
        let run = try desk.run("--plain", input: typed.joined(separator: "\n") + "\n")
        #expect(Self.harm(in: run.out, but: []) == nil)
    }

    @Test(arguments: [
        ["search", "x"], ["history"], ["todo", "list"], ["slots", "--service", "loopbaan"],
        ["export", "daylist", "--format", "md"], ["export", "plans", "--format", "md"],
        ["export", "overview", "--format", "md"], ["log", "list"], ["reminders", "list"],
        ["map", "--svg"], ["access", "matrix"], ["figures", "--by", "consulent", "--csv"],
        ["privacy", "register"], ["screen", "--keys", "5"], ["check"],
    ])
    func whatElseIsPrintedIsHarmless(line: [String]) throws {
        let run = try desk.run(line)
        #expect(Self.harm(in: run.out + run.err, but: ["\t"]) == nil)
    }

    @Test(
        .enabled(if: Program.isThere("tidy"), Program.absent("tidy")),
        arguments: [
            ["plans", "--for", "board"], ["overview"], ["daylist", "--house", "groningen"],
        ])
    func tidyHasNothingToSay(of page: [String]) throws {
        let (file, said) = (desk.kader.path("page.html"), desk.kader.path("tidy.txt"))
        let made = try desk.run(
            ["export"] + page + ["--format", "html", "--output", file])
        #expect(made.status == 0, "\(made.err)")
        #expect(Self.harm(in: try desk.kader.read("page.html"), but: []) == nil)
        let status = Binary.execute("tidy -quiet -errors \(file) > \(said) 2>&1")
        let complaints = try desk.kader.read("tidy.txt")
        #expect(status == 0, "\(complaints)")
    }

    @Test func linesOfACalendarStayWhole() throws {
        let run = try desk.run("export", "agenda", "--days", "30")
        let lines = run.out.components(separatedBy: "\r\n").dropLast()
        #expect(lines.allSatisfy { $0.utf8.count <= 75 && Self.harm(in: $0, but: []) == nil })
        // A line may be folded before a mark that belongs to the letter before it (RFC 5545, 3.1).
        let whole = /( .*)|([A-Z-]+[;:].*)/.matchingSemantics(.unicodeScalar)
        #expect(lines.allSatisfy { $0.wholeMatch(of: whole) != nil })
        #expect(lines.count { $0 == "BEGIN:VEVENT" } == lines.count { $0 == "END:VEVENT" })
        #expect(!lines.isEmpty && run.out.hasSuffix("END:VCALENDAR\r\n"))
    }

    /// A list or a card, in text and as JSON.
    ///
    /// - Returns: the ids in it.
    private func look(at line: [String]) throws -> [String] {
        let (text, json) = (try desk.run(line), try desk.run(line + ["--json"]))
        #expect(Self.harm(in: text.out + text.err, but: ["\t"]) == nil, "\(line)")
        #expect(Self.harm(in: json.out + json.err, but: []) == nil, "\(line) --json")
        guard json.status == 0 else { return [] }
        let parsed = try JSONSerialization.jsonObject(with: Data(json.out.utf8))
        return (parsed as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
    }

    /// The first scalar that a terminal would act on, but for line feeds.
    private static func harm(in text: String, but kept: Set<Unicode.Scalar>) -> String? {
        text.unicodeScalars.first { $0.isDangerous && $0 != "\n" && !kept.contains($0) }
            .map { "U+\(String($0.value, radix: 16))" }
    }

    /// Every command that has none under it, as it is typed.
    private static let leaves: [[String]] = leaves(under: Kader.self, [])

    private static func leaves(
        under command: any ParsableCommand.Type, _ path: [String]
    ) -> [[String]] {
        let children =
            command.configuration.groupedSubcommands.flatMap(\.subcommands)
            + command.configuration.ungroupedSubcommands
        if children.isEmpty { return [path] }
        return children.flatMap { child in
            leaves(under: child, path + [child.configuration.commandName ?? ""])
        }
    }
}
