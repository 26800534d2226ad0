internal import KaderDomain

extension Period {
    /// `sinds 1 maart 2024`, `1 maart 2020 – 31 december 2023`; nil where both ends are open.
    ///
    /// - Parameter today: what lies ahead of it begins with `vanaf`.
    func phrase(on today: Day) -> Phrase? {
        switch (from.map(\.inWords), until.map(\.inWords)) {
        case (nil, nil): nil
        case (let from?, nil) where self.from.map { $0 > today } == true:
            Phrase(nl: "vanaf \(from.nl)", en: "from \(from.en)")
        case (let from?, nil): Phrase(nl: "sinds \(from.nl)", en: "since \(from.en)")
        case (nil, let until?): Phrase(nl: "t/m \(until.nl)", en: "through \(until.en)")
        case (let from?, let until?):
            Phrase(nl: "\(from.nl) – \(until.nl)", en: "\(from.en) – \(until.en)")
        }
    }
}

extension Day {
    /// "24 november 2026": the long form without its weekday.
    fileprivate var inWords: Phrase {
        Phrase(nl: dated(.nl), en: dated(.en))
    }

    private func dated(_ language: Language) -> String {
        String(long(in: language).drop { $0 != " " }.dropFirst())
    }
}
