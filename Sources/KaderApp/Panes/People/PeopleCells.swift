internal import KaderDomain
internal import TerminalUI

/// The columns of the list of people, and what stands in them: as many as the width has room for.
struct PeopleCells {
    private let count: Int
    private let language: Language

    init(columns: Int, _ language: Language) {
        count = Self.widths.prefix { columns >= $0 }.count
        self.language = language
    }

    /// From which width on there is a second column, a third, and so on.
    private static let widths = [0, 28, 50, 66, 80]

    var columns: [TableColumn] {
        let all = [
            TableColumn(Phrase.name[language], width: .share(5), priority: 5),
            TableColumn(Phrase.town[language], width: .share(3), priority: 4),
            TableColumn(Phrase.phone[language], width: .fit, priority: 3),
            TableColumn(Phrase.memberNumber[language], width: .fit, priority: 2),
            TableColumn(Phrase.standing[language], width: .share(3), priority: 1),
        ]
        return Array(all.prefix(count))
    }

    func texts(of contact: Contact) -> [String] {
        let all = [
            contact.name.stemFirst, contact.town, contact.phone, contact.memberNumber,
            contact.standing.label[language],
        ]
        return Array(all.prefix(count))
    }
}

extension Phrase {
    fileprivate static let name = Phrase(nl: "Naam", en: "Name")
    fileprivate static let town = Phrase(nl: "Woonplaats", en: "Town")
    fileprivate static let phone = Phrase(nl: "Telefoon", en: "Phone")
    fileprivate static let memberNumber = Phrase(nl: "Lidnummer", en: "Number")
    fileprivate static let standing = Phrase(nl: "Band met FNV", en: "Tie with FNV")
}
