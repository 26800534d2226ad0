internal import GRDB
internal import KaderDomain

/// A row of `personRequest`.
struct PersonRequestRecord: Record {
    static let kind = ThingKind(
        "personRequest",
        fields: [
            "right", "contact", "name", "receivedOn", "identified", "wish", "postponed", "ended",
            "answer", "exceptionGround",
        ], subject: "contact")

    let id, right, name, receivedOn, identified, wish, answer, exceptionGround: String
    let contact, postponed, ended: String?

    init(_ request: PersonRequest) {
        id = request.id.description
        right = request.right.rawValue
        contact = request.contact?.description
        name = request.name
        receivedOn = request.received.description
        identified = request.identified
        wish = request.wish
        postponed = request.postponed.map { "\($0.toldOn)/\($0.reason)" }
        ended = request.closing.map { "\($0.day)/\($0.outcome.rawValue)" }
        answer = request.closing?.answer ?? ""
        exceptionGround = request.closing?.ground ?? ""
    }

    init(row: Row) {
        id = row["id"]
        right = row["right"]
        contact = row["contact"]
        name = row["name"]
        receivedOn = row["receivedOn"]
        identified = row["identified"]
        wish = row["wish"]
        postponed = row["postponed"]
        ended = row["ended"]
        answer = row["answer"]
        exceptionGround = row["exceptionGround"]
    }

    var fields: [DatabaseValue] {
        [right.databaseValue, contact.databaseValue, name.databaseValue, receivedOn.databaseValue]
            + [identified.databaseValue, wish.databaseValue, postponed.databaseValue]
            + [ended.databaseValue, answer.databaseValue, exceptionGround.databaseValue]
    }

    func value() throws -> PersonRequest {
        let who = contact.flatMap { Contact.ID($0) }
        let later = postponed.flatMap { Self.parts($0) }
        let end = ended.flatMap { Self.parts($0) }
        let outcome = end.flatMap { PersonRequest.Outcome(rawValue: $0.rest) }
        guard let id = PersonRequest.ID(id), let right = PersonRight(rawValue: right),
            let received = Day(receivedOn), (contact == nil) == (who == nil),
            (postponed == nil) == (later == nil), (ended == nil) == (outcome == nil),
            let request = try? PersonRequest(
                id: id, right, of: who, name: name, received: received, identified: identified,
                wish: wish,
                postponed: later.map {
                    PersonRequest.Postponement(toldOn: $0.day, reason: $0.rest)
                },
                closing: end.flatMap { end in
                    outcome.map {
                        PersonRequest.Closing(
                            day: end.day, outcome: $0, answer: answer, ground: exceptionGround)
                    }
                })
        else { throw unreadable }
        return request
    }

    /// `2026-12-01/because`.
    private static func parts(_ text: String) -> (day: Day, rest: String)? {
        let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2, let day = Day(parts[0]) else { return nil }
        return (day, parts[1])
    }
}
