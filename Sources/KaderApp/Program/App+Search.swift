internal import KaderDomain
internal import KaderReference
internal import TerminalUI

/// Searching everything: what is typed, and what was found for it.
struct SearchState: Finding, Hashable, Sendable {
    var list = FoundList()
    var hits: [SearchHit] = []

    /// Whether the answer to what is typed is not there yet; `hits` are of what was typed before.
    var isBehind = false

    /// Whether Enter was pressed before that: then the first that is found is gone to.
    var jumpsWhenFound = false
}

extension App {
    mutating func press(_ key: Key, in search: SearchState) -> [Work] {
        var search = search
        switch key {
        case .escape:
            sheets.removeLast()
            return []
        case .enter: return jump(search)
        default:
            if search.list.handle(key, rows: search.hits.count) == .typed { return look(search) }
        }
        replace(.search(search))
        return []
    }

    /// Looks for what is typed, from two letters on: a single one finds everybody (PLATFORM 3).
    mutating func look(_ search: SearchState) -> [Work] {
        let query = search.query
        var search = search
        search.jumpsWhenFound = false
        let isLongEnough = query.count(where: \.isLetter) + query.count(where: \.isNumber) >= 2
        if !isLongEnough { search.hits = [] }
        search.isBehind = isLongEnough
        replace(.search(search))
        return isLongEnough ? [.search(query, searching)] : []
    }

    /// An answer to another question than the last is dropped.
    mutating func take(_ hits: [SearchHit], for query: String) -> [Work] {
        guard case .search(var search) = sheets.last, search.query == query else { return [] }
        (search.hits, search.isBehind) = (hits.titlesFirst(for: query), false)
        search.selection = min(search.selection, max(0, hits.count - 1))
        replace(.search(search))
        return search.jumpsWhenFound ? jump(search) : []
    }

    /// Goes to what is selected: in the pane that shows such things, or a person on a sheet of their own.
    private mutating func jump(_ search: SearchState) -> [Work] {
        guard !search.isBehind else {
            var search = search
            search.jumpsWhenFound = true
            replace(.search(search))
            return []
        }
        guard search.hits.indices.contains(search.selection) else { return [] }
        let hit = search.hits[search.selection]
        sheets.removeLast()
        leaveSheets()
        for index in panes.indices {
            guard let steps = panes[index].show(hit) else { continue }
            focus = index
            return take(steps)
        }
        if hit.kind == "municipality" { return receive(.municipality(hit.id)) }
        guard hit.kind == "contact", let id = Contact.ID(hit.id) else { return [] }
        return Work.openPerson(id)
    }

    func view(of search: SearchState) -> Picker {
        Picker(
            (search.isBehind ? Phrase.searching : .searchEverything)[language],
            query: search.list.line,
            rows: search.hits.map { hit in
                PickerRow(hit.title, detail: place(of: hit), key: Self.kind(hit.kind)[language])
            },
            selection: search.hits.isEmpty ? nil : search.selection,
            placeholder: (search.isBehind
                ? Phrase.searching : search.query.count < 2 ? .typeToSearch : .nothingFound)[
                    language])
    }

    /// Where it is; a region or municipality by its name.
    private func place(of hit: SearchHit) -> String {
        let words = hit.detail.split(separator: " ").map(String.init)
        return words.map {
            reference.region($0)?.name ?? reference.municipality($0)?.name ?? $0
        }.joined(separator: " ")
    }

    private static func kind(_ kind: String) -> Phrase {
        switch kind {
        case "contact": Phrase(nl: "persoon", en: "person")
        case "network": Phrase(nl: "netwerk", en: "network")
        case "planItem": Phrase(nl: "regioplan", en: "region plan")
        case "municipality": Phrase(nl: "gemeente", en: "municipality")
        case "employer": Phrase(nl: "werkgever", en: "employer")
        default: Phrase(same: kind)
        }
    }
}

extension [SearchHit] {
    /// Those of which the title has a word that begins with each of those typed, before those that
    /// were found by where they are or by a number.
    fileprivate func titlesFirst(for query: String) -> [SearchHit] {
        let wanted = Folding.words(query).split(separator: " ")
        let isTitled = map { hit in
            let words = Folding.words(hit.title).split(separator: " ")
            return wanted.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
        }
        let (titled, others) = (indices.filter { isTitled[$0] }, indices.filter { !isTitled[$0] })
        return (titled + others).map { self[$0] }
    }
}

extension Phrase {
    fileprivate static let searchEverything = Phrase(
        nl: "Alles doorzoeken", en: "Search everything")
    fileprivate static let searching = Phrase(
        nl: "Alles doorzoeken · even zoeken…", en: "Search everything · searching…")
    fileprivate static let typeToSearch = Phrase(
        nl: "Typ twee letters of meer: een naam, nummer, plaats of thema.",
        en: "Type two letters or more: a name, number, place or theme.")
}
