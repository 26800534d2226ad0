public import KaderDomain
internal import TerminalUI

/// Changes several people at once: where they live, and what they are to the union. What is left blank
/// stays as each has it; name, phone, e-mail and number are of each their own.
public struct ManyPeopleForm: FormDefinition {
    /// At least one.
    let people: Set<Contact.ID>

    public init(_ people: Set<Contact.ID>) {
        self.people = people
    }

    public var title: Phrase {
        Phrase(
            nl: "Gemerkte personen wijzigen (\(people.count))",
            en: "Edit the marked people (\(people.count))")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] { [:] }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        ["town": .mayStay, "standing": .mayStay]
    }
}
