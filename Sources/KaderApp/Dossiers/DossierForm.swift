public import KaderDomain
internal import TerminalUI

/// A dossier: a new one for somebody, or one that is known. Its journal has a form of its own.
public struct DossierForm: FormDefinition {
    /// What is changed; nil for a new one.
    let id: Dossier.ID?
    let contact: Contact.ID

    public init(for contact: Contact.ID) {
        id = nil
        self.contact = contact
    }

    public init(_ dossier: Dossier) {
        id = dossier.id
        contact = dossier.contact
    }

    public var title: Phrase {
        id == nil
            ? Phrase(nl: "Nieuw dossier", en: "New dossier")
            : Phrase(nl: "Dossier wijzigen", en: "Edit dossier")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.text("title").isEmpty { faults["title"] = .fillIn }
        guard !values.text("nextDay").isEmpty else { return faults }
        if values.day("nextDay", today: today) == nil { faults["nextDay"] = .notADay }
        if values.text("nextStep").isEmpty { faults["nextStep"] = .fillIn }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        ["nextDay": values.understood(day: "nextDay", today: today)].compactMapValues { $0 }
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error as? DossierError {
        case .untitled: "title"
        case .dayWithoutStep, .closed: "nextStep"
        case .ownAdviser, .conflict: "adviser"
        default: nil
        }
    }

    /// The dossier as it is filled in.
    func applied(
        to dossier: Dossier, _ values: FormValues, today: Day, employer: Employer.ID?
    ) throws(DossierError) -> Dossier {
        try dossier.with(
            title: values.text("title"), adviser: values.identifier("adviser"),
            employer: employer,
            readers: values.text("readers").split(separator: ",").map(String.init),
            nextStep: values.text("nextStep"), nextDay: values.day("nextDay", today: today))
    }
}
