internal import KaderDomain
internal import KaderReference
internal import TerminalUI

/// The columns of the list of employers, and what stands in them.
struct EmployerCells {
    private let reference: Reference
    private let language: Language

    init(_ reference: Reference, _ language: Language) {
        self.reference = reference
        self.language = language
    }

    /// From this width on there is room for other names and the official beside the rest.
    private static let wide = 100

    /// The name stays readable: where it lies goes last before that is cut.
    func columns(in width: Int) -> [TableColumn] {
        let columns = [
            TableColumn(Phrase.name[language], width: .share(4, least: 20), priority: 5),
            TableColumn(Phrase.municipality[language], width: .share(2, least: 10), priority: 4),
            TableColumn(Phrase.sector[language], width: .share(2), priority: 3),
        ]
        guard width >= Self.wide else { return columns }
        return columns + [
            TableColumn(Phrase.aliases[language], width: .share(3), priority: 2),
            TableColumn(Phrase.official[language], width: .share(2), priority: 1),
        ]
    }

    func cells(of line: EmployerLine, in width: Int) -> [String] {
        let employer = line.employer
        let cells = [name(of: line), municipality(employer.municipality), sector(employer.sector)]
        guard width >= Self.wide else { return cells }
        return cells + [employer.aliases.joined(separator: ", "), line.official]
    }

    /// `Albert Heijn (+2)`: with how many became part of it.
    private func name(of line: EmployerLine) -> String {
        line.parts == 0 ? line.employer.name : "\(line.employer.name) (+\(line.parts))"
    }

    func sector(_ code: String) -> String { reference.sector(code)?.name[language] ?? code }

    func municipality(_ code: String) -> String { reference.municipality(code)?.name ?? code }

    /// All that the list knows of an employer, in full.
    func preview(of line: EmployerLine) -> DetailView {
        let employer = line.employer
        let pairs: [(Phrase, String)] = [
            (.aliases, employer.aliases.joined(separator: ", ")),
            (.sector, sector(employer.sector)),
            (.municipality, municipality(employer.municipality)),
            (.official, line.official), (.establishments, String(line.establishments)),
            (.parts, String(line.parts)),
        ]
        return DetailView(
            employer.name,
            sections: [
                DetailSection(
                    pairs: pairs.map { ($0.0[language], $0.1.isEmpty ? "–" : $0.1) })
            ], isActive: false)
    }
}

extension Reference {
    /// A place of work by its name and municipality.
    func words(of establishment: Establishment) -> String {
        [establishment.name, municipality(establishment.municipality)?.name ?? ""]
            .filter { !$0.isEmpty }.joined(separator: ", ")
    }
}

extension Phrase {
    fileprivate static let name = Phrase(nl: "Werkgever", en: "Employer")
    fileprivate static let aliases = Phrase(nl: "Ook", en: "Also")
    fileprivate static let sector = Phrase(nl: "Sector", en: "Sector")
    fileprivate static let municipality = Phrase(nl: "Gemeente", en: "Municipality")
    fileprivate static let official = Phrase(nl: "Bestuurder", en: "Official")
    fileprivate static let establishments = Phrase(nl: "Vestigingen", en: "Places of work")
    fileprivate static let parts = Phrase(nl: "Samengevoegd", en: "Merged")
}
