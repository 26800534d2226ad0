internal import KaderDomain
internal import KaderReference
internal import TerminalUI

/// What the card of an employer says, one row for each of ``OpenEmployer/rows`` and in that order.
struct EmployerSections {
    private let card: OpenEmployer
    private let reference: Reference
    private let role: OwnRole
    private let context: ViewContext

    private var language: Language { context.language }

    init(
        _ card: OpenEmployer, _ reference: Reference, _ role: OwnRole, _ context: ViewContext
    ) {
        self.card = card
        self.reference = reference
        self.role = role
        self.context = context
    }

    var all: [DetailSection] {
        [
            DetailSection(rows: about)
        ] + crises + [
            section(.aliases, card.employer.aliases.map { .text($0) }, orElse: .noAlias),
            section(
                .establishments,
                card.detail.establishments.map { .text(reference.words(of: $0)) },
                orElse: .noEstablishment),
        ] + parts + [visits]
    }

    private func section(
        _ heading: Phrase, _ rows: [DetailRow], orElse nothing: Phrase
    ) -> DetailSection {
        let nothing = role.offering(nothing, for: .employers)
        return DetailSection(
            heading[language],
            rows: rows.isEmpty
                ? [.text(context.own.filled(nothing, language), role: .muted)] : rows)
    }

    private var about: [DetailRow] {
        let (employer, cells) = (card.employer, EmployerCells(reference, language))
        let whole = employer.mergedInto == nil ? [] : [pair(.whole, card.whole)]
        return [pair(.name, name(of: employer))] + whole + [
            pair(.sector, cells.sector(employer.sector)),
            pair(.municipality, cells.municipality(employer.municipality)),
            pair(.official, card.route[language]),
        ]
    }

    private func name(of employer: Employer) -> String {
        employer.isArchived
            ? "\(employer.name) (\(Phrase.archivedMark[language]))" : employer.name
    }

    private func pair(_ label: Phrase, _ value: String) -> DetailRow {
        .pair(
            label: label[language], value: value.isEmpty ? Phrase.notFilledIn[language] : value)
    }

    /// None where there never was one.
    private var crises: [DetailSection] {
        guard !card.crises.isEmpty else { return [] }
        return [
            DetailSection(
                Phrase.crises[language],
                rows: card.crises.map {
                    .text(Phrase(crisis: $0)[language], role: $0.overdue > 0 ? .warning : .plain)
                })
        ]
    }

    /// None where nothing became part of it.
    private var parts: [DetailSection] {
        guard !card.detail.parts.isEmpty else { return [] }
        return [
            DetailSection(Phrase.parts[language], rows: card.detail.parts.map { .text($0.name) })
        ]
    }

    /// Counts, and nobody's name. In the house all of them are told.
    private var visits: DetailSection {
        let hiding =
            role.hiding(.registrations).map { [DetailRow.text($0[language], role: .muted)] } ?? []
        guard !role.seesNone(of: .registrations) else {
            return DetailSection(Phrase.visits[language], rows: hiding)
        }
        let counts = card.counts
        let all = Phrase(
            nl: counts.visits == 1 ? "1 bezoek" : "\(counts.visits) bezoeken",
            en: counts.visits == 1 ? "1 visit" : "\(counts.visits) visits")
        let earlier = card.detail.registrations
        let ever = Phrase(nl: "in alle jaren \(earlier)", en: "\(earlier) in all years")
        return DetailSection(
            Phrase.visits[language],
            rows: hiding + [.text("\(all[language]); \(ever[language])")]
                + counts.lines.map {
                    .pair(
                        label: String($0.visits),
                        value: (card.problems[$0.problem] ?? Phrase(same: $0.problem))[language])
                })
    }
}

extension Phrase {
    fileprivate static let name = Phrase(nl: "Werkgever", en: "Employer")
    fileprivate static let whole = Phrase(nl: "Hoort bij", en: "Part of")
    fileprivate static let sector = Phrase(nl: "Sector", en: "Sector")
    fileprivate static let municipality = Phrase(nl: "Gemeente", en: "Municipality")
    fileprivate static let official = Phrase(nl: "Signalen gaan naar", en: "Signals go to")
    fileprivate static let aliases = Phrase(nl: "Andere namen", en: "Other names")
    fileprivate static let establishments = Phrase(nl: "Vestigingen", en: "Places of work")
    fileprivate static let crises = Phrase(nl: "Crisis", en: "Crisis")
    fileprivate static let parts = Phrase(
        nl: "Samengevoegd: telt hier mee", en: "Merged: counts here")
    fileprivate static let visits = Phrase(
        nl: "Bezoeken in de laatste 13 weken (alleen in huis)",
        en: "Visits in the last 13 weeks (in-house only)")
    fileprivate static let archivedMark = Phrase(nl: "in het archief", en: "archived")
    fileprivate static let notFilledIn = Phrase(nl: "nog niet ingevuld", en: "not filled in yet")
    fileprivate static let noAlias = Phrase(
        nl: "Geen. {employers.add-alias|a} zet er een bij.",
        en: "None. {employers.add-alias|a} adds one.")
    fileprivate static let noEstablishment = Phrase(
        nl: "Geen. {employers.add-establishment|v} zet er een bij.",
        en: "None. {employers.add-establishment|v} adds one.")
}
