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
            discussion: "Code, name, networks, what lacks.")

        @OptionGroup var options: Options

        @Option(help: "Ask for a working group on this theme too.")
        var theme: String?

        @Flag(help: "By municipality instead of by region.")
        var municipalities = false

        @Option(help: "Only this region, or its municipalities.")
        var region: String?

        @Flag(help: "Only where something lacks.")
        var gaps = false

        func run(with kader: Dependencies) throws {
            let asked = region?.uppercased()
            try kader.require(regions: [asked].compactMap(\.self))
            let coverage = try kader.store.coverage()
            let places = places(asked, kader.reference, on: coverage.day)
            let lines = coverage.lines(
                of: places.map(\.code), by: municipalities ? .municipality : .region, theme: theme
            ) { kader.reference.current($0, on: coverage.day) }
            let names = Dictionary(places.map { ($0.code, $0.name) }) { first, _ in first }
            try Listing.show(
                gaps ? lines.filter { !$0.gaps.isEmpty } : lines, options,
                cells: { $0.cells(names[$0.code] ?? "", options.spoken) },
                json: { $0.json(names[$0.code] ?? "") })
        }

        private func places(
            _ region: String?, _ reference: Reference, on day: Day
        ) -> [(code: String, name: String)] {
            guard !municipalities else {
                return reference.municipalities(on: day)
                    .filter { region == nil || $0.regionCode == region }
                    .map { ($0.code, $0.name) }
            }
            return reference.regions.filter { region == nil || $0.code == region }
                .map { ($0.code, $0.name) }
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
