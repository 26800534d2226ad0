import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader seat alarms [--region CODE]`: seats that are vacant, or whose term ends within 60 days.
struct SeatAlarms: KaderCommand {
    static let configuration = CommandConfiguration(
        commandName: "alarms", abstract: "Seats that are vacant or end within 60 days.")

    @OptionGroup var options: Options

    @Option(help: "Only of this region, by its code, and of the whole country.")
    var region: String?

    func run(with kader: Dependencies) throws {
        try kader.require(regions: [region?.uppercased()].compactMap(\.self))
        let all = try kader.store.consultation()
        let kept = region.map { all.of($0.uppercased()) } ?? all
        let pressing = kept.seats.filter { $0.alarm(on: kader.store.now.day) != nil }
        let cells = ListedCells(all, kader.reference, kader.language, today: kader.store.now.day)
        try Listing.show(
            pressing, options,
            cells: { [$0.id.description, all.name($0.body)] + cells.cells(ListedThing($0)) },
            json: { ListedThing($0).json(all) })
    }
}

/// `kader cao gaps CODE`: what a region does not use.
struct CaoGaps: KaderCommand {
    static let configuration = CommandConfiguration(
        commandName: "gaps", abstract: "Agreements that a region does not use yet.")

    @OptionGroup var options: Options

    @Argument(help: "Its code, as AM09.")
    var region: String

    func run(with kader: Dependencies) throws {
        try kader.require(regions: [region.uppercased()])
        let all = try kader.store.consultation()
        let gaps = all.gaps(in: region.uppercased(), on: kader.store.now.day)
        try kader.show(gaps.map { ListedThing($0) }, of: all, options)
    }
}
