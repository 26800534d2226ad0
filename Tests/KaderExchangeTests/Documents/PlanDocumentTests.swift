import Foundation
import KaderDomain
import KaderExchange
import KaderTesting
import Testing

/// Region plans on paper, against what stands in them.
@Suite struct PlanDocumentTests {
    private let day = Day("2026-11-24")!
    private let person = PlanOwner.person(.named("anna"))

    @Test(arguments: DocumentFormat.allCases, [Language.nl, .en])
    func membersSeeNoNameNoNoteAndNothingThatWasDropped(
        _ format: DocumentFormat, _ language: Language
    ) throws {
        let (board, members) = (
            try text(.board, format, language), try text(.members, format, language)
        )
        for hidden in [
            "Anna", "Achter de schermen", "Vervallen zaal", "Bakker en Zn", "Potje", "Krimp",
        ] {
            #expect(board.contains(hidden) && !members.contains(hidden), "\(hidden)")
        }
        for shown in ["Vaste banen", "Met vijf bedrijven praten", "Zorg", "Krant van mei"] {
            #expect(board.contains(shown) && members.contains(shown), "\(shown)")
        }
        let late = language == .nl ? "te laat" : "overdue"
        #expect(board.contains(late) && !members.contains(late))
    }

    @Test func aDraftIsNotForMembers() throws {
        let draft = try detail(.draft)
        #expect(throws: DocumentError.draft(region: "Oost", year: 2026)) {
            try PlanDocument(draft, region: "Oost", names: [:], for: .members, on: day)
        }
        _ = try PlanDocument(draft, region: "Oost", names: [:], for: .board, on: day)
        #expect(throws: DocumentError.nothing(year: 2026)) { try PlanBook([], of: 2026) }
    }

    /// Every line stands there once, in the order of the tree, whatever was typed in it.
    @Test func everyLineStandsThereOnceWhateverItSays() throws {
        forAll(Volume.of(300)) { seeded in
            let titles = (0..<12).map { "r\($0)q" + Self.wicked(&seeded) }
            let detail = try detail(titles, &seeded)
            let page = try text(detail, .board, .html, .nl)
            guard !page.contains("<script"), !page.contains("<b>") else { return false }
            let order = try detail.tree.lines.map { line in
                let mark = try #require(line.item.title.split(separator: "q").first)
                return try #require(page.firstRange(of: mark + "q")?.lowerBound)
            }
            let actions = detail.tree.lines.count { $0.depth == 2 }
            return titles.indices.allSatisfy { page.ranges(of: "r\($0)q").count == 1 }
                && order == order.sorted() && page.ranges(of: "<li").count == actions
        }
    }

    @Test func theBarSaysWhatTheWordsSay() throws {
        let page = try text(.board, .html, .nl)
        let bar = "<rect width=\"33\" height=\"8\" fill=\"#123f5e\"/></svg>"
        #expect(page.contains("\(bar) 1 van de 3 actiepunten klaar"))
        #expect(
            try text(.board, .md, .nl).contains("**33%** 1 van de 3 actiepunten klaar, 1 te"))
    }

    // MARK: - The plan

    private func detail(_ status: PlanStatus = .adopted) throws -> PlanDetail {
        let plan = try #require(RegionPlan(region: "AM09", year: 2026, status: status))
        func item(
            _ id: String, _ level: PlanLevel, under parent: String?, _ title: String,
            _ owner: PlanOwner? = nil, by deadline: Day? = nil, _ state: ActionState = .toDo,
            with partners: String = "", note: String = ""
        ) throws -> PlanItem {
            try PlanItem(
                id: .named(id), plan: plan.id, level: level, parent: parent.map { .named($0) },
                rank: Double(id.count), title: title, owner: owner, partners: partners,
                deadline: deadline, state: state, note: note)
        }
        let items = [
            try item("t", .theme, under: nil, "Vaste banen"),
            try item("tt", .goal, under: "t", "Logistiek"),
            try item(
                "ttt", .action, under: "tt", "Met vijf bedrijven praten", person, by: day + -1,
                with: "Bakker en Zn", note: "Achter de schermen"),
            try item("tttt", .action, under: "tt", "Flyeren", .sector("zorg"), .done)
                .with(means: "Potje", evidence: "Krant van mei"),
            try item("ttttt", .action, under: "tt", "Vervallen zaal", nil, .dropped),
            try item("tttttt", .action, under: "tt", "Bellen", nil, .doing),
        ]
        return PlanDetail(plan: plan, tree: PlanTree(items), ownerNames: [:])
    }

    /// Themes, goals and actions under each other at random, some under nothing that is there.
    private func detail(_ titles: [String], _ seeded: inout Seeded) throws -> PlanDetail {
        let plan = try #require(RegionPlan(region: "AM09", year: 2026, status: .adopted))
        var items: [PlanItem] = []
        for (number, title) in titles.enumerated() {
            let level = PlanLevel.allCases[Int.random(in: 0...2, using: &seeded)]
            let parents = items.filter { $0.level == level.above }.map(\.id)
            let parent = parents.randomElement(using: &seeded) ?? .named("nergens")
            items.append(
                try PlanItem(
                    id: .named("\(number)"), plan: plan.id, level: level,
                    parent: level == .theme ? nil : parent, rank: Double(number), title: title,
                    note: Self.wicked(&seeded)))
        }
        return PlanDetail(plan: plan, tree: PlanTree(items), ownerNames: [:])
    }

    private static func wicked(_ seeded: inout Seeded) -> String {
        let pieces = [
            "<script>", "</li>", "&", "\"", "'", "|", "*", "`", "\u{1b}[2J", "é", "<b>", "\n",
        ]
        return (0..<4).map { _ in pieces.randomElement(using: &seeded) ?? "" }.joined()
    }

    private func text(
        _ audience: Audience, _ format: DocumentFormat, _ language: Language
    ) throws -> String { try text(detail(), audience, format, language) }

    private func text(
        _ detail: PlanDetail, _ audience: Audience, _ format: DocumentFormat, _ language: Language
    ) throws -> String {
        let names: [PlanOwner: String] = [person: "Anna", .sector("zorg"): "Zorg"]
        let map = RegionMap(.progress, of: ["AM09": 33], on: day, tiles: [], names: [:])
        let answer = try AnalysisAnswer(of: detail.plan.id, .employment, text: "Krimp", on: day)
        return try PlanDocument(
            detail, region: "Oost", names: names, analysis: [answer], for: audience, on: day
        )
        .document(map: map, isFictional: false, in: language).text(format)
    }
}

extension PlanItem {
    fileprivate func with(means: String, evidence: String) -> PlanItem {
        var item = self
        (item.means, item.evidence) = (means, evidence)
        return item
    }
}
