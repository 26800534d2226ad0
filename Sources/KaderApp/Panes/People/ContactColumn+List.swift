public import KaderDomain
internal import TerminalUI

extension ContactColumn: ListColumn {
    public static let needed = ContactColumn.name

    /// What is worth showing in this many columns of the screen.
    static func shown(in columns: Int) -> [ContactColumn] {
        switch columns {
        case ..<28: [.name]
        case ..<50: [.name, .town]
        case ..<66: [.name, .town, .phone]
        case ..<80: [.name, .town, .phone, .number]
        default: [.name, .town, .phone, .number, .standing]
        }
    }

    public var label: Phrase {
        switch self {
        case .name: Phrase(nl: "Naam", en: "Name")
        case .town: Phrase(nl: "Woonplaats", en: "Town")
        case .phone: Phrase(nl: "Telefoon", en: "Phone")
        case .number: Phrase(nl: "Lidnummer", en: "Number")
        case .email: Phrase(nl: "E-mail", en: "E-mail")
        case .standing: Phrase(nl: "Band met FNV", en: "Tie with FNV")
        }
    }

    /// E-mail is only there where somebody chose it, and goes before what is there by itself.
    func column(_ language: Language) -> TableColumn {
        let title = label[language]
        return switch self {
        case .name: TableColumn(title, width: .share(5), priority: 9)
        case .town: TableColumn(title, width: .share(3), priority: 8)
        case .phone: TableColumn(title, width: .fit, priority: 6)
        case .number: TableColumn(title, width: .fit, priority: 5)
        case .email: TableColumn(title, width: .share(4), priority: 7)
        case .standing: TableColumn(title, width: .share(3), priority: 4)
        }
    }

    func text(of contact: Contact, _ language: Language) -> String {
        switch self {
        case .name: contact.name.stemFirst
        case .town: contact.town
        case .phone: contact.phone
        case .number: contact.memberNumber
        case .email: contact.email
        case .standing: contact.standing.label[language]
        }
    }
}
