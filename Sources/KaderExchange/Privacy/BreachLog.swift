public import KaderDomain

/// The log of breaches as the authority can ask for it (AVG 33, fifth paragraph): all of them, with the facts,
/// the consequences and what was done.
public struct BreachLog {
    private let breaches: [Breach]
    private let isFictional: Bool
    private let language: Language

    /// - Parameter isFictional: whether it is of a demo.
    public init(_ breaches: [Breach], isFictional: Bool, in language: Language) {
        self.breaches = breaches
        self.isFictional = isFictional
        self.language = language
    }

    public func document(on day: Day) -> Document {
        let name = told("Datalekkenlog", "Breach log")
        var page = Document(
            title: isFictional ? "\(name) (FICTIEF)" : name, language: language)
        page.blocks =
            (breaches.isEmpty
                ? [
                    .paragraph(
                        told("Er is geen datalek opgeschreven.", "No breach has been written down.")
                    )
                ]
                : breaches.flatMap(blocks)) + [.footer(day.long(in: language))]
        return page
    }

    private func told(_ nl: String, _ en: String) -> String { Phrase(nl: nl, en: en)[language] }

    private func blocks(_ breach: Breach) -> [Document.Block] {
        let (facts, undecided) = (breach.facts, told("nog niet besloten", "not decided yet"))
        let rows = [
            [told("wat", "what"), told("staat vast", "is so")],
            [told("ontdekt", "discovered"), "\(Amsterdam.local(breach.discovered))"],
            [told("melden vóór", "report before"), "\(Amsterdam.local(breach.due))"],
            [told("van wie", "whose"), facts.whose],
            [told("aantal mensen", "number of people"), facts.count.map(String.init) ?? ""],
            [told("welke gegevens", "which data"), facts.data],
            [told("gevolgen", "consequences"), facts.consequences],
            [told("maatregelen", "measures"), facts.measures],
            [told("AP gemeld", "authority told"), breach.authority?.label[language] ?? undecided],
            [told("mensen ingelicht", "people told"), breach.people?.label[language] ?? undecided],
            [told("waarom later", "why late"), breach.delay],
        ]
        return [
            .heading(facts.happened, level: 2), .table(rows.filter { $0.last?.isEmpty == false }),
        ]
    }
}
