internal import KaderDomain
internal import TerminalUI

/// Searching everything: what is typed, and what was found for it.
struct SearchState: Hashable, Sendable {
    var query = ""
    var hits: [SearchHit] = []
    var selection = 0
}

extension App {
    mutating func press(_ key: Key, in search: SearchState) -> [Work] {
        var search = search
        switch key {
        case .escape:
            sheets.removeLast()
            return []
        case .enter: return jump(search)
        case .down: search.selection = min(search.selection + 1, max(0, search.hits.count - 1))
        case .up: search.selection = max(0, search.selection - 1)
        case .backspace: return look(for: String(search.query.dropLast()), search)
        case .character(let character): return look(for: search.query + String(character), search)
        default: return []
        }
        replace(.search(search))
        return []
    }

    /// From two letters on: a single one finds everybody (PLATFORM 3).
    private mutating func look(for query: String, _ search: SearchState) -> [Work] {
        var search = search
        (search.query, search.selection) = (query, 0)
        let isLongEnough = query.count(where: \.isLetter) + query.count(where: \.isNumber) >= 2
        if !isLongEnough { search.hits = [] }
        replace(.search(search))
        return isLongEnough ? [.search(query)] : []
    }

    /// An answer to another question than the last is dropped.
    mutating func take(_ hits: [SearchHit], for query: String) {
        guard case .search(var search) = sheets.last, search.query == query else { return }
        search.hits = hits
        search.selection = min(search.selection, max(0, hits.count - 1))
        replace(.search(search))
    }

    /// Goes to what is selected: in the pane that shows such things, or a person on a sheet of their own.
    private mutating func jump(_ search: SearchState) -> [Work] {
        guard search.hits.indices.contains(search.selection) else { return [] }
        let hit = search.hits[search.selection]
        sheets.removeLast()
        for index in panes.indices {
            guard let steps = panes[index].show(hit) else { continue }
            focus = index
            return take(steps)
        }
        guard hit.kind == "contact", let id = Contact.ID(hit.id) else { return [] }
        return [.readPerson(id)]
    }

    func view(of search: SearchState) -> Picker {
        Picker(
            Phrase(nl: "Alles doorzoeken", en: "Search everything")[language],
            query: search.query,
            rows: search.hits.map { hit in
                PickerRow(hit.title, detail: hit.detail, key: Self.kind(hit.kind)[language])
            },
            selection: search.hits.isEmpty ? nil : search.selection,
            placeholder: (search.query.count < 2 ? Phrase.typeToSearch : .nothingFound)[language])
    }

    private static func kind(_ kind: String) -> Phrase {
        switch kind {
        case "contact": Phrase(nl: "persoon", en: "person")
        case "network": Phrase(nl: "netwerk", en: "network")
        case "planItem": Phrase(nl: "regioplan", en: "region plan")
        default: Phrase(same: kind)
        }
    }
}

extension Phrase {
    fileprivate static let typeToSearch = Phrase(
        nl: "Typ twee letters of meer: een naam, nummer, plaats of thema.",
        en: "Type two letters or more: a name, number, place or theme.")
}
