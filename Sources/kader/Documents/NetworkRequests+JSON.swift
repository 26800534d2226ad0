import KaderDomain
import KaderExchange

extension NetworkRequestEntry {
    var json: JSON { .object(members) }

    var members: JSON.KeyedValues {
        [
            "id": .text(id.description), "network": .text(request.network.description),
            "networkName": .text(network), "requestKind": .text(request.kind.rawValue),
            "day": .text(request.day.description), "contact": .text(of: request.contact),
            "text": .text(request.text), "official": .text(of: official),
            "answer": .text(request.answer), "answeredOn": .text(of: request.answeredOn),
        ]
    }
}
