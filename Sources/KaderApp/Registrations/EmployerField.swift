internal import KaderDomain
internal import KaderReference
internal import KaderStore
internal import TerminalUI

/// A field to choose an employer in, by any of its names or places of work; one that nobody knows
/// yet is made when the form is saved.
enum EmployerField {
    static func field(
        _ id: String, _ label: Phrase, chosen: Employer?, note: Phrase? = nil,
        _ dependencies: Dependencies
    ) -> FormField {
        FormField(
            id: id, label: label[dependencies.language],
            kind: .choice(
                ChoiceState(
                    options: chosen.map { [option($0, dependencies)] } ?? [],
                    chosen: chosen.map { [$0.id.description] } ?? [], filters: false)),
            note: note?[dependencies.language])
    }

    /// The first few whom the query finds, and behind them a new one of that name where none has
    /// it.
    static func options(
        matching query: String, _ dependencies: Dependencies
    ) throws -> [ChoiceOption] {
        let found = try dependencies.store.employers(matching: query, limit: 8)
        let known = found.flatMap { [$0.name] + $0.aliases }.map(Folding.fold)
        let name = query.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let isKnown = name.isEmpty || known.contains(Folding.fold(name))
        let new = ChoiceOption(
            id: newMark + name, label: name,
            detail: Phrase(nl: "nieuwe werkgever", en: "new employer")[dependencies.language],
            isNew: true)
        return found.map { option($0, dependencies) } + (isKnown ? [] : [new])
    }

    /// Only those that are there already.
    static func known(
        matching query: String, _ dependencies: Dependencies
    ) throws -> [ChoiceOption] {
        try dependencies.store.employers(matching: query, limit: 8)
            .map { option($0, dependencies) }
    }

    /// Which employer is meant; one that is new is put among those that are to be made, once.
    static func id(
        _ chosen: String?, making made: inout [Employer], _ dependencies: Dependencies
    ) throws -> Employer.ID? {
        guard let chosen, chosen.hasPrefix(newMark) else {
            return chosen.flatMap { Employer.ID($0) }
        }
        let new = try Employer(
            id: dependencies.newId(), name: String(chosen.dropFirst(newMark.count)))
        made.append(new)
        return new.id
    }

    /// Before the name of one that is to be made; no id begins so.
    private static let newMark = "new:"

    /// Told apart by other names, else by sector.
    private static func option(_ employer: Employer, _ dependencies: Dependencies) -> ChoiceOption {
        let sector = dependencies.reference.sector(employer.sector)
        return ChoiceOption(
            id: employer.id.description, label: employer.name,
            detail: employer.aliases.isEmpty
                ? sector?.name[dependencies.language] ?? ""
                : employer.aliases.prefix(3).joined(separator: ", "))
    }
}
