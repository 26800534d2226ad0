import KaderApp
import KaderDomain
import KaderStore
import TerminalUI
import Testing

/// A house where, after two years of one visit a week about dismissal, members come about pay at one
/// employer.
struct SignalWorld {
    let kader: Dependencies
    static let metal = Employer.ID.named("metal")
    static let cell = SignalCell.employerProblem(
        employer: "\(metal)", problem: "loon.achterstand")

    /// - Parameter risen: how many members come about pay, in this week and the last by turns.
    init(risen: Int = 6, language: Language = .nl) throws {
        kader = try .still(language: language)
        let setup = try kader.seen(by: "setup").store
        try setup.add(
            Employer(
                id: Self.metal, name: "Metaalfabriek Voorbeeld", aliases: ["MFV"],
                sector: "METAAL"))
        try setup.add(Employer(id: .named("calm"), name: "Rustig BV", sector: "METAAL"))
        for number in 0..<5 { try setup.add(Contact.sample(900 + number, "Vaste Gast\(number)")) }
        for week in 2..<102 {
            let guest = Contact.ID.sample(900 + week % 5)
            try setup.visit(guest, weeksAgo: week, .named("calm"), "ontslag.vaststelling")
        }
        try setup.visit(.sample(900), weeksAgo: 60, Self.metal, "loon.achterstand")
        for number in 0..<risen {
            try setup.add(Contact.sample(800 + number, "Lid Nummer\(number)"))
            try setup.visit(
                .sample(800 + number), weeksAgo: number % 2, Self.metal, "loon.achterstand")
        }
    }

    var store: ActingStore { kader.store }

    /// The key that leads to the pane.
    var key: String { Rehearsal(kader).signalsKey }

    /// The signal about pay at the employer.
    func signal() throws -> Signal {
        try #require(store.signals(all: true).map(\.signal).first { $0.cell == Self.cell })
    }
}

extension ActingStore {
    fileprivate func visit(
        _ contact: Contact.ID, weeksAgo: Int, _ employer: Employer.ID, _ problem: String
    ) throws {
        try add(
            Registration(
                id: .named("visit \(contact) \(employer) \(weeksAgo)"), on: now.day - 7 * weeksAgo,
                at: .house("groningen"), .werkInkomen, of: contact, against: .employer(employer),
                problems: [problem], sector: "METAAL", region: "AM01"))
    }
}
