import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

struct BusTripFacts: ListedFacts {
    static let kind = ListedKind.busTrip

    @Option(help: "The day.")
    var day: Day?

    @Option(help: "What the crew calls the trip.")
    var title: String?

    @Option(
        name: .customLong("crew"), help: "The id of somebody on the bus. Repeat for more.")
    var crew: [Contact.ID] = []

    @Option(help: "What the laptop or the bus is called.")
    var laptop: String?

    @Option(name: .customLong("state"), help: "planned, out, returned or lost.")
    var state: BusTrip.State?

    @Option(help: "What else there is to know.")
    var note: String?

    var given: [String: String?] {
        [
            "day": day?.description, "title": title,
            "crew": crew.isEmpty ? nil : crew.map(\.description).joined(separator: ","),
            "laptop": laptop, "tripState": state?.rawValue, "note": note,
        ]
    }
}

struct BusStopFacts: ListedFacts {
    static let kind = ListedKind.busStop

    @Option(help: "The id of the trip.")
    var trip: BusTrip.ID?

    @Option(help: "From when until when: 09:00-12:00.")
    var hours: Hours?

    @Option(name: .customLong("place"), help: "Neighbourhood, market or street, in words.")
    var spot: String?

    @Option(help: "A market by its key; see: kader bus markets.")
    var market: String?

    @Option(help: "The CBS code of the municipality, or none.")
    var municipality: OrNone<String>?

    @Option(help: "information, aid, intake, talks or action.")
    var purpose: BusStop.Purpose?

    @Option(help: "The action for which the bus is there.")
    var action: String?

    @Option(help: "The link of the action.")
    var link: String?

    @Option(help: "What else there is to know.")
    var note: String?

    var given: [String: String?] {
        [
            "trip": trip?.description, "hours": hours.map { "\($0.from)-\($0.to)" },
            "spot": spot, "municipality": municipality?.code, "purpose": purpose?.rawValue,
            "action": action, "link": link, "note": note,
        ]
    }
}

struct BusTallyFacts: ListedFacts {
    static let kind = ListedKind.busTally

    @Option(help: "The id of the stop.")
    var stop: BusStop.ID?

    @Option(name: .customLong("for"), help: "information, aid, talk or action.")
    var sort: BusTally.Sort?

    @Option(help: "The hour of the day, 0 to 23.")
    var hour: Int?

    @Option(help: "How many people; one if left out.")
    var people: Int?

    var given: [String: String?] {
        [
            "stop": stop?.description, "tally": sort?.rawValue, "hour": hour?.description,
            "people": people?.description,
        ]
    }
}
