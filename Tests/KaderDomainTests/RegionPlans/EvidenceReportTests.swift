import KaderDomain
import Testing

@Suite struct EvidenceReportTests {
    private func item(
        _ level: PlanLevel, _ name: String, under parent: String? = nil, _ tags: [String] = [],
        evidence: String = ""
    ) throws -> PlanItem {
        try PlanItem(
            id: .named(name), plan: .named("p"), level: level, parent: parent.map { .named($0) },
            rank: 1, title: name, tags: tags.compactMap { PlanTag($0) }, evidence: evidence)
    }

    private func row(_ report: EvidenceReport, _ key: String) throws -> EvidenceReport.Row {
        try #require(report.rows.first { $0.tag.description == key })
    }

    @Test func anActionStandsForTheMarksOfWhatItHangsUnder() throws {
        let report = EvidenceReport(
            PlanTree([
                try item(.theme, "t", ["promise:3"]),
                try item(.goal, "g", under: "t", ["result:8"]),
                try item(.action, "a", under: "g", ["promise:1"], evidence: "elf leden geholpen"),
                try item(.action, "b", under: "g"),
                try item(.theme, "u", ["promise:9"]),
            ]))
        #expect(report.rows.count == 20)
        #expect(try row(report, "promise:3").lines.map(\.title) == ["t", "g", "a", "b"])
        #expect(try row(report, "promise:3").proven.map(\.title) == ["a"])
        #expect(try row(report, "result:8").proven.map(\.title) == ["a"])
        #expect(try row(report, "promise:1").proven.map(\.title) == ["a"])
        #expect(try row(report, "promise:9").lines.map(\.title) == ["u"])
        #expect(try row(report, "promise:9").proven.isEmpty)
        #expect(report.proven(of: .promise) == 2 && report.proven(of: .result) == 1)
        #expect(report.missing.count == 17)
    }

    @Test func whatHangsLooseStandsForItselfOnly() throws {
        let report = EvidenceReport(
            PlanTree([
                try item(.theme, "t", ["promise:3"]),
                try item(.action, "a", under: "t", evidence: "ja"),
            ]))
        #expect(try row(report, "promise:3").proven.isEmpty)
    }
}
