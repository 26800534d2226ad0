public import KaderDomain
internal import KaderReference
internal import KaderStore

extension Dependencies {
    /// How many municipalities stand behind what else was found.
    private static let mostMunicipalities = 3

    /// What is found by words: people, networks, lines of plans and employers; and behind them
    /// municipalities that begin so.
    ///
    /// - Parameter limit: how many of each kind.
    public func found(_ typed: String, limit: Int = 12) throws -> [SearchHit] {
        try store.search(typed, limit: limit, places: municipalities(begunBy:)) + places(typed)
    }

    private func places(_ typed: String) -> [SearchHit] {
        let day = store.now.day
        let codes = municipalities(begunBy: Folding.fold(typed)).map {
            reference.current($0, on: day)
        }
        var seen: Set<String> = []
        return codes.filter { seen.insert($0).inserted }.prefix(Self.mostMunicipalities)
            .compactMap(reference.municipality).map {
                SearchHit(
                    kind: "municipality", id: $0.code, title: $0.name, detail: $0.regionCode)
            }
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
