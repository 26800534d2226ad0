public import KaderDomain
internal import KaderStore

/// The register of processing activities (*verwerkingsregister*, AVG 30): what follows from the columns of the
/// schema, with the grounds and recipients that are ours to assume.
public struct ProcessingRegister {
    private let language: Language

    /// How many months a term is; nil where no clock runs.
    private let months: (RetentionTerm) -> Int?

    public init(
        in language: Language, months: @escaping (RetentionTerm) -> Int? = \.defaultMonths
    ) {
        self.language = language
        self.months = months
    }

    public func document(on day: Day) -> Document {
        var page = Document(
            title: told("Verwerkingsregister van kader", "Processing register of kader"),
            language: language)
        page.blocks =
            [.paragraph(assumption), .heading(told("Wie", "Who"), level: 2), .bullets(who)]
            + DataPurpose.allCases.flatMap(blocks)
            + [.heading(told("Beveiliging", "Security"), level: 2), .bullets(security)]
            + [.heading(told("Bewaartermijnen", "Retention"), level: 2), .table(terms)]
            + [.footer(day.long(in: language))]
        return page
    }

    private func told(_ nl: String, _ en: String) -> String { Phrase(nl: nl, en: en)[language] }

    private var assumption: String {
        told(
            "Doelen, mensen, gegevens en termijnen volgen uit het bestand zelf. Grondslagen, ontvangers en termijnen zijn aannames: laat de functionaris gegevensbescherming ze bevestigen.",
            "Purposes, people, data and terms follow from the file itself. Grounds, recipients and terms are assumptions: let the data protection officer confirm them."
        )
    }

    private var who: [String] {
        [
            told(
                "Verantwoordelijke: de FNV (vul aan: adres, contact).",
                "Controller: the FNV (fill in: address, contact)."),
            told(
                "Functionaris gegevensbescherming: (vul in).",
                "Data protection officer: (fill in)."),
            told(
                "Doorgifte buiten de EU: geen. kader draait op eigen machines en stuurt niets naar anderen.",
                "Transfers outside the EU: none. kader runs on the union's own machines and sends nothing to others."
            ),
        ]
    }

    private func blocks(_ purpose: DataPurpose) -> [Document.Block] {
        let columns = ColumnRegister.all.filter { $0.purpose == purpose }
        guard !columns.isEmpty else { return [] }
        let subjects = DataSubject.allCases.filter { subject in
            columns.contains { $0.whose == subject }
        }
        let kinds = PersonalKind.allCases.filter { kind in columns.contains { $0.kind == kind } }
        let kept = RetentionTerm.allCases.filter { term in columns.contains { $0.term == term } }
        return [
            .heading(capitalized(purpose.label[language]), level: 2),
            .table([
                [told("wat", "what"), told("staat vast", "is so")],
                [told("grondslag", "ground"), purpose.ground[language]],
                [told("van wie", "whose"), list(subjects.map(\.label))],
                [told("wat voor gegevens", "what kind of data"), list(kinds.map(\.label))],
                [told("tabellen", "tables"), tables(columns)],
                [told("ontvangers", "recipients"), purpose.recipients[language]],
                [told("hoe lang", "how long"), kept.map(length).joined(separator: "; ")],
            ]),
        ]
    }

    private func tables(_ columns: [RegisteredColumn]) -> String {
        Set(columns.map(\.table)).sorted().joined(separator: ", ")
    }

    private func list(_ phrases: [Phrase]) -> String {
        phrases.map { $0[language] }.joined(separator: ", ")
    }

    /// `contact op een spreekuur: 24 maanden na het laatste contact`
    private func length(_ term: RetentionTerm) -> String {
        guard let months = months(term) else { return term.label[language] }
        return term.label[language]
            + told(
                ": \(months) maanden na \(term.start.nl)",
                ": \(months) months after \(term.start.en)")
    }

    private var terms: [[String]] {
        [
            [
                told("wat", "what"), told("maanden", "months"), told("na", "after"),
                told("waarom", "why"),
            ]
        ]
            + RetentionTerm.allCases.map { term in
                [
                    term.label[language], months(term).map(String.init) ?? "–",
                    term.start[language], term.reason[language],
                ]
            }
    }

    private var security: [String] {
        [
            told(
                "Rollen met een bereik; wie meer nodig heeft vraagt het.",
                "Roles with a scope; whoever needs more asks for it."),
            told(
                "Een log van wie wat inzag, elke maand nagekeken.",
                "A log of who looked at what, reviewed every month."),
            told("Versleutelde uitwisseling en reservekopieën.", "Encrypted syncing and backups."),
            told(
                "De bus krijgt alleen wat die dag nodig is.",
                "The bus gets only what it needs that day."),
            told(
                "Beschermde notities staan apart; elke blik wordt opgeschreven.",
                "Protected notes are kept apart; each look is recorded."),
        ]
    }

    private func capitalized(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
