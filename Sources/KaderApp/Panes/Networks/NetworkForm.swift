public import KaderDomain
internal import TerminalUI

/// A network: its name, and the regions and municipalities in which it lies (S1, S25).
public struct NetworkForm: FormDefinition {
    /// What is edited; nil for a new network.
    let id: Network.ID?

    /// The code of the region that a new network begins with, or nil.
    let region: String?

    public init(inRegion region: String?) {
        id = nil
        self.region = region
    }

    public init(of network: Network) {
        id = network.id
        region = nil
    }

    public var title: Phrase {
        id == nil
            ? Phrase(nl: "Nieuw netwerk", en: "New network")
            : Phrase(nl: "Netwerk wijzigen", en: "Edit network")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        values.text("name").isEmpty ? ["name": .fillIn] : [:]
    }

    public func fieldsDepending(on id: String) -> [String] {
        switch id {
        case "regions": ["regions", "municipalities"]
        case "municipalities": ["municipalities"]
        default: []
        }
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        var notes: [String: Phrase] = [:]
        for id in ["regions", "municipalities"] where values.chosen(id).isEmpty {
            notes[id] = Phrase(nl: "een of meer, typ om te zoeken", en: "one or more, type to find")
        }
        return notes
    }

    public func field(refusedBy error: any Error) -> String? {
        if case NetworkError.unnamed = error { "name" } else { nil }
    }

    /// - Throws: ``NetworkError/unnamed``.
    func network(_ id: Network.ID, in values: FormValues) throws(NetworkError) -> Network {
        try Network(
            id: id, name: values.text("name"), regions: values.chosen("regions"),
            municipalities: values.chosen("municipalities"))
    }
}
