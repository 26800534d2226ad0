import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

@Suite struct EmployerTests {
    private let office: Office
    private var anna: ActingStore { office.anna }

    init() throws {
        office = try Office()
        try anna.add(
            Employer(id: .named("ah"), name: "Albert Heijn", aliases: ["AH", "Ahold Delhaize"]))
        try anna.add(
            Establishment(id: .named("dc"), employer: .named("ah"), name: "DC-Zaandam"))
        try anna.add(Employer(id: .named("hema"), name: "HEMA"))
    }

    private func names(_ typed: String) throws -> [String] {
        try anna.employers(matching: typed).map(\.name)
    }

    @Test(arguments: ["albert", "AH DC Zaandam", "zaand ahold", "dc", "héijn"])
    func anEmployerIsFoundByAnyOfItsNames(_ typed: String) throws {
        #expect(try names(typed) == ["Albert Heijn"])
    }

    @Test func aWordThatFitsNowhereFindsNothing() throws {
        #expect(try names("AH Tilburg").isEmpty)
        #expect(try names("eijn").isEmpty)
        #expect(try names("%").count == 2)
    }

    @Test func aMergedOneIsFoundAsTheOtherAndComesBack() throws {
        let before = try Dump(office.store)
        try anna.merge(.named("hema"), into: .named("ah"))
        #expect(try names("hema") == ["Albert Heijn"])
        #expect(try anna.employerDetail(.named("ah")).parts.map(\.name) == ["HEMA"])
        try anna.unmerge(.named("hema"))
        #expect(try Dump(office.store) == before)
    }

    /// By a part of a part, and by the place of work of one.
    @Test func whoeverBecameAPartIsStillFound() throws {
        try anna.add(Employer(id: .named("new"), name: "Nieuw Concern"))
        try anna.merge(.named("ah"), into: .named("hema"))
        try anna.merge(.named("hema"), into: .named("new"))
        #expect(try names("albert") == ["Nieuw Concern"])
        #expect(try names("zaandam") == ["Nieuw Concern"])
    }

    @Test func nothingIsMergedTwiceOrIntoItself() throws {
        try anna.merge(.named("hema"), into: .named("ah"))
        #expect(throws: EmployerError.merged(into: .named("ah"))) {
            try anna.merge(.named("hema"), into: .named("ah"))
        }
        #expect(throws: EmployerError.merged(into: .named("ah"))) {
            try anna.merge(.named("ah"), into: .named("hema"))
        }
        #expect(throws: EmployerError.mergedIntoItself) {
            try anna.merge(.named("ah"), into: .named("ah"))
        }
        #expect(throws: EmployerError.notMerged) { try anna.unmerge(.named("ah")) }
    }

    @Test func visitsOfAPartCountForTheWhole() throws {
        for (name, employer) in [("a", "ah"), ("b", "hema")] {
            try anna.add(
                Registration(
                    id: .named(name), on: Office.monday, at: .online, .werkInkomen,
                    against: .employer(.named(employer))))
        }
        #expect(try anna.employerDetail(.named("ah")).registrations == 1)
        try anna.merge(.named("hema"), into: .named("ah"))
        #expect(try anna.employerDetail(.named("ah")).registrations == 2)
        let found = try anna.registrations(
            from: Office.monday, through: Office.monday, about: .named("ah"))
        #expect(found.count == 2)
    }

    // MARK: - The list

    private func listed(_ query: EmployerQuery, after: Employer.ID? = nil) throws -> [String] {
        try anna.employerPage(query, places: { $0 == "tilburg" ? ["GM0855"] : [] }, after: after)
            .lines.map(\.employer.name)
    }

    @Test(arguments: ["eijn", "hold del", "zaandam"])
    func theListFindsAnyPartOfAName(_ typed: String) throws {
        #expect(try listed(EmployerQuery(typed)) == ["Albert Heijn"])
    }

    @Test func theListFindsAMunicipalityOfTheEmployerOrAPlaceOfWork() throws {
        try anna.add(Employer(id: .named("t"), name: "Bakkerij", municipality: "GM0855"))
        try anna.add(
            Establishment(
                id: .named("h"), employer: .named("hema"), name: "", municipality: "GM0855"))
        #expect(try listed(EmployerQuery("tilburg")) == ["Bakkerij", "HEMA"])
        #expect(try listed(EmployerQuery("tilburg hema")) == ["HEMA"])
        #expect(try listed(EmployerQuery("gm")).isEmpty, "a code is no word")
        try anna.merge(.named("hema"), into: .named("ah"))
        #expect(try listed(EmployerQuery("tilburg")) == ["Albert Heijn", "Bakkerij"])
        #expect(try listed(EmployerQuery("hema zaand tilburg")) == ["Albert Heijn"])
        #expect(try listed(EmployerQuery("hema zaand bakkerij")).isEmpty)
    }

    @Test func pagesFollowEachOtherWithoutAGapOrADouble() throws {
        for number in 0..<25 {
            try anna.add(Employer(id: .named("n\(number)"), name: "Naam \(number % 7)"))
        }
        let whole = try anna.employerPage(limit: 100)
        #expect(whole.lines.count == 27 && !whole.hasMore)
        var found: [Employer.ID] = []
        var after: Employer.ID?
        repeat {
            let page = try anna.employerPage(after: after, limit: 4)
            #expect(page.lines.count <= 4)
            found += page.lines.map(\.id)
            after = page.hasMore ? page.lines.last?.id : nil
        } while after != nil
        #expect(found == whole.lines.map(\.id))
    }

    @Test func archivedOnesAreListedWhereTheyAreAskedFor() throws {
        try anna.setArchived(true, Employer.ID.named("hema"))
        #expect(try listed(EmployerQuery()) == ["Albert Heijn"])
        #expect(try listed(EmployerQuery(withArchived: true)) == ["Albert Heijn", "HEMA"])
        #expect(try listed(EmployerQuery("hema")).isEmpty)
        _ = try anna.undo()
        #expect(try listed(EmployerQuery()) == ["Albert Heijn", "HEMA"])
    }

    @Test func everythingIsSearchedForEmployersToo() throws {
        let hits = try anna.search("AH zaandam")
        #expect(hits.map(\.kind) == ["employer"] && hits.map(\.title) == ["Albert Heijn"])
        #expect(try anna.search("eijn").isEmpty)
    }

    @Test func anEstablishmentIsChangedAndTwoChangesClash() throws {
        let old = try anna.establishment(.named("dc"))
        let new = try Establishment(
            id: old.id, employer: old.employer, name: old.name, municipality: "GM0479")
        try anna.edit(new, from: old)
        #expect(try anna.establishment(old.id) == new)
        let other = try Establishment(
            id: old.id, employer: old.employer, name: old.name, municipality: "GM0855")
        #expect(throws: EditConflict.self) { try office.bert.edit(other, from: old) }
    }

    // MARK: - Counts

    private func visit(_ name: String, of person: Int?, _ problems: [String], weeksAgo: Int) throws
    {
        try anna.add(
            Registration(
                id: .named(name), on: anna.now.day - weeksAgo * 7, at: .online, .werkInkomen,
                of: person.map { office.people[$0].id }, against: .employer(.named("ah")),
                problems: problems))
    }

    @Test func visitsAreCountedByProblemAndMembersOnce() throws {
        try visit("1", of: 0, ["loon.achterstand"], weeksAgo: 0)
        try visit("2", of: 0, ["loon.achterstand", "ontslag.vaststelling"], weeksAgo: 12)
        try visit("3", of: nil, ["loon.achterstand"], weeksAgo: 1)
        try visit("4", of: 1, ["loon.achterstand"], weeksAgo: 13)
        let counts = try anna.employerCounts(.named("ah"))
        #expect(counts.visits == 3)
        #expect(
            counts.lines == [
                .init("loon.achterstand", visits: 3, members: 1),
                .init("ontslag.vaststelling", visits: 1, members: 1),
            ])
        try anna.merge(.named("ah"), into: .named("hema"))
        #expect(try anna.employerCounts(.named("hema")) == counts)
    }
}
