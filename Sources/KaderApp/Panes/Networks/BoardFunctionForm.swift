public import KaderDomain
internal import TerminalUI

/// A function on the board of a network: who, which, from when until when (S1).
public struct BoardFunctionForm: NetworkPersonForm {
    public static let personField = "contact"

    /// What is edited; nil for a new function.
    let id: BoardFunction.ID?
    let network: Network.ID

    /// For the title.
    let networkName: String

    public init(_ id: BoardFunction.ID? = nil, in network: Network) {
        self.id = id
        self.network = network.id
        networkName = network.name
    }

    public var title: Phrase {
        id == nil
            ? Phrase(nl: "Nieuwe functie · \(networkName)", en: "New function · \(networkName)")
            : Phrase(nl: "Functie wijzigen · \(networkName)", en: "Edit function · \(networkName)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults = PeriodFields.faults(in: values, today: today)
        for id in ["contact", "role"] where values.choice(id) == nil { faults[id] = .chooseOne }
        return faults
    }

    func fields(_ function: BoardFunction?, of contact: Contact?, _ language: Language)
        -> [FormField]
    {
        [
            PersonField.field("contact", .who, chosen: contact, language),
            FormField(
                id: "role", label: Phrase.role[language],
                kind: .choice(
                    ChoiceState(
                        options: BoardRole.allCases.map {
                            ChoiceOption(id: $0.rawValue, label: $0.label[language])
                        }, chosen: function.map { [$0.role.rawValue] } ?? [])),
                isRequired: true),
        ] + PeriodFields.fields(function?.period ?? .always, language)
    }

    /// - Returns: nil where something needed is not filled in.
    func function(_ id: BoardFunction.ID, in values: FormValues, today: Day) -> BoardFunction? {
        guard let contact: Contact.ID = values.identifier("contact"),
            let role = values.choice("role").flatMap(BoardRole.init),
            let period = PeriodFields.period(in: values, today: today)
        else { return nil }
        return BoardFunction(id: id, network: network, contact: contact, role: role, period: period)
    }
}

extension Phrase {
    fileprivate static let who = Phrase(nl: "Wie", en: "Who")
    fileprivate static let role = Phrase(nl: "Functie", en: "Function")
}
