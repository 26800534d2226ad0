public import KaderDomain
internal import TerminalUI

/// Changes several networks at once: a union official from a day on, a region besides. What is left
/// blank stays as each has it.
public struct ManyNetworksForm: FormDefinition {
    /// At least one.
    let networks: [Network.ID]

    /// For the field that tells which.
    let names: [String]

    public init(_ networks: [Network]) {
        self.networks = networks.map(\.id)
        names = networks.map(\.name)
    }

    public var title: Phrase {
        Phrase(
            nl: "Gemerkte netwerken wijzigen (\(networks.count))",
            en: "Edit the marked networks (\(networks.count))")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        guard values.choice("official") != nil, values.day("from", today: today) == nil else {
            return [:]
        }
        return ["from": .notADay]
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        var notes = ["official": Phrase.mayStay, "region": .mayStay]
        notes["from"] = values.understood(day: "from", today: today)
        return notes
    }

    public func fieldsDepending(on id: String) -> [String] {
        ["official", "region"].contains(id) ? [id] : []
    }

    public func form(
        toMake query: String, for id: String, in values: FormValues
    ) -> FormKind? {
        id == "official" ? .contact(ContactForm(name: query)) : nil
    }

    public func field(refusedBy error: any Error) -> String? {
        if case NetworkError.accompaniedAlready = error { "from" } else { nil }
    }
}

extension Phrase {
    static let mayStay = Phrase(nl: "leeg: blijft zoals het is", en: "blank: stays as it is")
}
