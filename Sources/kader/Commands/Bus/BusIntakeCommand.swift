import ArgumentParser
import KaderApp
import KaderDomain
import KaderReference
import KaderStore

/// `kader bus intake --stop ID --hour 10 …`: a conversation at the bus, also one from paper with its own
/// hour.
struct BusIntakeCommand: KaderCommand {
    static let configuration = CommandConfiguration(
        commandName: "intake",
        abstract:
            "Take down a conversation at the bus, also from paper: person, visit, appointment.")

    @OptionGroup var options: Options

    @Option(help: "The id of the stop.")
    var stop: BusStop.ID

    @Option(help: "The hour of the day, 0 to 23.")
    var hour: Int

    @Option(help: "Who it was; nobody if left out.")
    var name: String?

    @Option(help: "The number to call.")
    var phone: String?

    @Option(help: "The code of the problem.")
    var problem: String?

    @Option(help: "What they want, in a sentence. No medical details.")
    var wish: String?

    @Option(help: "An appointment at this house (its key), or online.")
    var house: String?

    @Option(help: "The service.")
    var service = Service.loopbaan

    @Option(help: "The day.")
    var day: Day?

    @Option(help: "The time.")
    var time: TimeOfDay?

    func validate() throws {
        guard (0...23).contains(hour) else { throw ValidationError("Hours are 0 to 23.") }
        guard (house != nil) == (day != nil), (day != nil) == (time != nil) else {
            throw ValidationError("An appointment takes --house, --day and --time.")
        }
    }

    func run(with kader: Dependencies) throws {
        try kader.require(.busStop, stop)
        let plan = try kader.store.busPlans().first { $0.stops.contains { $0.id == stop } }
        let moment = TimeOfDay(hour: hour, minute: 0) ?? .startOfDay
        var talk = BusTalk(
            kader.newId(), kader.newId(), at: stop,
            on: LocalTime(day: plan?.trip.day ?? kader.store.now.day, time: moment))
        if let name {
            guard let name = PersonName(typed: name) else {
                throw ValidationError("A name needs a family name.")
            }
            talk.newcomer = Contact(id: kader.newId(), name: name, phone: phone ?? "")
        }
        talk.problem = problem
        talk.wish = wish ?? ""
        if let house, let day, let time, let place = Place(house) {
            try kader.require(houses: [place.house].compactMap(\.self))
            talk.booking = (
                kader.newId(),
                BookingRequest(service: service, place: place, day: day, time: time)
            )
        }
        let municipality = plan?.stops.first { $0.id == stop }?.municipality
        let region = municipality.flatMap { kader.reference.municipality($0)?.regionCode }
        try kader.store.takeDown(talk, at: .bus, in: region ?? "")
        try kader.tellSaved(talk.intake)
    }
}
