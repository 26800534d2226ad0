public import KaderDomain
internal import TerminalUI

/// A person: a new one, or one who is known. Asks for a name and one way to reach them.
public struct ContactForm: FormDefinition {
    /// Who is edited; nil for someone new.
    let id: Contact.ID?

    /// What the name begins as, for someone new.
    let name: String

    /// Someone new, made of what was typed where they were looked for.
    public init(name: String = "") {
        id = nil
        self.name = name
    }

    public init(_ id: Contact.ID) {
        self.id = id
        name = ""
    }

    public var title: Phrase {
        id == nil
            ? Phrase(nl: "Nieuwe persoon", en: "New person")
            : Phrase(nl: "Persoon wijzigen", en: "Edit person")
    }

    public func fieldsDepending(on field: String) -> [String] {
        id == nil && ["name", "phone", "email", "memberNumber"].contains(field) ? ["known"] : []
    }

    public func suggests(_ field: String) -> Bool { field == "known" }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        guard values.choice("known") == nil else { return [:] }
        var faults: [String: Phrase] = [:]
        if PersonName(typed: values.text("name")) == nil { faults["name"] = .fillIn }
        return id == nil ? faults.merging(reachFaults(in: values)) { first, _ in first } : faults
    }

    /// How the name will be listed, so that a misread infix is seen at once. Of someone who is known
    /// what is wrong with the ways to reach them is a note: it may have been so, and stay so.
    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        let listed = PersonName(typed: values.text("name")).map { name in
            Phrase(nl: "in lijsten: \(name.stemFirst)", en: "in lists: \(name.stemFirst)")
        }
        let faults = id == nil ? [:] : reachFaults(in: values)
        return ["name": listed, "phone": .oneIsEnough].compactMapValues { $0 }
            .merging(faults) { $1 }
    }

    public func field(refusedBy error: any Error) -> String? {
        (error as? ContactError).map { Self.field(of: $0) }
    }

    private func reachFaults(in values: FormValues) -> [String: Phrase] {
        let faults = Contact.reachFaults(phone: values.text("phone"), email: values.text("email"))
        return Dictionary(
            faults.map { (Self.field(of: $0), Phrase(besideField: $0)) }, uniquingKeysWith: { $1 })
    }

    private static func field(of error: ContactError) -> String {
        error == .notAnAddress ? "email" : "phone"
    }

    public func field(ofColumn column: String) -> String {
        ["given", "infix", "family"].contains(column) ? "name" : column
    }

    /// - Returns: nil where there is no name.
    func contact(_ id: Contact.ID, in values: FormValues) -> Contact? {
        PersonName(typed: values.text("name")).map { name in
            Contact(
                id: id, name: name,
                standing: values.choice("standing").flatMap(Standing.init) ?? .unknown,
                memberNumber: values.text("memberNumber"), phone: values.text("phone"),
                email: values.text("email"), town: values.text("town"))
        }
    }
}

extension Phrase {
    fileprivate static let oneIsEnough = Phrase(
        nl: "of e-mail: één is genoeg", en: "or e-mail: one is enough")
}
