import Foundation
import KaderDomain
import KaderStore
import Testing

@testable import KaderExchange

/// The documents that the law asks for follow from the schema, in both languages.
@Suite struct PrivacyPapersTests {
    private let day = Day(ordinal: 20_800)

    @Test(arguments: Language.allCases) func everyPersonalColumnIsOnTheMap(language: Language) {
        let text = DataMap(in: language) { Phrase(same: $0) }.document(on: day).text(.md)
        for table in Set(ColumnRegister.all.map(\.table)) {
            #expect(text.contains(table.inMarkdown), "\(table)")
        }
        for column in ColumnRegister.all where column.kind != .none {
            #expect(text.contains("| \(column.column.inMarkdown) |"), "\(column)")
        }
    }

    /// AVG 30: purposes, people, data, recipients, terms.
    @Test(arguments: Language.allCases) func everyPurposeIsInTheRegister(language: Language) {
        let text = ProcessingRegister(in: language).document(on: day).text(.md)
        for purpose in Set(ColumnRegister.all.compactMap(\.purpose)) {
            let name = purpose.label[language].inMarkdown
            #expect(text.localizedCaseInsensitiveContains(name), "\(purpose)")
            #expect(text.contains(purpose.ground[language].inMarkdown), "\(purpose)")
        }
        for term in Set(ColumnRegister.all.compactMap(\.term)) {
            #expect(text.contains(term.reason[language].inMarkdown), "\(term)")
        }
    }

    @Test func aTermThatWasSetOtherwiseIsToldSo() {
        let text = ProcessingRegister(in: .en) { _ in 99 }.document(on: day).text(.md)
        #expect(text.contains("99 months after"))
    }

    @Test func theLogHasEveryBreachAndWhatWasDecided() throws {
        let breach = try Breach(
            id: .named("b"), discovered: Instant(seconds: 1_800_000_000),
            Breach.Facts("mail <verkeerd>", count: 3), authority: .not(because: "versleuteld"))
        let page = BreachLog([breach], isFictional: true, in: .nl).document(on: day)
        let text = page.text(.html)
        for part in ["mail &lt;verkeerd&gt;", "versleuteld", "nog niet besloten", "FICTIEF", ">3<"]
        {
            #expect(text.contains(part), "\(part)")
        }
        #expect(
            BreachLog([], isFictional: false, in: .nl).document(on: day).text(.md).contains(
                "geen datalek"))
    }
}
