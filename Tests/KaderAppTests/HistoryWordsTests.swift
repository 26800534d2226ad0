import KaderDomain
import KaderReference
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// A thing's history in words, not in columns and ids.
@Suite struct HistoryWordsTests {
    @Test func theHistoryOfASpreekuurNamesPeopleRoomsAndPlaces() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type("L")
        let text = program.canvas.text
        #expect(text.contains("spreekuur: ") && text.contains("consulenten: "))
        #expect(text.contains("waar: Vakbondshuis Groningen"))
        #expect(!text.contains("[\"") && !text.contains("-7"))
    }

    @Test func everyFieldOfTheStoreHasWords() throws {
        let dependencies = try Dependencies.demoDesk()
        let columns = dependencies.store.fieldNames()
        #expect(columns.count > 30)
        for column in columns.sorted() {
            let label = FieldWords.label(of: column)
            #expect(label[.nl] != label[.en] || Self.same.contains(column), "\(column)")
        }
    }

    /// Words that are the same in both languages.
    private static let same: Set<String> = [
        "sector", "code", "isOnline", "spreekuur", "consulenten", "staff", "email",
    ]

    @Test(arguments: [
        ("1", "isArchived", "ja"), ("werk-inkomen", "service", "werk & inkomen"),
        ("[\"AM01\",\"AM09\"]", "regions", "Groningen, Achterhoek"), ("", "note", "–"),
        ("2026-11-24", "day", "di 24 nov"), ("sector:SEN", "owner", "Senioren"),
        ("signaal/4/7", "evidence", "signaal: 7 in 4 weken"),
        ("closed:betaald", "state", "afgesloten: betaald"), ("open", "state", "loopt"),
        ("closed:2026-12-01:tevreden", "state", "afgesloten di 1 dec: tevreden"),
        ("not-needed:geen kader", "state", "niet nodig: geen kader"),
        ("bankruptcy", "playbook", "faillissement"), ("adviser", "role", "trajectadviseur"),
        ("policy", "routedTo", "de beleidsafdeling"), ("actor:anna", "reporter", "anna"),
        (
            "problem:loon.achterstand/region:AM09", "cell",
            "loon niet of te laat betaald, Achterhoek"
        ),
        ("campaign:Voor 14", "owner", "Voor 14"), ("doing", "state", "bezig"),
        ("[\"2 09:00-12:00\",\"4 13:00-17:00\"]", "pattern", "di 09:00–12:00, do 13:00–17:00"),
        ("[\"nl\",\"tr\"]", "languages", "Nederlands, Turks"), ("yearly", "kind", "bijscholing"),
        ("[\"2026-11-24 09:00-12:00\"]", "exceptions", "di 24 nov 09:00–12:00"),
    ])
    func valuesAreToldAsPeopleSayThem(stored: String, field: String, words: String) throws {
        let values = StoredValue(try .embedded(), titles: [:], .nl)
        #expect(values.text(stored, of: field) == words)
    }
}
