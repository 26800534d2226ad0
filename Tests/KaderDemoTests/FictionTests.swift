import KaderDemo
import KaderDomain
import KaderReference
import KaderStore
import Testing

/// Nobody in a demo exists, and nobody can be reached by what stands there.
@Suite struct FictionTests {
    @Test func theDatabaseSaysThatItIsFictional() throws {
        #expect(try Demos.store().founding.isDemo)
    }

    @Test func addressesNumbersAndMembershipsReachNobody() throws {
        for contact in try Demos.desk().contacts {
            #expect(contact.email.isEmpty || contact.email.hasSuffix("@voorbeeld.example"))
            #expect(contact.phone.isEmpty || contact.phone.hasPrefix("06-00"))
            #expect(contact.memberNumber.isEmpty || contact.memberNumber.hasPrefix("DEMO"))
            #expect(contact.reachFaults.isEmpty)
        }
    }

    @Test func everyNetworkIsNamedAsADemo() throws {
        let known = Set(try Reference.embedded().knownNetworks.map(\.name))
        for network in try Demos.desk().networks.map(\.network) {
            #expect(network.name.hasPrefix("Demonetwerk "))
            #expect(!known.contains(network.name))
        }
    }

    @Test func namesComeFromTheTablesOfNames() throws {
        let reference = try Reference.embedded()
        let given = Set(reference.firstNames.map(\.name))
        let stems = Set(reference.familyNames.map(\.stem))
        for name in try Demos.desk().contacts.map(\.name) {
            #expect(given.contains(name.given))
            #expect(stems.contains { name.family == $0 || name.family.hasPrefix("\($0)-") })
        }
    }

    @Test func noTwoPeopleAtTheDeskHaveTheSameName() throws {
        let names = try Demos.desk().contacts.map(\.name.description)
        #expect(Set(names).count == names.count)
    }
}
