import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// What a filter leaves of people, told besides by going through all of them.
@Suite struct FilteringTests {
    /// A term as it is typed, and whom it leaves.
    private struct Typed {
        let text: String
        let holds: (Contact) -> Bool
    }

    private static let given = ["Anna", "Bert", "Jan", "Éva", "Jo-Ann", ""]
    private static let family = ["Bos", "Berg", "Bosman", "Amersfoort", "Çelik"]
    private static let towns = ["Amersfoort", "Bergen op Zoom", "Assen", "", "Berg en Dal"]
    private static let numbers = ["", "12-345", "990011"]
    private static let mails = ["", "anna@bos.example", "info@assen.example"]
    private static let words = [
        "bos", "ber", "be", "anna", "ams", "amers", "eva", "ce", "jo", "ann", "zoom", "06", "061",
        "12", "99", "example", "info", "op", "zz",
    ]

    private func person(_ seeded: inout Seeded) throws -> Contact {
        let name = PersonName(
            given: seeded.pick(Self.given), infix: seeded.pick(["", "van", "van den"]),
            family: seeded.pick(Self.family))
        return Contact(
            id: .minted(at: 1_800_000_000_000, random: &seeded), name: try #require(name),
            standing: seeded.pick(Standing.allCases), memberNumber: seeded.pick(Self.numbers),
            phone: seeded.pick(["06-12345678", "06 99 88 77 66", "050-1234567"]),
            email: seeded.pick(Self.mails), town: seeded.pick(Self.towns),
            isArchived: seeded.oneIn(6))
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().replacing("é", with: "e").replacing("ç", with: "c")
            .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static let columns: [(String, String, @Sendable (Contact) -> [String])] = [
        ("naam", "name", { words($0.name.description) }),
        ("plaats", "town", { words($0.town) }),
        ("tel", "phone", { [$0.phone.filter(\.isNumber)] }),
        ("lidnummer", "number", { words($0.memberNumber) }),
        ("mail", "email", { words($0.email) }),
        ("band", "tie", { words($0.standing.label.nl) + words($0.standing.label.en) }),
    ]

    private func term(_ seeded: inout Seeded) -> Typed {
        let isNegated = seeded.oneIn(3)
        let sign = isNegated ? "!" : ""
        let word = seeded.pick(Self.words)
        guard !seeded.oneIn(2) else {
            let all = Self.columns.prefix(5)
            return Typed(text: sign + word) { contact in
                all.contains { $0.2(contact).contains { $0.hasPrefix(word) } } != isNegated
            }
        }
        let (nl, en, held) = seeded.pick(Self.columns)
        let key = seeded.oneIn(2) ? nl : en
        if seeded.oneIn(5) {
            return Typed(text: "\(sign)\(key):-") { contact in
                held(contact).allSatisfy(\.isEmpty) != isNegated
            }
        }
        // What a phone is looked for by is digits.
        let wanted = en == "phone" ? seeded.pick(["06", "061", "0501", "069"]) : word
        return Typed(text: "\(sign)\(key):\(wanted)") { contact in
            held(contact).contains { $0.hasPrefix(wanted) } != isNegated
        }
    }

    @Test func aFilterLeavesWhomItsTermsLeave() throws {
        forAll(Volume.of(60)) { seeded in
            let acting = try Store.inMemory().as(.unnamed)
            var all: [Contact] = []
            for _ in 0..<40 {
                let contact = try person(&seeded)
                all.append(contact)
                try acting.add(contact)
            }
            return try (0..<20).allSatisfy { _ in
                let terms = (0..<seeded.int(in: 1...3)).map { _ in term(&seeded) }
                let archived = seeded.oneIn(2)
                let expected = all.filter { contact in
                    (archived || !contact.isArchived) && terms.allSatisfy { $0.holds(contact) }
                }
                let typed = terms.map(\.text).joined(separator: " ")
                let filter = ListFilter(people: typed)
                let found = try acting.people(filter, limit: 100, archived: archived)
                let isRight =
                    filter.fault == nil && found.next == nil
                    && Set(found.people.map(\.id)) == Set(expected.map(\.id))
                    && found.people.count == expected.count
                if !isRight { Issue.record("\(typed)") }
                return isRight
            }
        }
    }

    /// What is typed is never a question in the language of the index.
    @Test func whatMeansSomethingToTheIndexIsLookedForAsWords() throws {
        let office = try Office()
        for typed in [
            "\"", "anna*", "(anna", "anna) OR (bos", "NEAR(anna bos)", "NOT anna", "{town}: anna",
            "^anna", "-anna", "searchText:anna", "naam:\"", "naam:*", "naam:)", "!\"anna\" bos*",
            "naam:'anna", "tel:\"06\" OR 1", "plaats:a\"b", "!plaats:\"); DROP TABLE contact",
            "anna\u{0}bos", "mail:@", "tel:x", "naam:\u{19B0}x",
        ] {
            #expect(throws: Never.self, "\(typed)") {
                _ = try office.anna.people(ListFilter(people: typed))
            }
        }
        #expect(try office.anna.people(ListFilter(people: "\"anna\" naam:ruit*")).people.count == 1)
    }

    @Test func aPageOfThoseWhoAreLeftFollowsThePageBefore() throws {
        let office = try Office()
        let filter = ListFilter(people: "!naam:bos")
        let all = try office.anna.people(filter).people
        #expect(all.count == office.people.count - 1 && filter.goesThroughEveryone)
        #expect(try paged(filter, 2) == all)
    }

    /// Who is found by words is all there as one goes on, each once, those of a page in order.
    @Test func whoIsFoundByWordsComesPageByPage() throws {
        let office = try Office()
        try office.anna.merge(person: office.people[6].id, into: office.people[5].id)
        for typed in ["gr", "!assen gr", "plaats:gr", "naam:b"] {
            let filter = ListFilter(people: typed)
            let all = try office.anna.people(filter).people
            for size in 1...3 {
                let pages = try paged(filter, size, office.anna)
                #expect(Set(pages) == Set(all), "\(typed)")
            }
        }
    }

    private func paged(
        _ filter: ListFilter, _ size: Int, _ acting: ActingStore? = nil
    ) throws -> [Contact] {
        let acting = try acting ?? Office().anna
        var (paged, place): ([Contact], PeoplePlace?) = ([], nil)
        repeat {
            let page = try acting.people(filter, after: place, limit: size)
            (paged, place) = (paged + page.people, page.next)
        } while place != nil
        return paged
    }

    @Test func lookingIsGivenUpAndThatIsTold() throws {
        let office = try Office()
        let wrong = ListFilter(people: "naam:groningen")
        let givenUp = try office.anna.people(wrong, lookingAt: 3)
        #expect(givenUp.people.isEmpty && givenUp.next != nil)
        #expect(try office.anna.people(wrong).next == nil)
        let some = try office.anna.people(ListFilter(people: "plaats:gron"), limit: 2, lookingAt: 3)
        #expect(some.people.count == 2 && some.next != nil)
    }

    /// Somebody is found by what a part of them was called, and judged as they are listed.
    @Test func whoWasMergedIsLeftOutByWhatTheyAreNow() throws {
        let office = try Office()
        let (whole, part) = (office.people[5], office.people[6])
        var moved = whole
        moved.town = "Assen"
        try office.anna.edit(moved, from: whole)
        try office.anna.merge(person: part.id, into: whole.id)
        func found(_ typed: String) throws -> [Contact.ID] {
            try office.anna.people(ListFilter(people: typed)).people.map(\.id)
        }
        #expect(try found("naam:yil") == [whole.id])
        #expect(try found("naam:yil !plaats:assen") == [])
        #expect(try found("naam:yil !plaats:groningen") == [whole.id])
        #expect(try !found("!plaats:assen").contains(part.id))
    }
}
