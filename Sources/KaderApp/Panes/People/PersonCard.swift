internal import KaderDomain
internal import TerminalUI

/// A person as their card tells of them, on one day in one language: what the sections are made of.
struct PersonCard: Sendable {
    let person: PersonDetail
    let today: Day
    let language: Language

    /// Of who looks.
    let role: OwnRole

    init(
        _ person: PersonDetail, on today: Day, _ language: Language, for role: OwnRole
    ) {
        self.role = role
        self.person = person
        self.today = today
        self.language = language
    }

    /// The sections that have something to tell.
    var sections: [DetailSection] {
        PersonSection.all.map { DetailSection($0.heading[language], rows: $0.rows(self)) }
            .filter { !$0.rows.isEmpty }
    }
}
