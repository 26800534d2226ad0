import Foundation
import FoundationXML
import KaderDomain
import KaderExchange
import KaderStore
import Testing

@Suite struct DayListTests {
    private let desk: Desk

    /// Of which names and rooms are as wicked as they may be.
    init() throws {
        desk = try Desk.furnished()
        let name = try #require(PersonName(given: "<b>Xan", infix: "de", family: "|`&\"*Yp"))
        let person = Contact(id: .named("dirk"), name: name, phone: "06-00000000")
        let room = try #require(
            Room(id: .named("een"), house: "groningen", name: "<script>|een & *twee*"))
        let appointment = try Appointment(
            id: .named("a"), spreekuur: .named("s"), contact: .named("dirk"), service: .loopbaan,
            on: try #require(Day(Desk.day)), during: try #require(Hours("13:00–14:00")),
            with: [.named("anna"), .named("bram")], in: .named("een"))
        _ = try desk.store.importing([.contact(person), .room(room), .appointment(appointment)])
    }

    @Test func thePageEscapesEverythingAndClosesWhatItOpens() throws {
        let page = try list().html(in: .nl)
        #expect(!page.contains("<script") && !page.contains("<b>"))
        #expect(page.contains("&lt;script&gt;|een &amp; *twee*"))
        #expect(page.contains("<td>&lt;. d. |.</td>"))
        let parsed = XMLParser(
            data: Data(
                page.replacing("<!DOCTYPE html>", with: "")
                    .replacing("<meta charset=\"utf-8\">", with: "").utf8))
        #expect(parsed.parse(), "\(String(describing: parsed.parserError))")
    }

    @Test func aCellOfATableNeverEndsBeforeItsTime() throws {
        let rows = try list().markdown(in: .nl).split(separator: "\n").filter { $0.hasPrefix("|") }
        #expect(rows.count == 3)
        for row in rows {
            let bars = row.replacing("\\\\", with: "").replacing("\\|", with: "").count {
                $0 == "|"
            }
            #expect(bars == 6, "\(row)")
        }
        #expect(rows.last?.contains("\\<. d. \\|.") == true)
    }

    @Test(arguments: DocumentFormat.allCases)
    func nobodyIsNamed(_ format: DocumentFormat) throws {
        let text = try list().text(format, in: .en)
        for name in ["Xan", "Yp", "anna", "bram", "chris"] { #expect(!text.contains(name)) }
        #expect(text.contains("13:00–14:00"))
    }

    @Test func aDayWithoutSpreekurenSaysSo() throws {
        let day = try #require(Day("2026-11-25"))
        let empty = DayList([], of: "Oost", on: day, isFictional: true)
        #expect(empty.markdown(in: .nl).contains("geen spreekuren"))
        #expect(empty.html(in: .en).contains("no spreekuren"))
        #expect(empty.html(in: .en).contains("FICTIEF"))
    }

    private func list() throws -> DayList {
        let day = try #require(Day(Desk.day))
        let entries = try desk.store.agenda(at: .house("groningen"), from: day, through: day)
        return DayList(entries, of: "Oost", on: day, isFictional: false)
    }
}
