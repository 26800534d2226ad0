public import KaderDomain
internal import KaderReference
internal import KaderStore

extension Dependencies {
    /// What is found by words: people, networks, lines of plans and employers.
    ///
    /// - Parameter limit: how many of each kind.
    public func found(_ typed: String, limit: Int = 12) throws -> [SearchHit] {
        try store.search(typed, limit: limit, places: municipalities(begunBy:))
    }

    /// The codes of the municipalities whose name begins with a word; none for a word of one or two
    /// letters, which says nothing yet.
    func municipalities(begunBy word: String) -> [String] {
        guard word.count >= 3 else { return [] }
        return reference.findMunicipalities(word).filter { municipality in
            ([municipality.name] + municipality.otherNames)
                .contains { Folding.fold($0).hasPrefix(word) }
        }.map(\.code)
    }
}
