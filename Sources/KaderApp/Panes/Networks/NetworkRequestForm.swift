public import KaderDomain
internal import TerminalUI

/// What a network asks, and the answer (S2).
public struct NetworkRequestForm: NetworkPersonForm {
    public static let personField = "contact"

    /// What is edited; nil for a new one.
    let id: NetworkRequest.ID?
    let network: Network.ID

    /// For the title.
    let networkName: String

    public init(in network: Network) {
        id = nil
        self.network = network.id
        networkName = network.name
    }

    public init(editing entry: NetworkRequestEntry) {
        id = entry.id
        network = entry.request.network
        networkName = entry.network
    }

    public var title: Phrase {
        Phrase(nl: "Verzoek · \(networkName)", en: "Request · \(networkName)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.text("text").isEmpty { faults["text"] = .fillIn }
        if values.choice("requestKind") == nil { faults["requestKind"] = .chooseOne }
        if values.day("day", today: today) == nil { faults["day"] = .notADay }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        var notes: [String: Phrase] = [:]
        notes["day"] = values.understood(day: "day", today: today)
        if values.text("answer").isEmpty { notes["answer"] = .waits }
        return notes
    }

    public func field(refusedBy error: any Error) -> String? {
        if case NetworkError.requestWithoutText = error { "text" } else { nil }
    }

    /// - Parameter answeredOn: the day on which it was answered before; nil where it was not.
    /// - Throws: ``NetworkError/requestWithoutText``.
    func request(
        _ id: NetworkRequest.ID, in values: FormValues, answeredOn: Day?, today: Day
    ) throws(NetworkError) -> NetworkRequest {
        try NetworkRequest(
            id: id, of: network,
            values.choice("requestKind").flatMap(NetworkRequest.Kind.init) ?? .question,
            on: values.day("day", today: today) ?? today, from: values.identifier("contact"),
            values.text("text"), answer: values.text("answer"),
            answeredOn: answeredOn ?? today)
    }
}

extension Phrase {
    fileprivate static let waits = Phrase(
        nl: "leeg: staat bij Te doen van de bestuurder", en: "blank: goes to the official's To do")
}
