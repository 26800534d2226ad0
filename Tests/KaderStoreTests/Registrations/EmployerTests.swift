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
}
