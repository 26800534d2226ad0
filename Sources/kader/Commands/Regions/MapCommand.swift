import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderReference
import KaderStore

/// `kader map FIGURE`: one figure of every region, as lines or as a picture.
struct MapCommand: KaderCommand {
    static let configuration = CommandConfiguration(
        commandName: "map",
        abstract: "One figure of all 35 regions: code, name, value; or a picture of them.",
        discussion: """
            A region of which nothing is known has a dash. The picture is one SVG file for a page or \
            a letter; it says every figure in words too.
            """)

    @OptionGroup var options: Options

    @Argument(help: "overdue, progress, levels, networks, signals or occupancy.")
    var figure = RegionFigure.overdue

    @Flag(help: "Write the picture, as SVG.")
    var svg = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if svg, options.json { throw ValidationError("--svg and --json cannot be combined.") }
        if !svg, output.output != nil { throw ValidationError("--output goes with --svg.") }
    }

    func run(with kader: Dependencies) throws {
        let reference = kader.reference
        let values = try kader.store.values(of: figure) { reference.house($0)?.regionCode }
        guard svg else { return try list(values, kader) }
        let map = RegionMap(
            figure, of: values, on: kader.store.now.day, tiles: reference.tiles,
            names: Dictionary(
                reference.regions.map { ($0.code, $0.name) },
                uniquingKeysWith: { first, _ in first }))
        try output.write { try $0(map.svg(in: kader.language)) }
        if kader.store.founding.isDemo { Output.tell(ExportCommand.fictional[kader.language]) }
    }

    private func list(_ values: [String: Double], _ kader: Dependencies) throws {
        try Listing.show(
            kader.reference.regions, options,
            cells: { region in
                let value = values[region.code].map { "\(Int($0))" + (figure.isShare ? "%" : "") }
                return [region.code, region.name, value ?? "–"]
            },
            json: { region in
                [
                    "region": .text(region.code), "name": .text(region.name),
                    "value": values[region.code].map { .whole(Int($0)) } ?? .null,
                ]
            })
    }
}
