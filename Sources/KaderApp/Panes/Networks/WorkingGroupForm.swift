public import KaderDomain
internal import TerminalUI

/// A working group of a network: its theme, whether it is active, which networks take part, of which
/// province it is, and who is in it (S12).
public struct WorkingGroupForm: FormDefinition {
    /// What is edited; nil for a new group.
    let id: WorkingGroup.ID?
    let network: Network.ID

    /// For the title.
    let networkName: String

    public init(_ id: WorkingGroup.ID? = nil, in network: Network) {
        self.id = id
        self.network = network.id
        networkName = network.name
    }

    /// Of the network that pulls it, from whatever card.
    public init(of group: WorkingGroup, pulledBy name: String) {
        id = group.id
        network = group.network
        networkName = name
    }

    public var title: Phrase {
        id == nil
            ? Phrase(nl: "Nieuwe werkgroep · \(networkName)", en: "New group · \(networkName)")
            : Phrase(nl: "Werkgroep wijzigen · \(networkName)", en: "Edit group · \(networkName)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.text("theme").isEmpty { faults["theme"] = .fillIn }
        if values.choice("state") == nil { faults["state"] = .chooseOne }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        var notes: [String: Phrase] = [:]
        if values.chosen("others").isEmpty { notes["others"] = .mayBeAlone }
        if values.choice("province") ?? "" == "" { notes["province"] = .mayBeNone }
        if values.chosen("members").isEmpty { notes["members"] = .typeToFind }
        return notes
    }

    public func fieldsDepending(on id: String) -> [String] {
        ["others", "members"].contains(id) ? [id] : []
    }

    public func form(
        toMake query: String, for id: String, in values: FormValues
    ) -> FormKind? {
        id == "members" ? .contact(ContactForm(name: query)) : nil
    }

    public func field(refusedBy error: any Error) -> String? {
        if case NetworkError.workingGroupWithoutTheme = error { "theme" } else { nil }
    }

    /// - Throws: ``NetworkError/workingGroupWithoutTheme``.
    func group(
        _ id: WorkingGroup.ID, in values: FormValues
    ) throws(NetworkError) -> WorkingGroup {
        try WorkingGroup(
            id: id, network: network, theme: values.text("theme"),
            state: values.choice("state").flatMap(WorkingGroupState.init) ?? .active,
            with: values.chosen("others").compactMap { Network.ID($0) },
            inProvince: values.choice("province").flatMap { $0.isEmpty ? nil : $0 },
            members: values.chosen("members").compactMap { Contact.ID($0) })
    }
}

extension Phrase {
    fileprivate static let mayBeAlone = Phrase(
        nl: "leeg: alleen dit netwerk", en: "blank: this network only")
    fileprivate static let mayBeNone = Phrase(
        nl: "leeg: niet van een hele provincie", en: "blank: not of a whole province")
    fileprivate static let typeToFind = Phrase(
        nl: "typ om te zoeken, zo veel als nodig", en: "type to find, as many as needed")
}
