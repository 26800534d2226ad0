internal import GRDB
internal import KaderDomain

/// A row of `walkIn`.
struct WalkInRecord: Record {
    static let kind = ThingKind(
        "walkIn",
        fields: [
            "house", "day", "number", "name", "contact", "about", "consulent", "state",
            "arrivedAt", "calledAt", "endedAt",
        ], subject: "contact")

    let id, house, day: String
    let number: Int
    let name, about, state: String
    let contact, consulent: String?
    let times: VisitTimes

    init(_ walkIn: WalkIn) {
        id = walkIn.id.description
        house = walkIn.house
        day = walkIn.day.description
        number = walkIn.number
        name = walkIn.name
        contact = walkIn.contact?.description
        about = walkIn.about
        consulent = walkIn.consulent?.description
        state = walkIn.state.rawValue
        times = walkIn.times
    }

    init(row: Row) {
        id = row["id"]
        house = row["house"]
        day = row["day"]
        number = row["number"]
        name = row["name"]
        contact = row["contact"]
        about = row["about"]
        consulent = row["consulent"]
        state = row["state"]
        times = VisitTimes(row: row)
    }

    var fields: [DatabaseValue] {
        [
            house.databaseValue, day.databaseValue, number.databaseValue, name.databaseValue,
            contact.databaseValue, about.databaseValue, consulent.databaseValue,
            state.databaseValue,
        ] + times.stored
    }

    func value() throws -> WalkIn {
        guard let id = WalkIn.ID(id), let day = Day(day),
            let state = AppointmentState(rawValue: state),
            let walkIn = WalkIn(
                id: id, house: house, day: day, number: number, name: name,
                contact: contact.flatMap { Contact.ID($0) }, about: about,
                consulent: consulent.flatMap { Contact.ID($0) }, state: state, times: times)
        else { throw unreadable }
        return walkIn
    }
}
