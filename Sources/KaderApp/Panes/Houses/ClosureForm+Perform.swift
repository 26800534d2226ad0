internal import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension ClosureForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let present = try id.map { try dependencies.store.closure($0) }
        let name = house.map { dependencies.reference.house($0)?.name[language] ?? $0 }
        let all = Phrase(nl: "Alle huizen", en: "All houses")[language]
        let place = FormField(
            id: "house", label: Phrase(nl: "Waar", en: "Where")[language],
            kind: .text(maximum: 80), text: name ?? all, isReadOnly: true)
        return [place] + days(present, language) + [
            FormField(
                id: "reason", label: Phrase(nl: "Reden", en: "Reason")[language],
                kind: .text(maximum: 80), text: present?.reason ?? "", isRequired: true)
        ]
            + (id != nil
                ? [] : [FormField(id: "all", label: all, kind: .toggle(false))])
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let (store, today) = (dependencies.store, dependencies.store.now.day)
        let closure = closure(values, id: id ?? dependencies.newId(), today: today)
        guard let closure else { throw StoreError.notFound(kind: "closure", id: "") }
        let standing: [AgendaEntry]
        if let old = id.flatMap({ self.closure(original, id: $0, today: today) }) {
            standing = try store.edit(closure, from: old, overriding: overriding)
        } else {
            standing = try store.add(closure)
        }
        return SavedForm(Phrase(standing: standing.count) ?? .saved)
    }

    private func days(_ present: Closure?, _ language: Language) -> [FormField] {
        [
            FormField(
                id: "from", label: Phrase(nl: "Eerste dag", en: "First day")[language],
                kind: .day, text: (present?.first ?? from)?.typed ?? "", isRequired: true),
            FormField(
                id: "until", label: Phrase(nl: "Laatste dag", en: "Last day")[language],
                kind: .day, text: present?.last.typed ?? ""),
        ]
    }
}
