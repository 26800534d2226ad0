import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderReference
import KaderStore

extension NetworkCommand {
    /// `kader network coverage [--theme TEXT] [--municipalities] [--gaps]` (S25).
    struct Coverage: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "coverage",
            abstract: "Which regions have no network, contact person or working group.",
            discussion: """
                Code, name, networks, what is missing. What your role does not see whole is left out: \
                nobody can say that something is missing there.
                """)

        @OptionGroup var options: Options

        @Option(help: "Ask for a working group on this theme too.")
        var theme: String?

        @Flag(help: "By municipality instead of by region.")
        var municipalities = false

        @Option(help: "Only this region, or its municipalities.")
        var region: String?

        @Flag(help: "Only where something is missing.")
        var gaps = false

        @Flag(help: "Only how many lack what: of the regions and of the municipalities.")
        var totals = false

        func validate() throws {
            if totals, gaps || municipalities {
                throw ValidationError("--totals goes without --gaps and --municipalities.")
            }
        }

        func run(with kader: Dependencies) throws {
            let asked = try region.map { try kader.region($0) }
            let coverage = try kader.store.coverage()
            try tellWhatIsLeftOut(asked, kader)
            if totals { return try showTotals(coverage, asked, kader) }
            let level = municipalities ? CoverageLevel.municipality : .region
            let places = try places(asked, level, kader, on: coverage.day)
            let lines = lines(coverage, places.map(\.code), level, kader.reference)
            let names = Dictionary(places.map { ($0.code, $0.name) }) { first, _ in first }
            try Listing.show(
                gaps ? lines.filter { !$0.gaps.isEmpty } : lines, options,
                cells: { $0.cells(names[$0.code] ?? "", options.spoken) },
                json: { $0.json(names[$0.code] ?? "") })
        }

        private func lines(
            _ coverage: NetworkCoverage, _ codes: [String], _ level: CoverageLevel,
            _ reference: Reference
        ) -> [CoverageLine] {
            coverage.lines(of: codes, by: level, theme: theme) {
                reference.current($0, on: coverage.day)
            }
        }

        private func showTotals(
            _ coverage: NetworkCoverage, _ region: String?, _ kader: Dependencies
        ) throws {
            let rows = try CoverageLevel.allCases.map { level in
                let places = try places(region, level, kader, on: coverage.day)
                let lines = lines(coverage, places.map(\.code), level, kader.reference)
                return (level: level, totals: CoverageTotals(lines))
            }
            try Listing.show(
                rows, options,
                cells: {
                    [
                        $0.level.rawValue, String($0.totals.all), String($0.totals.open),
                        $0.totals.told[options.spoken],
                    ]
                }, json: { $0.totals.json($0.level) })
        }

        private func places(
            _ region: String?, _ level: CoverageLevel, _ kader: Dependencies, on day: Day
        ) throws -> [(code: String, name: String)] {
            let regions = try seenRegions(region, kader)
            guard level == .region else {
                let codes = Set(regions.map(\.code))
                return kader.reference.municipalities(on: day)
                    .filter { codes.contains($0.regionCode) }.map { ($0.code, $0.name) }
            }
            return regions.map { ($0.code, $0.name) }
        }

        /// Of these, or of all, those of which they see every network.
        private func seenRegions(_ region: String?, _ kader: Dependencies) throws -> [Region] {
            let reach = try kader.store.reach()
            return kader.reference.regions.filter {
                (region == nil || $0.code == region)
                    && reach.sight(of: .readNetworks, in: $0.code) == .all
            }
        }

        private func tellWhatIsLeftOut(_ region: String?, _ kader: Dependencies) throws {
            let asked = region == nil ? kader.reference.regions.count : 1
            guard try seenRegions(region, kader).count < asked else { return }
            Output.tell(Phrase.onlyYours[kader.language])
        }
    }

    /// `kader network themes`: how many networks have a group on each theme (S12).
    struct Themes: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "themes",
            abstract: "Theme, networks with an active group, with a dormant one.")

        @OptionGroup var options: Options

        func run(with kader: Dependencies) throws {
            try Listing.show(
                try kader.store.coverage().themes, options,
                cells: { [$0.theme, String($0.active), String($0.dormant)] },
                json: {
                    [
                        "theme": .text($0.theme), "active": .whole($0.active),
                        "dormant": .whole($0.dormant),
                    ]
                })
        }
    }
}

extension CoverageLine {
    fileprivate func cells(_ name: String, _ language: Language) -> [String] {
        [
            code, name, networks.map(\.name).joined(separator: ", "),
            Phrase(gaps: gaps)[language],
        ]
    }

    fileprivate func json(_ name: String) -> JSON {
        [
            "code": .text(code), "name": .text(name), "networks": .texts(networks.map(\.name)),
            "gaps": .texts(gaps.map(\.rawValue)),
        ]
    }
}

extension CoverageTotals {
    fileprivate func json(_ level: CoverageLevel) -> JSON {
        [
            "level": .text(level.rawValue), "places": .whole(all), "lacking": .whole(open),
            "network": .whole(count(.network)),
            "contactPerson": .whole(count(.contactPerson)),
            "group": .whole(count(.group)), "activeGroup": .whole(count(.activeGroup)),
        ]
    }
}
