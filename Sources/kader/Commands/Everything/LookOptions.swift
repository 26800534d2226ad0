import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// How the agenda looks in a view.
struct LookOptions: ParsableArguments {
    @OptionGroup var place: PlaceOptions

    @Option(help: "How much of the agenda at once: day, week or month.")
    var scale: AgendaScale?

    @Option(help: "Side by side on a day: consulenten or rooms.")
    var by: DaySplit?

    @Option(
        help:
            "A layer that is off, such as service:inloop, free, person:ID or room:ID; may be repeated."
    )
    var hide: [String] = []

    var isEmpty: Bool {
        place.house == nil && !place.online && scale == nil && by == nil && hide.isEmpty
    }

    func validate() throws {
        if let unknown = hide.first(where: { AgendaLayer(key: $0) == nil }) {
            throw ValidationError("There is no layer \(unknown) of the agenda.")
        }
    }

    /// At the house of the file where no place is given.
    func look(_ kader: Dependencies) throws -> AgendaLook {
        let usual = kader.store.founding.house.map(Place.house) ?? .online
        var look = AgendaLook(at: try place.place(kader) ?? usual)
        look.scale = scale ?? look.scale
        look.split = by ?? look.split
        look.hidden = Set(hide).sorted()
        return look
    }
}
