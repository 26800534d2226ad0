import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader seat alarms [--region CODE]`: seats that are vacant, or whose term ends within 60 days.
struct SeatAlarms: KaderCommand {
    static let configuration = CommandConfiguration(
        commandName: "alarms", abstract: "Seats that are vacant or end within 60 days.")

    @OptionGroup var options: Options

    @OptionGroup var scope: RegionScope

    func run(with kader: Dependencies) throws {
        let region = try scope.code(kader)
        let all = try kader.store.consultation()
        let kept = region.map { all.of($0) } ?? all
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
        commandName: "gaps", abstract: "Cao agreements that a region does not use yet.")

    @OptionGroup var options: Options

    @Argument(help: "The region: code, name or municipality.")
    var region: String

    func run(with kader: Dependencies) throws {
        let code = try kader.region(region)
        let all = try kader.store.consultation()
        let gaps = all.gaps(in: code, on: kader.store.now.day)
        try kader.show(gaps.map { ListedThing($0) }, of: all, options)
    }
}
