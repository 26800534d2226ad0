public import KaderDomain

/// What goes to the clipboard of the thing that the keyboard is on.
public struct Copying: Hashable, Sendable {
    /// Lines that are at hand; blank ones are left out.
    public let lines: [Phrase]

    /// Whose name, phone and e-mail come behind them.
    public let contact: Contact.ID?

    /// Or of whom the name, phone and e-mail come, a line each.
    public let people: Set<Contact.ID>

    public init(_ lines: [Phrase], contact: Contact.ID? = nil) {
        people = []
        self.lines = lines
        self.contact = contact
    }

    public init(people: Set<Contact.ID>) {
        (lines, contact, self.people) = ([], nil, people)
    }

    /// The text of several people.
    static func text(of people: [Contact]) -> String {
        people.map { person in
            [person.name.description, person.phone, person.email].filter { !$0.isEmpty }
                .joined(separator: " · ")
        }.joined(separator: "\n")
    }

    /// The text, with the person where one was read.
    func text(with person: Contact?, in language: Language) -> String {
        let own = person.map { [$0.name.description, $0.phone, $0.email] } ?? []
        return (lines.map { $0[language] } + own).filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
