public import KaderDomain
internal import KaderReference

/// Which regions and municipalities have no network, no contact person, no working group (S25).
extension NetworksPane {
    /// What is shown of the coverage.
    struct CoverageChoice: Equatable, Sendable {
        var level = CoverageLevel.region

        /// Nil where no theme is asked for.
        var theme: String?
        var read: NetworkCoverage?
    }

    mutating func choose(_ choice: CoverageMessage) -> [Step<Self>] {
        switch choice {
        case .show:
            // Of a place that is not seen whole nobody can say that something lacks there.
            guard !regions.isEmpty else { return [.say(Notice(.onlyYours, .refusal))] }
            return [.run(.readCoverage)]
        case .read(let read): coverage.read = read
        case .chooseTheme: return [.pick(themePick)]
        case .theme(let theme): coverage.theme = theme
        case .level(let level): coverage.level = level
        }
        return [.pick(coveragePick)]
    }

    /// What lacks most comes first; behind it the places where nothing lacks.
    private var coveragePick: Pick<Message> {
        let lines =
            coverage.read.map { read in
                read.lines(of: codes, by: coverage.level, theme: coverage.theme) {
                    reference.current($0, on: read.day)
                }
            } ?? []
        let sorted = (0...3).flatMap { rank in lines.filter { $0.rank == rank } }
        return Pick(
            Phrase.coverage(lines, coverage.level, coverage.theme),
            options: coverageSwitches + sorted.map(option))
    }

    private var codes: [String] {
        switch coverage.level {
        case .region: regions
        case .municipality:
            reference.municipalities(on: coverage.read?.day)
                .filter { role.seesAll(of: .networks, in: $0.regionCode) }
                .map(\.code)
        }
    }

    /// Those of which they see every network.
    private var regions: [String] {
        reference.regions.sorted { $0.name < $1.name }.map(\.code)
            .filter { role.seesAll(of: .networks, in: $0) }
    }

    private var coverageSwitches: [Pick<Message>.Option] {
        let isRegion = coverage.level == .region
        return [
            .init(
                coverage.theme.map { Phrase.themeIs($0) } ?? .chooseTheme,
                .coverage(.chooseTheme)),
            .init(
                isRegion ? .byMunicipality : .byRegion,
                .coverage(.level(isRegion ? .municipality : .region))),
        ]
    }

    private var themePick: Pick<Message> {
        let none = Pick<Message>.Option(Phrase.noTheme, .coverage(.theme(nil)))
        let themes = (coverage.read?.themes ?? []).map { tally in
            Pick<Message>.Option(
                .line(tally.theme, Phrase(tally: tally)), .coverage(.theme(tally.theme)))
        }
        return Pick(.themes, options: [none] + themes)
    }

    private func option(_ line: CoverageLine) -> Pick<Message>.Option {
        let isRegion = coverage.level == .region
        let name =
            isRegion ? reference.regionName(line.code) : reference.municipalityName(line.code)
        let region = isRegion ? line.code : reference.municipality(line.code)?.regionCode
        let open = line.networks.first.map { Message.openFound($0.id) }
        return Pick<Message>.Option(
            .line(name, Phrase(gaps: line.gaps)),
            detail: line.networks.map(\.name).joined(separator: ", "), otherNames: [line.code],
            isRegion ? .show(region: region) : open ?? .show(region: region))
    }
}

/// Going about in the coverage.
public enum CoverageMessage: Equatable, Sendable {
    case show, chooseTheme
    case read(NetworkCoverage)
    case theme(String?)
    case level(CoverageLevel)
}

extension Phrase {
    /// `Achterhoek – geen contactpersoon`.
    fileprivate static func line(_ name: String, _ rest: Phrase) -> Phrase {
        Phrase(nl: "\(name) – \(rest.nl)", en: "\(name) – \(rest.en)")
    }

    fileprivate static let themes = Phrase(nl: "Welk thema?", en: "Which theme?")
    fileprivate static let noTheme = Phrase(nl: "geen thema", en: "no theme")
    fileprivate static let chooseTheme = Phrase(
        nl: "kies een thema voor de werkgroepen", en: "choose a theme for the working groups")
    fileprivate static let byMunicipality = Phrase(
        nl: "naar de gemeenten", en: "to the municipalities")
    fileprivate static let byRegion = Phrase(nl: "naar de regio's", en: "to the regions")

    fileprivate static func themeIs(_ theme: String) -> Phrase {
        Phrase(nl: "thema: \(theme)", en: "theme: \(theme)")
    }

    /// `Dekking: 12 / 35 regio's missen iets: geen netwerk 7, geen contactpersoon 5`.
    fileprivate static func coverage(
        _ lines: [CoverageLine], _ level: CoverageLevel, _ theme: String?
    ) -> Phrase {
        let totals = CoverageTotals(lines)
        let of = "\(totals.open) / \(totals.all)"
        let about = theme.map { " · \($0)" } ?? ""
        let (nl, en) = totals.open == 0 ? ("", "") : (": \(totals.told.nl)", ": \(totals.told.en)")
        return level == .region
            ? Phrase(
                nl: "Dekking: \(of) regio's missen iets\(about)\(nl)",
                en: "Coverage: \(of) regions lack something\(about)\(en)")
            : Phrase(
                nl: "Dekking: \(of) gemeenten missen iets\(about)\(nl)",
                en: "Coverage: \(of) municipalities lack something\(about)\(en)")
    }
}
