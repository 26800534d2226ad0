public import KaderDomain

/// A new consulent, made where a spreekuur needs one: who, for which services, where (S45).
public struct ConsulentForm: FormDefinition {
    let place: String
    let service: Service

    /// What was typed, for a person who is not known yet.
    let name: String

    public init(place: String, service: Service, name: String) {
        self.place = place
        self.service = service
        self.name = name
    }

    public var title: Phrase { Phrase(nl: "Nieuwe consulent", en: "New consulent") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.choice("contact") == nil { faults["contact"] = .chooseOne }
        if values.chosen("services").isEmpty { faults["services"] = .chooseOne }
        if values.chosen("houses").isEmpty, !values.isOn("isOnline") {
            faults["houses"] = Phrase(nl: "kies een huis of online", en: "choose a house or online")
        }
        return faults
    }

    public func form(toMake query: String, for id: String, in values: FormValues) -> FormKind? {
        id == "contact" ? .contact(ContactForm(name: query)) : nil
    }

    /// - Returns: nil where nobody is chosen.
    func consulent(_ values: FormValues, id: Consulent.ID) -> Consulent? {
        values.identifier("contact").map { contact in
            Consulent(
                id: id, contact: contact, houses: values.chosen("houses"),
                services: values.chosen("services").compactMap(Service.init(rawValue:)),
                isOnline: values.isOn("isOnline"))
        }
    }
}
