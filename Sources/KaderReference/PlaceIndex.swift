internal import KaderDomain

/// Values found by the beginnings of the words of their names.
struct PlaceIndex<Value: Sendable>: Sendable {
    /// A value and what it is called. Lesser names find it too, after all others.
    struct Entry: Sendable {
        let value: Value
        let names: [String]
        let lesserNames: [String]
    }

    /// As entries, with folded names.
    private let entries: [Entry]

    init(_ entries: [Entry]) {
        self.entries = entries.map { entry in
            Entry(
                value: entry.value, names: entry.names.map(Folding.words),
                lesserNames: entry.lesserNames.map(Folding.words))
        }
    }

    /// The best matches first; those that match equally well keep the order of the index.
    func find(_ text: String) -> [Value] {
        let query = Folding.words(text)
        if query.isEmpty { return entries.map(\.value) }
        let ranked = entries.enumerated().compactMap { place, entry in
            rank(entry, query).map { (rank: $0, place: place, value: entry.value) }
        }
        return ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.value)
    }

    private func rank(_ entry: Entry, _ query: String) -> Int? {
        let best = entry.names.compactMap { rank($0, query) }.min()
        return best ?? entry.lesserNames.compactMap { rank($0, query) }.min().map { $0 + 3 }
    }

    /// 0 for the name itself, 1 for its beginning, 2 for the beginning of a later word.
    private func rank(_ name: String, _ query: String) -> Int? {
        if name == query { return 0 }
        if name.hasPrefix(query) { return 1 }
        return name.contains(" " + query) ? 2 : nil
    }
}
