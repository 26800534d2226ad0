import KaderDomain
import Testing

@Suite struct ContactTests {
    @Test(arguments: [
        ("", "", [ContactError.unreachable]), ("  ", " ", [.unreachable]),
        ("06-00000001", "", []), ("", "a@voorbeeld.example", []), ("+31 6 0000 0001", " a@b ", []),
        ("020-0000001 (werk)", "", []), ("123456", "", []), ("12345", "", [.notAPhone]),
        ("bel Jan", "", [.notAPhone]), ("", "a@", [.notAnAddress]), ("", "@b", [.notAnAddress]),
        ("", "a.b", [.notAnAddress]), ("06", "a", [.notAPhone, .notAnAddress]),
        ("06", "a@b", [.notAPhone]),
    ])
    func oneWayToReachSomeoneIsEnoughWhereItCanBeUsed(
        _ phone: String, _ email: String, _ faults: [ContactError]
    ) throws {
        #expect(try anna(phone, email).reachFaults == faults)
    }

    @Test func onlyWhatMakesSomeoneHarderToReachIsRefused() throws {
        let (old, wrong) = (try anna("", ""), try anna("06", ""))
        #expect(throws: ContactError.unreachable) { try old.refuseLosingReach(since: nil) }
        #expect(throws: ContactError.notAPhone) { try wrong.refuseLosingReach(since: old) }
        #expect(throws: ContactError.unreachable) { try old.refuseLosingReach(since: wrong) }
        try old.refuseLosingReach(since: old)
        try wrong.refuseLosingReach(since: wrong)
        try anna("06-00000001", "").refuseLosingReach(since: old)
    }

    private func anna(_ phone: String, _ email: String) throws -> Contact {
        let name = try #require(PersonName(typed: "Anna de Ruiter"))
        return Contact(id: .named("anna"), name: name, phone: phone, email: email)
    }

    @Test func everyRoleAndStandingHasItsOwnLabelInBothLanguages() {
        for labels in [
            Standing.allCases.map(\.label), BoardRole.allCases.map(\.label),
            ConsulentStatus.allCases.map(\.label), Service.allCases.map(\.label),
            ActionState.allCases.map(\.label), PlanLevel.allCases.map(\.label),
            PlanStatus.allCases.map(\.label), AppointmentState.allCases.map(\.label),
            WorkingGroupState.allCases.map(\.label), CommandName.allCases.map(\.label),
        ] {
            #expect(Set(labels.map(\.nl)).count == labels.count)
            #expect(Set(labels.map(\.en)).count == labels.count)
            #expect(!labels.contains { $0.nl.isEmpty || $0.en.isEmpty })
        }
    }
}
