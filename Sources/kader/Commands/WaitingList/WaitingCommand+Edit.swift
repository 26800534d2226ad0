import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension WaitingCommand {
    /// `kader waiting edit ID --part morning --until none`
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit",
            abstract: "Change what suits somebody who waits; what is left out stays.",
            discussion: "They keep their place, and any slot kept for them.")

        @OptionGroup var options: Options

        @Argument(help: "The id on the waiting list.")
        var id: WaitingEntry.ID

        @Option(help: "The keys of houses that suit them, instead of those they had; or none.")
        var house: [OrNone<String>] = []

        @Flag(inversion: .prefixedNo, help: "Whether online suits them.")
        var online: Bool?

        @Option(help: "The part of the day that suits them, or none for any.")
        var part: OrNone<DayPart>?

        @Option(help: "The last day that is of use to them, or none.")
        var until: OrNone<Day>?

        @Option(help: "For belasting: how many housemates come along under the same member.")
        var housemates: Int?

        func run(with kader: Dependencies) throws {
            let houses = house.compactMap(\.value)
            try kader.require(houses: houses)
            let old = try kader.store.waiting(id).entry
            let new = try old.suiting(
                places: places(instead: old.places, houses), part: part.map(\.value) ?? old.part,
                lastDay: until.map(\.value) ?? old.lastDay,
                housemates: housemates ?? old.housemates)
            try kader.store.edit(new, from: old)
            try kader.tellSaved(id)
        }

        private func places(instead old: [Place], _ houses: [String]) -> [Place] {
            let there = house.isEmpty ? old.filter { $0 != .online } : houses.map(Place.house)
            return there + (online ?? old.contains(.online) ? [.online] : [])
        }
    }
}
