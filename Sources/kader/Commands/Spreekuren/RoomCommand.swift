import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader room ...`: where people are received.
struct RoomCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "room", abstract: "Rooms of vakbondshuizen.",
        subcommands: [List.self, Add.self, Edit.self], defaultSubcommand: List.self)

    /// `kader room list [--house KEY]`, by house and name.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Id, house, name, kind, capacity.")

        @OptionGroup var options: Options

        @Option(help: "Only those of a house.")
        var house: String?

        func run(with kader: Dependencies) throws {
            try kader.require(houses: [house].compactMap { $0 })
            try Listing.show(
                try kader.store.rooms(of: house), options,
                cells: { RoomCommand.cells($0, kader.language) }, json: \.json)
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

        @Option(help: "What it is for.")
        var kind = RoomKind.consulting

        @Option(help: "How many people fit in.")
        var capacity = 4

        func run(with kader: Dependencies) throws {
            try kader.require(houses: [house])
            let room = Room(
                id: kader.newId(), house: house, name: name, kind: kind, capacity: capacity)
            guard let room else {
                throw ValidationError("A room needs a name and a capacity of at least 1.")
            }
            try kader.store.add(room)
            try kader.tellSaved(room.id)
        }
    }

    /// `kader room edit ID --kind meeting --capacity 20`
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Change a room.")

        @OptionGroup var options: Options

        @Argument(help: "Its id.")
        var id: Room.ID

        @Option(help: "Its name.")
        var name: String?

        @Option(help: "What it is for.")
        var kind: RoomKind?

        @Option(help: "How many people fit in.")
        var capacity: Int?

        @Flag(inversion: .prefixedNo, help: "Whether it is no longer in use.")
        var archived: Bool?

        func run(with kader: Dependencies) throws {
            let old = try kader.store.room(id)
            let room = Room(
                id: id, house: old.house, name: name ?? old.name, kind: kind ?? old.kind,
                capacity: capacity ?? old.capacity, isArchived: archived ?? old.isArchived)
            guard let room else {
                throw ValidationError("A room needs a name and a capacity of at least 1.")
            }
            try kader.store.edit(room, from: old)
            try kader.tellSaved(id)
        }
    }

    static func cells(_ room: Room, _ language: Language) -> [String] {
        [
            room.id.description, room.house, room.name, room.kind.label[language],
            String(room.capacity),
        ]
    }
}
