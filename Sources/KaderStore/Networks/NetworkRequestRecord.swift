internal import GRDB
internal import KaderDomain

/// A row of `networkRequest`.
struct NetworkRequestRecord: Record {
    static let kind = ThingKind(
        "networkRequest",
        fields: ["network", "requestKind", "day", "contact", "text", "answer", "answeredOn"],
        subject: "contact")

    let id, network, requestKind, day, text, answer: String
    let contact, answeredOn: String?

    init(_ request: NetworkRequest) {
        id = request.id.description
        network = request.network.description
        requestKind = request.kind.rawValue
        day = request.day.description
        contact = request.contact?.description
        text = request.text
        answer = request.answer
        answeredOn = request.answeredOn?.description
    }

    init(row: Row) {
        id = row["id"]
        network = row["network"]
        requestKind = row["requestKind"]
        day = row["day"]
        contact = row["contact"]
        text = row["text"]
        answer = row["answer"]
        answeredOn = row["answeredOn"]
    }

    var fields: [DatabaseValue] {
        [network, requestKind, day].map(\.databaseValue)
            + [contact.databaseValue, text.databaseValue, answer.databaseValue]
            + [answeredOn.databaseValue]
    }

    func value() throws -> NetworkRequest {
        let asker = contact.flatMap { Contact.ID($0) }
        guard let id = NetworkRequest.ID(id), let network = Network.ID(network),
            let kind = NetworkRequest.Kind(rawValue: requestKind), let day = Day(day),
            (contact == nil) == (asker == nil),
            let request = try? NetworkRequest(
                id: id, of: network, kind, on: day, from: asker, text, answer: answer,
                answeredOn: answeredOn.flatMap { Day($0) })
        else { throw unreadable }
        return request
    }
}
