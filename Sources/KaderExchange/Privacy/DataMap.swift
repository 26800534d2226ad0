public import KaderDomain
internal import KaderStore

/// The data map, an annex to the DPIA (AVG 35, PRACTICE 3.9): every column of the file that is personal, whose,
/// why and for how long. Made of the register of columns, which a test holds to the schema.
public struct DataMap {
    private let language: Language

    /// What a table is called.
    private let kind: (String) -> Phrase

    public init(in language: Language, kind: @escaping (String) -> Phrase) {
        self.language = language
        self.kind = kind
    }

    public func document(on day: Day) -> Document {
        var page = Document(
            title: told("Gegevenskaart van kader, bij de DPIA", "Data map of kader, for the DPIA"),
            language: language)
        let tables = Set(ColumnRegister.all.map(\.table)).sorted()
        let personal = tables.filter { !columns(of: $0).isEmpty }
        page.blocks =
            [.paragraph(summary(personal.count, tables.count))] + personal.flatMap(blocks)
            + [
                .heading(told("Zonder personen", "Without people"), level: 2),
                .paragraph(tables.filter { !personal.contains($0) }.joined(separator: ", ")),
                .footer(day.long(in: language)),
            ]
        return page
    }

    private func told(_ nl: String, _ en: String) -> String { Phrase(nl: nl, en: en)[language] }

    private func columns(of table: String) -> [RegisteredColumn] {
        ColumnRegister.columns(of: table).filter { $0.kind != .none }
    }

    private func summary(_ personal: Int, _ all: Int) -> String {
        let special = ColumnRegister.all.count { $0.kind == .special }
        return told(
            "\(personal) van de \(all) tabellen gaan over mensen; \(special) kolommen zijn bijzonder (art. 9 AVG). Dat iemand in kader staat zegt al iets over het lidmaatschap. Termijnen zijn aannames.",
            "\(personal) of \(all) tables are about people; \(special) columns are special (art. 9 AVG). That somebody is in kader already says something about membership. Terms are assumptions."
        )
    }

    private func blocks(_ table: String) -> [Document.Block] {
        let name = kind(table)[language]
        let head = [
            told("kolom", "column"), told("wat", "what"), told("van wie", "whose"),
            told("waarvoor", "what for"), told("hoe lang", "how long"),
        ]
        let rows = columns(of: table).map { column in
            [
                column.column, column.kind.label[language], column.whose?.label[language] ?? "",
                column.purpose?.label[language] ?? "", column.term?.label[language] ?? "",
            ]
        }
        return [
            .heading(name == table ? table : "\(table) (\(name))", level: 2),
            .table([head] + rows),
        ]
    }
}
