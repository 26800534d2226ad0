import ArgumentParser
import KaderApp
import KaderDomain

/// A vakbondshuis, or online.
struct PlaceOptions: ParsableArguments {
    @Option(help: "The key of a vakbondshuis: see kader house list.")
    var house: String?

    @Flag(help: "Online, not in a house.")
    var online = false

    func validate() throws {
        if house != nil && online { throw ValidationError("Give --house or --online, not both.") }
    }

    /// Nil where neither was given.
    func place(_ kader: Dependencies) throws -> Place? {
        if online { return .online }
        guard let house else { return nil }
        try kader.require(houses: [house])
        return .house(house)
    }

    func neededPlace(_ kader: Dependencies) throws -> Place {
        guard let place = try place(kader) else {
            throw ValidationError("Say where: --house KEY or --online.")
        }
        return place
    }
}
