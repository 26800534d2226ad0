internal import KaderDomain
internal import KaderReference

/// How many came by sector, as people type it: `Senioren 20, UG 10`.
struct SectorCounts {
    private let reference: Reference

    init(_ reference: Reference) { self.reference = reference }

    /// - Throws: ``ConferenceError/unknownSector(_:)``, ``ConferenceError/wrongCount``.
    func counts(_ typed: String) throws(ConferenceError) -> [String: Int] {
        var counts: [String: Int] = [:]
        for part in typed.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline }) {
            let words = part.split(whereSeparator: \.isWhitespace).map(String.init)
            guard !words.isEmpty else { continue }
            guard let last = words.last, let count = Int(last), count > 0 else {
                throw .wrongCount
            }
            let name = words.dropLast().joined(separator: " ")
            guard let code = code(name) else { throw .unknownSector(name) }
            counts[code, default: 0] += count
        }
        return counts
    }

    /// By code, by a name, or by the beginning of one that only it has.
    private func code(_ name: String) -> String? {
        let wanted = Folding.words(name)
        guard !wanted.isEmpty else { return nil }
        let named = reference.sectors.map { sector in
            (
                sector.code,
                ([sector.code, sector.name.nl, sector.name.en] + sector.otherNames)
                    .map(Folding.words)
            )
        }
        if let exact = named.first(where: { $0.1.contains(wanted) }) { return exact.0 }
        let begun = named.filter { $0.1.contains { $0.hasPrefix(wanted) } }
        return begun.count == 1 ? begun.first?.0 : nil
    }

    func text(_ counts: [String: Int], _ language: Language) -> String {
        counts.map { (reference.sector($0.key)?.name[language] ?? $0.key, $0.value) }
            .sorted { $0.0 < $1.0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
}
