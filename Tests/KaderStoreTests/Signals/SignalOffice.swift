import KaderDomain
import Testing

@testable import KaderStore

/// An office where, after two years of one visit a week about one thing, people come about pay at
/// one employer.
struct SignalOffice {
    let office: Office
    var anna: ActingStore { office.anna }
    let week = Office.monday.isoWeek
    static let employer = Employer.ID.named("mf")
    static let cell = SignalCell.employer("\(employer)")

    /// - Parameter risen: how many members come with it in the last two weeks.
    init(risen: Int = 6) throws {
        office = try Office()
        try office.anna.add(
            Employer(id: Self.employer, name: "Metaalfabriek Voorbeeld", sector: "METAAL"))
        try office.anna.add(Employer(id: .named("calm"), name: "Rustig BV"))
        for number in 0..<90 { try visit(number, weeksAgo: 100 - number, about: .named("calm")) }
        try visit(200, weeksAgo: 60, about: Self.employer)
        for number in 0..<risen {
            try visit(300 + number, weeksAgo: number % 2, about: Self.employer)
        }
    }

    /// A visit of somebody of one's own, about pay.
    func visit(_ number: Int, weeksAgo: Int, about employer: Employer.ID) throws {
        let member = try member(number)
        try anna.add(
            Registration(
                id: .named("visit \(number) \(weeksAgo)"), on: Office.monday - 7 * weeksAgo,
                at: .house("groningen"), .werkInkomen, of: member, against: .employer(employer),
                problems: ["loon.achterstand"], sector: "METAAL", region: "AM01"))
    }

    private func member(_ number: Int) throws -> Contact.ID {
        let contact = Contact(
            id: .named("member \(number)"),
            name: try #require(PersonName(typed: "Lid Nummer\(number)")), phone: "06-00000000")
        if try anna.existing(.contact, ["\(contact.id)"]).isEmpty { try anna.add(contact) }
        return contact.id
    }

    /// The same registrations as the pure index takes them, written down here by hand.
    func pureScan() throws -> SignalScan {
        let entries = try anna.registrations(
            from: Office.monday - 900, through: Office.monday + 6, limit: .max)
        return SignalIndex(
            entries.map(\.registration).map { visit in
                SignalRegistration(
                    on: visit.day, by: visit.contact,
                    about: SignalFacets(
                        employer: visit.party.workplace?.description, problems: visit.problems,
                        sector: visit.sector, region: visit.region))
            }
        ).scan(in: week)
    }

    /// What the scan raised about the employer.
    @discardableResult
    func raised() throws -> Signal.ID {
        try anna.raiseSignals(in: week)
        let entries = try anna.signals()
        return try #require(entries.first { $0.signal.cell == Self.cell }).id
    }
}
