import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader room ...`: where people are received.
struct RoomCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "room", abstract: "Rooms of vakbondshuizen.",
        subcommands: [List.self, Add.self], defaultSubcommand: List.self)

    /// `kader room list [--house KEY]`, by house and name.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Id, house, name, capacity.")

        @OptionGroup var options: Options

        @Option(help: "Only those of a house.")
        var house: String?

        func run(with kader: Dependencies) throws {
            try kader.require(houses: [house].compactMap { $0 })
            try Listing.show(
                try kader.store.rooms(of: house), options, cells: RoomCommand.cells,
                json: \.json)
        }
    }

    /// `kader room add --house groningen --name 'Spreekkamer 1'`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a room; prints its id.")

        @OptionGroup var options: Options

        @Option(help: "The key of the house.")
        var house: String

        @Option(help: "Its name.")
        var name: String

        @Option(help: "How many people fit in.")
        var capacity = 4

        func run(with kader: Dependencies) throws {
            try kader.require(houses: [house])
            let room = Room(id: kader.newId(), house: house, name: name, capacity: capacity)
            guard let room else {
                throw ValidationError("A room needs a name and a capacity of at least 1.")
            }
            try kader.store.add(room)
            try kader.tellSaved(room.id)
        }
    }

    static func cells(_ room: Room) -> [String] {
        [room.id.description, room.house, room.name, String(room.capacity)]
    }
}
