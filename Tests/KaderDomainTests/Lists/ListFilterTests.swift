import KaderDomain
import Testing

/// The language of filters, without a list.
@Suite struct ListFilterTests {
    private static let columns = [
        FilterColumn("name", "naam", "name"), FilterColumn("chair", "voorzitter", "chair"),
        FilterColumn("official", "vakbondsbestuurder", "official"),
        FilterColumn("state", "stand", "state", "status"),
    ]

    /// Rows by their number: name, chair, official, state.
    private static let rows = [
        ["Groningen-Stad", "Anna de Ruiter", "Piet Vos", "actief"],
        ["Hoogezand", "Jörgen Ané", "", "actief"],
        ["Oldambt", "", "Anna de Ruiter", "archief archive"],
        ["'s-Gravenland 14:30", "Bo Bakker", "Piet Vos", "archief archive"],
    ]

    private func found(_ typed: String) -> [Int] {
        let filter = ListFilter(typed, columns: Self.columns)
        let keys = Self.columns.map(\.key)
        return Self.rows.indices.filter { row in
            filter.matches { key in
                keys.indices.filter { key == nil || keys[$0] == key }.map { Self.rows[row][$0] }
            }
        }
    }

    @Test(arguments: [
        ("", [0, 1, 2, 3]), ("   ", [0, 1, 2, 3]), ("anna", [0, 2]), ("ANNA stad", [0]),
        ("!anna", [1, 3]), ("anna !stad", [2]), ("jorgen", [1]), ("s gravenland", [3]),
        ("voorzitter:anna", [0]), ("chair:anna", [0]), ("voor:anna", [0]), ("c:anna", [0]),
        ("!voorzitter:anna", [1, 2, 3]), ("official:-", [1]), ("!official:-", [0, 2, 3]),
        ("chair:\"de ruiter\"", [0]), ("chair:\"ruiter de\"", []), ("\"piet vos\" state:arch", [3]),
        ("14:30", [3]), ("stand:archief !chair:-", [3]), ("status:actief chair:an", [0, 1]),
    ])
    func findsTheRowsThatMeetAllOfIt(typed: String, expected: [Int]) {
        #expect(found(typed) == expected)
        #expect(ListFilter(typed, columns: Self.columns).fault == nil)
    }

    @Test(arguments: ["!", "voorzitter:", "!chair:", "\"", "!\"\"", ":", "-"])
    func whatIsNotFinishedAsksNothing(typed: String) {
        #expect(found(typed) == [0, 1, 2, 3])
        #expect(ListFilter(typed, columns: Self.columns).isEmpty)
    }

    @Test func aColumnThatIsNotThereIsNamedWithThoseThatAre() {
        let filter = ListFilter("kleur:rood anna", columns: Self.columns)
        #expect(filter.fault?.nl == "geen kolom “kleur”")
        #expect(
            filter.faultInFull?.nl
                == "geen kolom “kleur”; wel: naam, voorzitter, vakbondsbestuurder, stand")
        #expect(
            filter.faultInFull?.en
                == "no column “kleur”; there are: name, chair, official, state")
        #expect(found("kleur:rood anna") == [0, 2], "the rest still asks")
    }

    @Test(arguments: [
        ("voorziter:anna", "bedoel je voorzitter?", "do you mean chair?"),
        ("nmae:x", "bedoel je naam?", "do you mean name?"),
    ])
    func aColumnThatIsWrittenAlmostSoIsAskedAbout(typed: String, nl: String, en: String) {
        let filter = ListFilter(typed, columns: Self.columns)
        #expect(filter.fault == Phrase(nl: nl, en: en))
        #expect(filter.faultInFull?.nl.contains("wel: naam, voorzitter") == true)
    }

    @Test func aBeginningThatMeansTwoColumnsIsExplained() {
        let filter = ListFilter("v:anna", columns: Self.columns)
        #expect(filter.fault?.nl == "“v” kan zijn: voorzitter, vakbondsbestuurder")
    }

    @Test func aFullNameIsNotTakenForTheBeginningOfAnother() {
        let columns = [FilterColumn("a", "jaar", "year"), FilterColumn("b", "jaarplan", "plan")]
        let filter = ListFilter("jaar:2026", columns: columns)
        #expect(filter.fault == nil)
        #expect(filter.terms.map(\.column) == ["a"])
    }

    @Test func oneWordOfAllColumnsNeverFindsFewerThanItsColumn() {
        for word in ["anna", "piet", "archief", "g", "e"] {
            let all = Set(found(word))
            for column in ["naam", "voorzitter", "vakbondsbestuurder", "stand"] {
                #expect(Set(found("\(column):\(word)")).isSubset(of: all))
                let without = Set(found("!\(column):\(word)"))
                #expect(without == Set(0...3).subtracting(found("\(column):\(word)")))
            }
        }
    }
}
